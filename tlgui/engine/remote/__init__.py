"""Training on another computer over the system's own ssh: this side, and what runs there."""
