"""Pages and widgets. No torch, no session: they emit wishes and are given facts."""
