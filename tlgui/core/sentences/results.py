"""Sentences about results."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

RESULTS: dict[str, Template] = {
    "results.give_its_folder": "Choose the folder that it was trained on, or evaluate all pictures.",
    "results.it_knows": "Its classes are: {names}.",
    "results.mixed_up": "Mixed up most: {pair}, {times}.",
    "results.mixed_up_equally": "Mixed up most, {times} each: {pairs}.",
    "results.mixed_up_equally_and_more": Plural(
        "Mixed up most, {times} each: {pairs}, and 1 pair more.",
        "Mixed up most, {times} each: {pairs}, and {n} pairs more.",
    ),
    "results.not_mixed_up": "No two classes were mixed up.",
    "results.pair": "'{true}' taken for '{answered}'",
    "results.times": Plural("1 time", "{n} times"),
    "results.none_of_the_models_pictures_is": "None of the model's {subset} pictures is in '{root}'.",
    "results.the_model_does_not_know_the": "The model does not know the class '{unknown}' in '{root}'.",
}
