"""Reusable pieces that the pages are made of."""
