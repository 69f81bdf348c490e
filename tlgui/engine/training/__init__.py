"""The loop, its schedule, events and run folder. May import engine.data and engine.models."""
