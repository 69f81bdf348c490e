"""Sentences about the choices of a run."""

from __future__ import annotations

from tlgui.core.messages import Template

CONFIG: dict[str, Template] = {
    "config.out_of_range": "{label} must be between {minimum} and {maximum}, not {value}.",
    "config.no_number": "{label} must be a number between {minimum} and {maximum}, not {value}.",
    "config.no_whole_number": "{label} must be a whole number between {minimum} and {maximum}, not {value}.",
    "config.no_whole_number_or_off": (
        "{label} must be a whole number between {minimum} and {maximum}, or '{off}', not '{value}'."
    ),
    "config.off": "off",
    "config.auto": "auto",
    "config.unreadable_number": "{label} must be a number such as {example}, not '{value}'.",
    "config.unreadable_number_or_word": "{label} must be a number such as {example} or '{word}', not '{value}'.",
    "config.no_switch": "{label} must be true or false, not {value}.",
    "config.no_choice": "{label} must be one of {choices}, not '{value}'.",
    "config.no_text": "{label} must be a name or a path, not {value}.",
    "config.no_augmentation": "{label} must hold numbers by name (crop, rotate, flip, color), not {value}.",
    "config.unreadable_augmentation": (
        "'{value}' is not an augmentation. Use one of {presets}, or numbers as in {example}."
    ),
    "config.augmentation_crop": "Augmentation: crop",
    "config.augmentation_rotate": "Augmentation: rotate",
    "config.augmentation_flip": "Augmentation: flip",
    "config.augmentation_color": "Augmentation: colour",
    "config.nothing_to_learn_from": (
        "The fractions kept for validation and for the test leave no pictures to learn from. Make one of them smaller."
    ),
    "config.scratch_with_weights": (
        "The 'scratch' schedule starts from random weights, so it cannot use pretrained ones."
    ),
    "config.scratch_with_weights_hint": "Choose weights 'none', or another schedule.",
    "config.scratch_with_phases": (
        "The 'scratch' schedule begins with random weights, which must all learn, so it cannot have phases of its own."
    ),
    "config.scratch_with_phases_hint": "Choose phases 'auto', or another schedule.",
    "config.too_many_phases": "A run has between one and {most} phases.",
    "config.unreadable_phases": (
        "'{value}' lists no phases. Each is written as the blocks that learn (head, a number or all), a colon and its "
        "epochs, as in {example}."
    ),
    "config.append_without_weights": (
        "The 'append' head keeps the pretrained last layer, and random weights have none."
    ),
    "config.append_without_weights_hint": "Choose the 'linear' or 'mlp' head, or pretrained weights.",
    "config.unknown_backbone": "There is no network called '{name}' in this version. Choose another one.",
    "config.starter_of_another": (
        "The starter weights are for {starter}, not for {name}. Choose that backbone, or other weights."
    ),
    "config.no_such_set": "{name} has no weights called '{set}'. Choose other weights.",
}
