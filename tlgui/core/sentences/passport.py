"""Sentences of a model's passport."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

PASSPORT: dict[str, Template] = {
    "passport.classes": "Classes",
    "passport.made": "Made",
    "passport.pictures": "Pictures",
    "passport.score": "Score",
    "passport.calibration": "How sure it is",
    "passport.dial": "Answer dial",
    "passport.limits": "Limits",
    "passport.samples": "Sample pictures",
    "passport.no_samples": "None in the file; they are put in only when somebody asks for it.",
    "passport.has_samples": Plural(
        "1 small picture is in the file; whoever gets the file can see it.",
        "{n} small pictures are in the file; whoever gets the file can see them.",
    ),
    "passport.no_such_pictures": "'{folder}' has no picture of any of the model's classes.",
    "passport.run_goes_on": "A run in '{path}' goes on, which will write the model file again; it was left as it is.",
    "passport.run_goes_on_hint": "Wait until the run has ended.",
    "passport.cannot_be_written": "'{path}' could not be written and was left as it was: {reason}.",
    "passport.knows": Plural("1 class: {names}.", "{n} classes: {names}."),
    "passport.made_with": "On {date}, with {backbone} and these weights to begin with: {weights}.",
    "passport.made_by": "By tlgui {version}.",
    "passport.learned_from": Plural("Learned from 1 picture.", "Learned from {n} pictures."),
    "passport.kept_apart": (
        "Kept apart: {n_val} for validation, by which the best epoch was chosen, and {n_test} for the test."
    ),
    "passport.fingerprint": "Fingerprint of the pictures that it learned from: {fingerprint}.",
    "passport.no_fingerprint": "The file does not say which pictures these were; files of earlier versions do not.",
    "passport.not_measured": "Not measured: its run has not ended.",
    "passport.right_test": Plural(
        "Right on {accuracy:.1%} ({low:.0%} to {high:.0%}) of 1 test picture, which training never saw.",
        "Right on {accuracy:.1%} ({low:.0%} to {high:.0%}) of {n} test pictures, which training never saw.",
    ),
    "passport.right_val": Plural(
        "Right on {accuracy:.1%} ({low:.0%} to {high:.0%}) of 1 validation picture, by which the best epoch was "
        "chosen: it may be a little too good.",
        "Right on {accuracy:.1%} ({low:.0%} to {high:.0%}) of {n} validation pictures, by which the best epoch was "
        "chosen: it may be a little too good.",
    ),
    "passport.right_all": Plural(
        "Right on {accuracy:.1%} ({low:.0%} to {high:.0%}) of 1 picture.",
        "Right on {accuracy:.1%} ({low:.0%} to {high:.0%}) of {n} pictures.",
    ),
    "passport.not_calibrated": "It was not measured how far its percentages can be taken at their word.",
    "passport.calibrated": "What it says and how often it is right differ by {ece:.1%} on average.",
    "passport.calibrated_from": (
        "What it says and how often it is right differ by {ece:.1%} on average; before its percentages were put right "
        "it was {before:.1%}."
    ),
    "passport.only_like_these": (
        "These figures hold for pictures like those that it was measured on: other cameras, places or light may be "
        "harder."
    ),
    "passport.always_a_class": (
        "It cannot say that a picture is of none of its classes: it answers one of them, always."
    ),
    "passport.may_say_none": Plural(
        "It can say that a picture is of none of its classes. Of 1 held-out picture of its classes it took {n_kept} "
        "for one.",
        "It can say that a picture is of none of its classes. Of {n} held-out pictures of its classes it took {n_kept} "
        "for one of them.",
    ),
    "passport.sees_middle": (
        "It sees a square from the middle of each picture, {side} pixels wide; what lies outside is not seen."
    ),
    "passport.sees_squashed": (
        "It sees each picture pressed into a square, {side} pixels wide; smaller things may get lost."
    ),
    "passport.sees_whole": (
        "It sees the whole of each picture in a square {side} pixels wide, with bars beside it; smaller things may get "
        "lost."
    ),
    "passport.few_held_out": Plural(
        "Of 1 class fewer than {least} pictures were measured, so little is known of it: {names}.",
        "Of {n} classes fewer than {least} pictures were measured, so little is known of each: {names}.",
    ),
    "passport.worst_class": (
        "The class that it misses most often is '{name}': {recall:.0%} of its pictures were recognised."
    ),
}
