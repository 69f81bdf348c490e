"""Sentences about tables of answers for spreadsheets."""

from __future__ import annotations

from tlgui.core.messages import Template

TABLES: dict[str, Template] = {
    "tables.holds_a_picture_or_a_model": "'{path}' holds a picture or a model; it was left as it is.",
    "tables.cannot_be_the_name": "'{name}' cannot be the name of a table.",
    "tables.use_a_name": "Use a name that ends in .csv.",
    "tables.cannot_be_written": "The table '{path}' cannot be written: {reason}.",
}
