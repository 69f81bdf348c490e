"""From a folder to decoded, split, augmented pictures. Imports nothing else of the engine."""
