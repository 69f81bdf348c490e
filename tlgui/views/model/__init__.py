"""The Model page, its texts and its own widgets."""
