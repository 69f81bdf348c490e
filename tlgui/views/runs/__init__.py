"""The Runs page: what was trained before, side by side."""
