"""Sentences about the script that repeats a run."""

from __future__ import annotations

from tlgui.core.messages import Template

CODE: dict[str, Template] = {
    "code.no_run": "The model in '{path}' lies in no run folder of its own, so its pictures are not known.",
    "code.no_run_hint": "Give the folder of the run that made it.",
    "code.tolerance": (
        "On one computer, in single precision, the pictures, their order, their variations and the first weights are "
        "the same to the last digits: expect the loss of the best epoch within 0.05 of the run's and its accuracy "
        "within one picture, or two in a hundred. Adam makes more of the last digits than SGD, where little is left to "
        "learn. Another device, another version of torch, dropout and very large JPEGs (which tlgui reads at a smaller "
        "size) may add as much again."
    ),
    "code.differs": "What this script does otherwise than the run:",
    "code.precision": (
        "The run computed in half precision ({names}); this script computes in single precision. Expect differences of "
        "a few pictures in a hundred."
    ),
    "code.was_stopped": "The run was ended by hand in epoch {epoch}; this script goes on to the end of that phase.",
    "code.was_steered": (
        "The run was steered while it went on (epoch {epochs}); this script follows each phase as it began, so its "
        "result may be another."
    ),
    "code.rate_lowered": "The run lowered its learning rates when its loss was no number; this script does not.",
    "code.diverged": "The run ended when its loss was no number; this script does not look.",
    "code.picture_left_out": (
        "The run left out pictures that it could not read; this script fails at those, so take them out of split.json."
    ),
    "code.weights_are_gone": (
        "The file of weights '{name}' is not there any more. The script starts from random weights instead, so its "
        "result is another."
    ),
    "code.weights_have_other_names": (
        "The file of weights '{name}' does not have torchvision's names, which tlgui translates and this script does "
        "not. It starts from random weights instead, so its result is another."
    ),
    "code.odd_pictures": (
        "Some pictures are of kinds that tlgui reads in a way of its own ({suffixes}); the script may see other "
        "colours or fail at them."
    ),
}
