"""Sentences that say what suits a person's pictures, and why."""

from __future__ import annotations

from tlgui.core.messages import Template

ADVICE: dict[str, Template] = {
    "advice.similar": (
        "Your pictures are much like those that {backbone} learned from. Measured: of {n} pictures it is surer of "
        "{share:.0%} whole than cut into {pieces} pieces and shuffled ({low:.0%} to {high:.0%}), so it knows the "
        "things in them. Chance gives 50%; from {border:.0%} on they count as similar."
    ),
    "advice.different": (
        "Your pictures are unlike those that {backbone} learned from. Measured: of {n} pictures it is surer of "
        "{share:.0%} whole than cut into {pieces} pieces and shuffled ({low:.0%} to {high:.0%}), so the things in them "
        "say little to it. Chance gives 50%; from {border:.0%} on they count as similar."
    ),
    "advice.near_the_border": "That is near the border: try the other way too.",
    "advice.not_measured": (
        "How much your pictures are like those that {backbone} learned from could not be measured: these weights come "
        "without their last layer, or no picture could be read."
    ),
    "advice.from_drawings": (
        "The starter network learned from drawings and has seen no photograph, so how much your pictures are like what "
        "it learned from is not measured."
    ),
    "advice.from_nothing": "Random weights have seen no picture yet, so there is nothing in them to keep.",
    "advice.few": (
        "There are few to learn from: {n_train}, about {per_class} of each class (fewer than {border} count as few)."
    ),
    "advice.many": (
        "There are many to learn from: {n_train}, about {per_class} of each class ({border} and more count as many)."
    ),
    "advice.similar_few": (
        "So train the head alone and keep the rest frozen: what the network sees suits already, and with few pictures "
        "it would rather learn them by heart than gain from more freedom."
    ),
    "advice.similar_many": (
        "So let the head learn first and then the whole network, gently: so many pictures can make it see still finer, "
        "and they keep it from learning them by heart."
    ),
    "advice.different_few": (
        "So keep the lower {n_frozen} of {n_blocks} blocks frozen and let the upper ones learn with the head: edges, "
        "colours and textures serve for any picture, what the upper blocks know is not in yours, and to change "
        "everything there are too few pictures."
    ),
    "advice.different_many": (
        "So let everything learn after the head: the upper blocks know other things and must change, there are "
        "pictures enough for that, and these weights are still a better start than random ones."
    ),
    "advice.drawings_few": (
        "So keep the lower {n_frozen} of {n_blocks} blocks frozen and let the upper ones learn with the head: edges "
        "and colours serve for any picture, whether what the upper blocks know serves for yours is not sure, and to "
        "change everything there are too few pictures."
    ),
    "advice.drawings_many": (
        "So let everything learn after the head: there are pictures enough for that, and what the starter knows is a "
        "better start than random weights."
    ),
    "advice.unknown_few": (
        "So train the head alone and keep the rest frozen: with few pictures that is the safe way. If it falls short, "
        "let the upper blocks learn too."
    ),
    "advice.unknown_many": (
        "So let the head learn first and then the whole network: there are pictures enough for it, whatever they are "
        "like."
    ),
    "advice.describes_pictures": (
        "{backbone} was made to describe pictures of any kind, for heads of other people's making. So train the head "
        "alone and keep the rest frozen; its makers count on that. If it falls short, let the upper blocks learn too."
    ),
    "advice.nothing_few": (
        "So everything must learn from the start. With few pictures that rarely goes well: choose pretrained weights "
        "where you can."
    ),
    "advice.nothing_many": (
        "So everything must learn from the start. Pretrained weights would most likely get further in less time, with "
        "these pictures too."
    ),
}
