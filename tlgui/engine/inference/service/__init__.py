"""A model that answers over HTTP; the only part of the engine that needs the packages of the extra 'serve'."""
