"""The Predict page, its texts and its own widgets."""
