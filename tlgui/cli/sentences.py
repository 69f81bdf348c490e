"""What the command line says: the shared English, and words of its own where a flag is the remedy."""

from __future__ import annotations

from tlgui.core.messages import Sentences, Template, Text
from tlgui.core.sentences import SHARED

OWN: dict[str, Template] = {
    "weights.remedies": (
        "Fetch them with --yes, give a file with --weights FILE, or start from other weights: "
        "--weights starter (built in, {backbone} only) or --weights none (random)."
    ),
    "weights.remedies_offline": (
        "Give a file with --weights FILE, or start from other weights: "
        "--weights starter (built in, {backbone} only) or --weights none (random)."
    ),
}
"""Keys that this door words differently; flags appear here and nowhere else."""

_sentences = Sentences(SHARED | OWN)


def sentence(*messages: Text) -> str:
    """Return messages as sentences in a row."""
    return _sentences.texts(*messages)
