"""A camera on a page: its picture, what is answered to it, and what was taken with it."""
