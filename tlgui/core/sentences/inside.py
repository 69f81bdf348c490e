"""Sentences about what a run did to its network."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

INSIDE: dict[str, Template] = {
    "inside.from_random": "This network began with random weights, so all that it sees it learned from your pictures.",
    "inside.head_alone": "Only the head learned: every block below it is exactly as it was before the training.",
    "inside.last_moved": (
        "Below the head only the last block learned: '{block}' moved {change}. All blocks before it are exactly as "
        "they were."
    ),
    "inside.one_moved": "Below the head only '{block}' learned: it moved {change}.",
    "inside.some_moved": (
        "{n} of {total} blocks below the head learned: '{most}' moved most, {change}. The others are exactly as they "
        "were."
    ),
    "inside.all_moved": (
        "All {n} blocks below the head learned: '{most}' moved most, {change}, and '{least}' least, {least_change}."
    ),
    "inside.unfrozen_later": Plural(
        "1 more block began to learn only after the best epoch; the model that was kept has it as it was.",
        "{n} more blocks began to learn only after the best epoch; the model that was kept has them as they were.",
    ),
    "inside.filters_are_the_same": "The filters of the first layer are as they were.",
    "inside.filters_moved": "The filters of the first layer moved {change}.",
    "inside.new_statistics": (
        "The means and variances of its batch norms were measured on your pictures, in frozen blocks too; that does "
        "not count as moving."
    ),
    "inside.start_is_gone": (
        "The network before the training cannot be shown, since the weights that it began with cannot be had: {why}"
    ),
    "inside.start_was_random": (
        "This run began with random weights that another version of torch drew, so the network before the training "
        "cannot be shown."
    ),
    "inside.start_is_another": (
        "The weights that this run began with are not the ones that lie on this computer now: blocks that were frozen "
        "differ. So the network before the training cannot be shown."
    ),
    "inside.no_such_block": "This network has no block called '{block}'.",
    "inside.its_blocks_are": "Its blocks are {blocks}.",
    "inside.block_has_no_maps": "What block '{block}' gives out is not laid out as the picture is.",
    "inside.choose_another_block": "Choose a block nearer to the picture.",
}
