"""Sentences about what is wrong, or may be, with single pictures of a folder, and how sure that is."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

FINDINGS: dict[str, Template] = {
    "findings.label_conflict": Plural(
        "1 pair of pictures is nearly the same but lies in two classes: '{one}' and '{other}'. At most one is right.",
        "{n} pairs of pictures are nearly the same but lie in two classes, such as '{one}' and '{other}'. At most one "
        "of each is right.",
    ),
    "findings.sure_label_conflict": "Nearly certain where both look the same to you.",
    "findings.split_leak": Plural(
        "1 picture kept apart for the figures is nearly the same as one that is learned from: '{one}' and '{other}'. "
        "It makes the figures look better.",
        "{n} pictures kept apart for the figures are nearly the same as some that are learned from, such as '{one}' "
        "and '{other}'. They make the figures look better.",
    ),
    "findings.sure_split_leak": "Nearly certain where both look the same to you.",
    "findings.cut_conflict": Plural(
        "1 picture is likely cut out of another one that lies in another class: '{one}' and '{other}'. At most one is "
        "right.",
        "{n} pictures are likely cut out of others that lie in another class, such as '{one}' and '{other}'. At most "
        "one of each two is right.",
    ),
    "findings.cut_leak": Plural(
        "1 picture kept apart for the figures and one that is learned from are likely cut out of each other: '{one}' "
        "and '{other}'. It makes the figures look better.",
        "{n} pictures kept apart for the figures and some that are learned from are likely cut out of each other, such "
        "as '{one}' and '{other}'. They make the figures look better.",
    ),
    "findings.cut_copy": Plural(
        "1 picture is likely cut out of another one of its class: '{one}' and '{other}'. A split may part them.",
        "{n} pictures are likely cut out of others of their class, such as '{one}' and '{other}'. A split may part "
        "them.",
    ),
    "findings.sure_cut": "Likely: a network finds them alike, and what is left of one lies in the other.",
    "findings.wrong_label": Plural(
        "1 picture likely lies in the wrong class: '{one}' looks like {to}.",
        "{n} pictures likely lie in the wrong class, the surest first: '{one}' looks like {to}.",
    ),
    "findings.sure_wrong_label": (
        "Likely: where wrong classes were planted in one picture of twenty, 7 to 9 of 10 that were told so were wrong; "
        "where hardly any are wrong, most of these are only hard. Look at each."
    ),
    "findings.blank": Plural(
        "1 picture shows nothing, it is of one colour: '{one}'.",
        "{n} pictures show nothing, they are of one colour, such as '{one}'.",
    ),
    "findings.sure_blank": "Certain.",
    "findings.outlier": Plural(
        "1 picture is like no other here: '{one}'.",
        "{n} pictures are like no other here, the furthest first: '{one}'.",
    ),
    "findings.sure_outlier": "Maybe: it can be a stray picture, or a rare but good one.",
    "findings.exact_copy": Plural(
        "1 picture is in its class more than once, as the same file: '{one}' and '{other}'. It counts double.",
        "{n} pictures are in their class more than once, as the same file, such as '{one}' and '{other}'. They count "
        "double.",
    ),
    "findings.sure_exact_copy": "Certain: every byte is the same.",
    "findings.near_copy": Plural(
        "1 group of pictures of a class is nearly the same: '{one}' and '{other}'. They stay on one side of a split.",
        "{n} groups of pictures of a class are nearly the same, such as '{one}' and '{other}'. Each group stays on one "
        "side of a split.",
    ),
    "findings.sure_near_copy": "Nearly certain. It does little harm: leave some out only where they crowd the others.",
    "findings.blurred": Plural(
        "1 picture is blurred beside the others: '{one}'.",
        "{n} pictures are blurred beside the others, the most blurred first: '{one}'.",
    ),
    "findings.sure_blurred": "Maybe: a smooth thing on a smooth ground looks the same. Keep those you can recognise.",
    "findings.dark": Plural(
        "1 picture is almost black beside the others: '{one}'.",
        "{n} pictures are almost black beside the others, the darkest first: '{one}'.",
    ),
    "findings.sure_dark": "Certain that it is dark; keep it where new pictures will be so too.",
    "findings.bright": Plural(
        "1 picture is almost white beside the others: '{one}'.",
        "{n} pictures are almost white beside the others, the brightest first: '{one}'.",
    ),
    "findings.sure_bright": "Certain that it is bright; keep it where new pictures will be so too.",
    "findings.too_small": Plural(
        "1 picture is very small beside the others: '{one}'.",
        "{n} pictures are very small beside the others, the smallest first: '{one}'.",
    ),
    "findings.sure_too_small": "Certain; a thumbnail may have been saved in place of the picture.",
    "findings.unreadable": Plural(
        "1 picture cannot be read or is cut short, and is not used: '{one}'.",
        "{n} pictures cannot be read or are cut short, and are not used, such as '{one}'.",
    ),
    "findings.sure_unreadable": "Certain.",
    "findings.huge": Plural(
        "1 picture has more than 50 million pixels, which makes reading slow: '{one}'.",
        "{n} pictures have more than 50 million pixels, which makes reading slow, such as '{one}'.",
    ),
    "findings.sure_huge": "Certain. Nothing is wrong with it otherwise.",
    "findings.none": "Nothing was found that is wrong with single pictures.",
    "findings.no_network": "Wrong classes were not looked for: {reason}",
    "findings.no_weights": "no network's weights are on this computer.",
    "findings.kept": Plural(
        "1 finding is kept as it is and not told again.", "{n} findings are kept as they are and not told again."
    ),
    "findings.how_to_decide": (
        "Write into \"decision\" beside a picture: '{keep}' (it is as it should be and is not told again), "
        "'{leave_out}' or '{move_to}'. Empty decides nothing."
    ),
    "findings.other_folder": "'{file}' is about the folder '{folder}', not about '{root}'; nothing was changed.",
    "findings.no_fix_report": "'{file}' cannot be read as a fix report ({reason}); nothing was changed.",
    "findings.no_decision": (
        "'{decision}' beside '{name}' is no decision; write '{keep}', '{leave_out}' or '{move_to}'. "
        "Nothing was changed."
    ),
    "findings.unwritable": "What you kept as it is cannot be remembered: '{file}' cannot be written.",
}
