"""The Train page, its texts and its own widgets."""
