"""Sentences about where pictures come from, and what is held out of it."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

ORIGINS: dict[str, Template] = {
    "origins.n_days": Plural("{n} day", "{n} days"),
    "origins.n_cameras": Plural("{n} camera", "{n} cameras"),
    "origins.n_folders": Plural("{n} sub-folder of the classes", "{n} sub-folders of the classes"),
    "origins.n_names": Plural("{n} group by its file names", "{n} groups by their file names"),
    "origins.n_rounds": Plural("{n} round through the classes", "{n} rounds through the classes"),
    "origins.n_unseen_days": Plural("{n} day that it never saw", "{n} days that it never saw"),
    "origins.n_unseen_cameras": Plural("{n} camera that it never saw", "{n} cameras that it never saw"),
    "origins.n_unseen_folders": Plural("{n} sub-folder that it never saw", "{n} sub-folders that it never saw"),
    "origins.n_unseen_names": Plural(
        "{n} group by file names that it never saw", "{n} groups by file names that it never saw"
    ),
    "origins.n_unseen_rounds": Plural(
        "{n} round through the classes that it never saw", "{n} rounds through the classes that it never saw"
    ),
    "origins.found": "Your pictures come from {groups}.",
    "origins.days_by_names": "Some of the days are read from the names of the files.",
    "origins.folders_may_be_kinds": (
        "If these are kinds of the class, and not persons, places or days, do not hold them out: it could not learn "
        "them."
    ),
    "origins.names_may_mean_anything": (
        "Only you know whether these are persons, places or days; if they are kinds of the class, do not hold them out."
    ),
    "origins.rounds_by_numbers": (
        "The numbers of the files go through the classes again and again, as when one person after another shows each."
    ),
    "origins.why": (
        "Pictures of one and the same look alike in more than what is to be told apart: light, background, camera. "
        "Split by chance, the model is tested where it has learned, and the figure can be too good for new ones."
    ),
    "origins.is_on_days": (
        "Validation and test come from days that the model never learns from, so the figures tell how it will do on "
        "new days. They are likely lower than by chance, and nearer to the truth."
    ),
    "origins.is_on_cameras": (
        "Validation and test come from cameras that the model never learns from, so the figures tell how it will do "
        "with new cameras. They are likely lower than by chance, and nearer to the truth."
    ),
    "origins.is_on_folders": (
        "Validation and test come from sub-folders that the model never learns from, so the figures tell how it will "
        "do on what lies in new ones. They are likely lower than by chance, and nearer to the truth."
    ),
    "origins.is_on_names": (
        "Validation and test come from groups that the model never learns from, so the figures tell how it will do on "
        "new ones. They are likely lower than by chance, and nearer to the truth."
    ),
    "origins.is_on_rounds": (
        "Validation and test come from rounds that the model never learns from, so the figures tell how it will do on "
        "new ones. They are likely lower than by chance, and nearer to the truth."
    ),
    "origins.n_of_classes": "Each class comes from {least} to {most} of them.",
    "origins.n_of_each_class": "Each class comes from {least} of them.",
    "origins.nothing_known": (
        "Neither the files (no EXIF data) nor their names and folders say on which days, with which cameras or of "
        "which persons they were taken, so pictures of one and the same may lie on both sides."
    ),
    "origins.unknown": Plural(
        "{n} picture does not say where it comes from, and is learned from.",
        "{n} pictures do not say where they come from, and are learned from.",
    ),
    "origins.tested": (
        "The pictures that were measured come from {unseen}, so the figure tells how it does on new ones; split by "
        "chance it would likely be too high."
    ),
    "origins.tested_on_few": ("With {groups} alone, the next one may give another figure than this range says."),
    "origins.new_days": "new days",
    "origins.new_cameras": "new cameras",
    "origins.new_folders": "new sub-folders",
    "origins.new_names": "new groups",
    "origins.new_rounds": "new rounds",
    "origins.two_figures": (
        "With {backbone} frozen and only a new head, a split by chance shows {by_chance:.0%} right; on {new} it is "
        "{apart:.0%} ({low:.0%} to {high:.0%}). Measured with {n} pictures of {groups}, each answered by a head that "
        "had not seen it."
    ),
    "origins.chance_is_too_good": Plural(
        "A split by chance would have promised {n} point too much for {new}.",
        "A split by chance would have promised {n} points too many for {new}.",
    ),
    "origins.chance_is_as_good": (
        "Chance alone can explain the difference, or there is none: what these have in common does not seem to help it."
    ),
    "origins.careless": (
        "A careless split, picture by picture, would have shown {careless:.0%} for the head alone, where it is "
        "{apart:.0%} on {new} ({n} of the pictures to learn from)."
    ),
    "origins.held_out": (
        "Kept apart whole: of {groups}, {n_train} to learn from, {n_val} for validation, {n_test} for the test."
    ),
    "origins.held_out_two": "Kept apart whole: of {groups}, {n_train} to learn from and {n_val} for validation.",
    "origins.torn": Plural(
        "{n} set of nearly the same pictures lies on both sides: with what it joins kept together, too little would be "
        "left to hold out.",
        "{n} sets of nearly the same pictures lie on both sides: with what they join kept together, too little would "
        "be left to hold out.",
    ),
    "origins.no_days": (
        "The files do not say when they were taken: they have no EXIF data, as after editing or sending by a messenger."
    ),
    "origins.no_cameras": (
        "The files do not say which camera took them: they have no EXIF data, as after editing or sending by a "
        "messenger."
    ),
    "origins.no_folders": "The classes have no sub-folders that could be persons, places or days.",
    "origins.no_names": "No part of the file names puts the pictures into groups, as a patient's number does.",
    "origins.no_rounds": "The numbers of the files do not go through the classes again and again.",
    "origins.only_one_day": (
        "All pictures were taken on one day ({group}): how it does on another day cannot be known from them."
    ),
    "origins.only_one_camera": (
        "All pictures were taken by one camera ({group}): how it does with another one cannot be known from them."
    ),
    "origins.too_many_unknown": Plural(
        "Of {groups}, none can be held out: {n} picture does not say where it comes from.",
        "Of {groups}, none can be held out: {n} pictures do not say where they come from.",
    ),
    "origins.too_few_in_all": (
        "The pictures come from {groups}: too few to hold some out and learn from the others; from {least} on it is "
        "possible."
    ),
    "origins.too_few_of_classes": Plural(
        "Class '{names}' comes from {groups} alone: too few to hold some out and learn from the others. Add pictures "
        "of it, so that it comes from at least {least}.",
        "{n} classes come from too few to hold some out and learn from the others, as {groups} alone: {names}. Add "
        "pictures of them, so that each comes from at least {least}.",
    ),
    "origins.cannot_be_held_out": (
        "Of {groups}, none can be held out: some class would have most of its pictures, or none, on one side."
    ),
    "origins.own_parts": (
        "The folder brings its own parts for validation and test, so nothing is held out beside these."
    ),
    "origins.split_otherwise": "Choose something else to keep apart by, or chance.",
    "origins.mixed_day": (
        "All pictures of '{name}' were taken on one day ({group}), and none of another class: the model may tell that "
        "day's light and background instead of '{name}', and no figure would show it. Take pictures of several classes "
        "on each day."
    ),
    "origins.mixed_days": (
        "The pictures of '{name}' come from {groups} on which no other class was taken: the model may tell those days' "
        "light and background instead of '{name}', and no figure would show it. Take pictures of several classes on "
        "each day."
    ),
    "origins.mixed_mostly_days": (
        "Nearly all pictures of '{name}' come from {groups} on which hardly any other class was taken: the model may "
        "tell those days' light and background instead of '{name}', and the figures would hardly show it. Take "
        "pictures of several classes on each day."
    ),
    "origins.mixed_camera": (
        "All pictures of '{name}' were taken by one camera ({group}), and none of another class: the model may tell "
        "the camera instead of '{name}', and no figure would show it. Take pictures of several classes with each "
        "camera."
    ),
    "origins.mixed_cameras": (
        "The pictures of '{name}' come from {groups} that took no other class: the model may tell the cameras instead "
        "of '{name}', and no figure would show it. Take pictures of several classes with each camera."
    ),
    "origins.mixed_mostly_cameras": (
        "Nearly all pictures of '{name}' come from {groups} that took hardly any other class: the model may tell the "
        "cameras instead of '{name}', and the figures would hardly show it. Take pictures of several classes with each "
        "camera."
    ),
}
