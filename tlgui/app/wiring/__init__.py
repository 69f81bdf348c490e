"""Connects the session with the views. The only place where they meet."""
