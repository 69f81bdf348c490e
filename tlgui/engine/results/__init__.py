"""Measures how good a trained model is. May import everything else of the engine."""
