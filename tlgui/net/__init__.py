"""Fetching files from the network, resumably and checked. Imports no torch and no Qt."""
