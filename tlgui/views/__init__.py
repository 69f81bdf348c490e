"""Pages and widgets. No torch, no session: they emit requests and are given facts."""
