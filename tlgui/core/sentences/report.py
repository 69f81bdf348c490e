"""Sentences of the one-page report, and about making it."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

REPORT: dict[str, Template] = {
    "report.no_model": "There is no model in '{path}'.",
    "report.no_model_hint": "Give the folder of a finished run, or a model file.",
    "report.not_measured": "The model in '{path}' has not been measured yet.",
    "report.not_measured_hint": "Let its run finish, or continue it, and then ask again.",
    "report.cannot_be_written": "The file '{path}' cannot be written: {reason}.",
    "report.cannot_be_written_hint": "Choose another place, or make room on that disk.",
    "report.other_suffix": "'{name}' cannot be the name of a report.",
    "report.other_suffix_hint": "Use a name that ends in .html or .pdf.",
    "report.kicker": "Report on a picture model",
    "report.knows": Plural(
        "It knows 1 class: {names}.",
        "It tells {n} classes apart: {names}.",
    ),
    "report.and_more": "{names} and {more} more",
    "report.right_on": Plural(
        "of the answers are right, on 1 {part} picture",
        "of the answers are right, on {n} {part} pictures",
    ),
    "report.range": (
        "The model never learned from these pictures. With so many, the true figure very likely (95%) lies between "
        "{low:.0%} and {high:.0%}."
    ),
    "report.baseline": (
        "For comparison: always answering '{name}', the most frequent class here, would be right on {share:.0%}."
    ),
    "report.baseline_even": (
        "For comparison: every class is equally frequent here, so always answering one of them would be right on "
        "{share:.0%}."
    ),
    "report.balanced": "With every class counted equally: {balanced:.1%}.",
    "report.part_test": "test",
    "report.part_val": "validation",
    "report.part_all": "chosen",
    "report.heading_matrix": "Which classes are mixed up",
    "report.matrix_help": "Rows: what the pictures are. Columns: what the model answered.",
    "report.heading_pairs": "The classes mixed up most",
    "report.heading_classes": "Class by class",
    "report.column_class": "Class",
    "report.column_learned": "Learned from",
    "report.column_pictures": "Tried on",
    "report.column_found": "Found",
    "report.column_trusted": "Trusted",
    "report.classes_help": (
        "Found (recall): of the pictures of this class, how many the model found. Trusted (precision): of its answers "
        "with this class, how many are right."
    ),
    "report.only_worst": "Shown are the {shown} of the {total} classes that are found least.",
    "report.heading_curves": "How it learned",
    "report.loss": "Loss",
    "report.accuracy": "Accuracy",
    "report.curve_train": "training",
    "report.curve_val": "validation",
    "report.best_epoch": "The model is that of epoch {epoch}, which had the lowest validation loss.",
    "report.heading_mistakes": "The mistakes it was surest of",
    "report.mistakes": Plural(
        "1 of {total} pictures was answered wrongly.",
        "{n} of {total} pictures were answered wrongly.",
    ),
    "report.mistakes_hint": "Look at these first: some may lie in the wrong folder.",
    "report.no_mistakes": "Every one of the {n} pictures was answered right.",
    "report.mistakes_unknown": "The answers to single pictures are not kept beside this model.",
    "report.mistake": "is {true}",
    "report.mistake_answer": "answered {answered}, {probability:.0%} sure",
    "report.picture_is_gone": "not there any more",
    "report.heading_trust": "How far to trust its percentages",
    "report.trust_fits": (
        "The percentages can be taken at their word: on average the model was {confidence:.0%} sure, and "
        "{accuracy:.0%} of its answers were right."
    ),
    "report.trust_too_sure": (
        "The model is too sure of itself: on average it was {confidence:.0%} sure, but only {accuracy:.0%} of its "
        "answers were right."
    ),
    "report.trust_too_modest": (
        "The model is right more often than it says: on average it was only {confidence:.0%} sure, and "
        "{accuracy:.0%} of its answers were right."
    ),
    "report.trust_too_few": (
        "{n} pictures are too few to tell how far the percentages can be trusted: on average the model was "
        "{confidence:.0%} sure, and {accuracy:.0%} of its answers were right."
    ),
    "report.trust_unknown": "Whether its percentages can be trusted is not known of this model.",
    "report.column_sure": "How sure",
    "report.column_answers": "Answers",
    "report.column_right": "Right",
    "report.sure_range": "{low:.0%} to {high:.0%}",
    "report.ece": "Calibration error (ECE): {ece:.1%}, with a temperature of {temperature:.2f}.",
    "report.heading_limits": "What it does not know",
    "report.limits_classes": "It knows the classes above and nothing else. Shown anything else, it still names one.",
    "report.limits_unknown": Plural(
        "Shown something else, it may answer 'None of these classes', but it does not notice everything: do not rely "
        "on it. 1 of these {total} pictures would get that answer too, wrongly; the figures count the class that comes "
        "first.",
        "Shown something else, it may answer 'None of these classes', but it does not notice everything: do not rely "
        "on it. {n} of these {total} pictures would get that answer too, wrongly; the figures count the class that "
        "comes first.",
    ),
    "report.limits_alike": (
        "The figures hold for pictures like these. With another camera, light, background or season it may do worse: "
        "try it on some of those first."
    ),
    "report.limits_few": "Too few pictures to say much of a class: {classes}.",
    "report.class_and_n": "{name} ({n})",
    "report.limits_chosen": (
        "The best epoch was chosen by the same validation pictures that the figures come from, so the figures may "
        "flatter a little."
    ),
    "report.heading_made": "How it was made",
    "report.row_network": "Network",
    "report.network": "{backbone}, starting from {weights}",
    "report.row_phases": "Epochs",
    "report.phase": "{name}: {done} of {planned}",
    "report.was_stopped": "ended early by the person",
    "report.row_rates": "Learning rates",
    "report.rates": "{rates}",
    "report.rate_own": "{rate:g}",
    "report.rate_head": "at first {rate:g}",
    "report.rate_finetune": "fine-tuning {rate:g}",
    "report.layer_decay": "each block {part:g} of the one above it",
    "report.average": "{decay:g} of the average kept at each step",
    "report.row_time": "Time",
    "report.time_on": "{time} on {device}",
    "report.row_versions": "Versions",
    "report.row_created": "Made on",
    "report.heading_pictures": "Which pictures",
    "report.row_folder": "Folder",
    "report.row_parts": "Pictures",
    "report.parts": "{train} to learn from, {val} for validation, {test} kept for a test",
    "report.parts_two": "{train} to learn from, {val} for validation",
    "report.row_figures": "Figures from",
    "report.figures_from": "{n} {part} pictures, which the model did not learn from",
    "report.row_fingerprint": "Fingerprint",
    "report.unknown_folder": "not known of a model file without its run folder",
    "report.made_by": "Made by tlgui {version} from {model} on {date}. Nothing in this file is loaded from elsewhere.",
}
