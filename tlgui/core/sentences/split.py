"""Sentences about which pictures are learned from and which are kept apart."""

from __future__ import annotations

from tlgui.core.messages import Template

SPLIT: dict[str, Template] = {
    "split.drawn_test": (
        "{n_train} pictures to learn from, {n_val} for validation, {n_test} set aside for the final test. Neither the "
        "training nor the choice of the best epoch sees the test pictures, so the figures of the finished model come "
        "from them."
    ),
    "split.own_test": (
        "{n_train} pictures to learn from, {n_val} for validation, and the folder's own {n_test} test pictures, from "
        "which the figures of the finished model come."
    ),
    "split.too_few_for_test": (
        "{n_train} pictures to learn from, {n_val} for validation. A test part is set aside from about {least} "
        "pictures on; with fewer, its figure would say hardly anything. So the figures come from the validation "
        "pictures, by which the best epoch is chosen too: they may be a little too good."
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
