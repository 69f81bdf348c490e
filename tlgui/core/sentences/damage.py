"""What is wrong in a damaged file: the reason inside a sentence, without a capital and a full stop."""

from __future__ import annotations

from tlgui.core.messages import Template

DAMAGE: dict[str, Template] = {
    "damage.lacks": "{what} lacks {name}",
    "damage.neither_true_nor_false": "{what} is neither true nor false",
    "damage.nested_too_deeply": "it is nested too deeply",
    "damage.no_message": "it holds something else than a message",
    "damage.no_pictures": "it has no pictures",
    "damage.none_of_the_known_ones": "{what} is none of the known ones",
    "damage.not_a_list": "{what} is not a list",
    "damage.not_a_number": "{what} is not a number",
    "damage.not_a_text": "{what} is not a text",
    "damage.not_a_whole_number": "{what} is not a whole number",
    "damage.not_an_object": "{what} is not an object",
    "damage.not_between": "{what} is not between {low} and {high}",
    "damage.not_json": "it is not JSON from line {line}, column {column} on",
    "damage.not_text": "it is not text",
    "damage.one_key_twice": "it names one key twice",
    "damage.other_number_of_values": "{what} has {found} values instead of {wanted}",
    "damage.the_whole": "it",
    "damage.too_large": "{what} is too large a number",
    "damage.unknown_backbone": "no backbone is called '{name}'",
    "damage.wrong_type": "{what} has a value of the wrong type",
    "damage.zero_byte": "a zero byte is in {what}",
}
