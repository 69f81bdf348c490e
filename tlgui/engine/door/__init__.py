"""The one way into the engine: requests, their handlers, the pipe. Imports nothing heavy by itself."""
