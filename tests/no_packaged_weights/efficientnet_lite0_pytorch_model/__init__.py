"""Stands before the real package in every test: what is on the computer does not change what a test sees."""
