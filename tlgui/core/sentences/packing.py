"""Sentences about pictures that are packed into shards."""

from __future__ import annotations

from tlgui.core.messages import Template

PACKING: dict[str, Template] = {
    "packing.is_going_on": "Another program is packing into '{out}' at this moment.",
    "packing.cannot_be_written": "The shards cannot be written to '{out}': {reason}.",
    "packing.holds_other_things": "'{out}' is not empty, and what it holds was not packed from these pictures.",
    "packing.choose_another_folder": "Choose a new folder.",
}
