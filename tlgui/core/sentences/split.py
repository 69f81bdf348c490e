"""Sentences about which pictures are learned from and which are kept apart."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

SPLIT: dict[str, Template] = {
    "split.drawn_test": (
        "{n_train} pictures to learn from, {n_val} for validation, {n_test} set aside for the final test. Neither the "
        "training nor the choice of the best epoch sees the test pictures, so the figures of the finished model come "
        "from them."
    ),
    "split.alike_groups": Plural(
        "{pictures} pictures are nearly one and the same, also where one was re-encoded, resized, mirrored or cut off "
        "a little. They stay together: none is validated or tested on beside a copy that was learned from.",
        "{pictures} pictures, in {n} groups, are nearly the same as another one, also where it was re-encoded, "
        "resized, mirrored or cut off a little. They stay together: none is validated or tested on beside a copy that "
        "was learned from.",
    ),
    "split.series_groups": Plural(
        "{pictures} pictures were taken one after another, by their times or by names and looks. They stay together.",
        "{pictures} pictures, in {n} series, were taken one after another, by their times or by names and looks. Those "
        "of a series stay together.",
    ),
    "split.careless": Plural(
        "A careless split would have learned from a picture that belongs to one of the {kept} kept apart: its "
        "figure could be too good.",
        "A careless split would have learned from pictures that belong to about {n} of the {kept} kept apart: its "
        "figure could be too good.",
    ),
    "split.too_large_groups": Plural(
        "One larger group is more than half of a class, which cannot stay on one side of a split; only its copies stay "
        "together.",
        "{n} larger groups are more than half of a class each, which cannot stay on one side of a split; only their "
        "copies stay together.",
    ),
    "split.not_compared": (
        "With {pictures} pictures, each was not compared with each: only pictures with the same content, or taken "
        "within seconds, stay together."
    ),
    "split.own_test": (
        "{n_train} pictures to learn from, {n_val} for validation, and the folder's own {n_test} test pictures, from "
        "which the figures of the finished model come."
    ),
    "split.too_few_for_test": (
        "{n_train} pictures to learn from, {n_val} for validation. A test part is set aside once every class has "
        "{least_of_class} pictures; with fewer, each one is needed to learn from. So the figures come from the "
        "validation pictures, by which the best epoch is chosen too: they may be a little too good."
    ),
    "split.too_few_groups_for_test": (
        "{n_train} pictures to learn from, {n_val} for validation. With so few groups to hold out whole, none is left "
        "for a test part. So the figures come from the validation pictures, by which the best epoch is chosen too: "
        "they may be a little too good."
    ),
    "split.own_val_without_test": (
        "{n_train} pictures to learn from and {n_val} for validation, as the folder has them. It has no test pictures, "
        "so the figures come from the validation pictures, by which the best epoch is chosen too: they may be a little "
        "too good. Add a folder 'test', or set a fraction for the final test."
    ),
    "split.test_is_off": (
        "{n_train} pictures to learn from, {n_val} for validation, none for a final test, as chosen. The figures come "
        "from the validation pictures, by which the best epoch is chosen too: they may be a little too good."
    ),
}
