"""Backbones, weights, heads and the classifier they make. May import engine.data."""
