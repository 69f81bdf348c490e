"""Sentences about the answer dial: what the model answers by itself, and what goes to the person."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

DIAL: dict[str, Template] = {
    "dial.answers": Plural(
        "Answers {answered} of 100 pictures and is right in {right} of 100 of those ({low} to {high}); 1 goes to you.",
        "Answers {answered} of 100 pictures and is right in {right} of 100 of those ({low} to {high}); {n} go to you.",
    ),
    "dial.answers_all": "Answers every picture and is right in {right} of 100 ({low} to {high}).",
    "dial.answers_none": Plural(
        "Answers not even the 1 held-out picture: every picture goes to you.",
        "Answers none of {n} held-out pictures: every picture goes to you.",
    ),
    "dial.counted": Plural(
        "Counted on 1 {part} picture, which had no say in where the dial stands: {answered} answered, {right} of them "
        "right.",
        "Counted on {n} {part} pictures, which had no say in where the dial stands: {answered} answered, {right} of "
        "them right.",
    ),
    "dial.counted_own": Plural(
        "Counted on the 1 {part} picture that the dial is set on, so it may look too good: {answered} answered, "
        "{right} of them right.",
        "Counted on the {n} {part} pictures that the dial is set on, so it may look a little too good: {answered} "
        "answered, {right} of them right.",
    ),
    "dial.harder": (
        "The {own} pictures promised {right} of 100: the {part} pictures are clearly harder, perhaps from other places "
        "or days. Expect no more of new pictures."
    ),
    "dial.off": "The model answers every picture, however unsure it is.",
    "dial.off_unknown": (
        "The model names a class however unsure it is; only a picture unlike all those it learned from may get 'None "
        "of these classes'."
    ),
    "dial.on": "The model answers when it is at least {least} sure; every other picture goes to you.",
    "dial.part_all": "measured",
    "dial.part_test": "test",
    "dial.part_val": "validation",
    "dial.unknown": (
        "What that gives is not known: the file does not say how sure the model was of held-out pictures. Models that "
        "are trained now do."
    ),
    "dial.not_measured": "The model in '{path}' has not been measured yet, so its answer dial cannot be set.",
    "dial.not_measured_hint": "Let its run finish, or continue it, and then set it again.",
    "dial.run_goes_on": "A run in '{path}' goes on, which will write the model file again; the dial was left as it is.",
    "dial.run_goes_on_hint": "Wait until the run has ended, and then set it again.",
    "dial.unreachable": Plural(
        "{right} of 100 right cannot be promised: the most that 1 {part} picture can promise is {most}.",
        "{right} of 100 right cannot be promised: the most that this model's {n} {part} pictures can promise is "
        "{most}. One wrong answer more than there were is counted, since few pictures may be right by luck.",
    ),
    "dial.unreachable_hint": "The dial was left as it is. Ask for less, or train with more pictures.",
    "dial.no_held_out": "'{path}' does not say how sure the model was of held-out pictures, so no share can be chosen.",
    "dial.no_held_out_hint": "Train again, or say how sure the model must be.",
    "dial.cannot_be_written": "The dial could not be written into '{path}', which was left as it was: {reason}.",
    "dial.cannot_be_written_hint": "Free some space on that disk, or copy the file to a folder that you may write to.",
}
