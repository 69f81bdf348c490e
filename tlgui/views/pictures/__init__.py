"""The Pictures page, its texts and its own widgets."""
