"""Pretrained weights: where they are, what is in a file, which network they fit. Imports no Qt."""
