"""Sentences about the head that learns anew while pictures are relabelled."""

from __future__ import annotations

from tlgui.core.messages import Template

LIVE: dict[str, Template] = {
    "live.now": (
        "A head alone on {backbone} is right in {accuracy:.0%} ({low:.0%} to {high:.0%}) of {n} pictures that it had "
        "not learned from."
    ),
    "live.since_last": "{step}: {change}",
    "live.since_first": "Since you switched this on: {change}",
    "live.gain": "{before:.0%} \u2192 {after:.0%} on the other {n} pictures, likely a real gain.",
    "live.loss": "{before:.0%} \u2192 {after:.0%} on the other {n} pictures, likely a real loss.",
    "live.chance": "{before:.0%} \u2192 {after:.0%} on the other {n} pictures; chance alone can explain that.",
    "live.too_few": (
        "{before:.0%} \u2192 {after:.0%} on the other {n} pictures; too few are answered differently to tell."
    ),
    "live.same": "the other {n} pictures are answered as before.",
    "live.too_few_pictures": "There are too few pictures or classes for this: it takes {n} pictures in two classes.",
    "live.latest_change": "Latest change",
}
