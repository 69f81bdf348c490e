"""Pictures of a camera: where they come from, and what a model answers to the newest of them."""
