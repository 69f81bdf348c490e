"""Draws the sample pictures: fruit, and things of no class. Imports nothing else of the program."""
