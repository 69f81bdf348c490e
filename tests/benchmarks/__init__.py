"""Time, memory and accuracy of tlgui beside its peers; `make benchmark` runs it, README carries its table.

Not collected by pytest. Each contender runs in a fresh process and imports its libraries late, so that a
missing peer is a line in the table and not a crash.
"""
