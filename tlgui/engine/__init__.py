"""Learning, headless: torch, torchvision, Pillow. May not import Qt, session, views or app."""
