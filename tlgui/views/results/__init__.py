"""The Results page, its texts and its own widgets."""
