"""The choices of the next run while they are being made: valid or not yet, each known to be chosen or suggested."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from tlgui.core.backbones import known_backbone
from tlgui.core.config import ROWS, TrainConfig
from tlgui.core.errors import ConfigError
from tlgui.core.messages import Text, say
from tlgui.core.suggestions import (
    DRIVERS,
    STARTER_BACKBONE,
    Facts,
    chosen_by_hand,
    has_set,
    is_imagenet,
    suggestions,
    usual_choices,
)


@dataclass(frozen=True)
class Rejected:
    """A text or value that a field cannot hold; the field shows it until it is mended."""

    text: str
    why: Text


@dataclass(frozen=True)
class DraftState:
    """One moment of the draft. The pages show it and never change it."""

    choices: Mapping[str, Any]
    """Every field of TrainConfig. Each value is valid by itself; together they may contradict each other."""
    config: TrainConfig
    """The choices as a config; the last valid ones while `problem` says something."""
    touched: frozenset[str] = frozenset()
    """Fields chosen by hand; the others hold suggestions and follow other choices."""
    rejected: Mapping[str, Rejected] = field(default_factory=dict)
    """What was typed and refused, by field."""
    conflict: tuple[Text, ...] = ()
    """Which choices contradict each other, and what to do; empty when none do."""
    before_scratch: tuple[str, str] | None = None
    """Backbone and weights before the 'scratch' schedule was chosen."""

    @property
    def problem(self) -> tuple[Text, ...]:
        """What is wrong with the choices, and what to do; empty when nothing is."""
        return next(((rejected.why,) for rejected in self.rejected.values()), self.conflict)


def state_of(config: TrainConfig, *, is_suggestion: bool = False) -> DraftState:
    """Return the state that holds a whole config.

    Args:
        config: from the settings, an earlier run or a rule.
        is_suggestion: nobody chose any of it; else what differs from the suggestions counts as chosen.
    """
    state = DraftState(config.choices(), config, frozenset() if is_suggestion else chosen_by_hand(config))
    return replace(state, conflict=_conflict_of(state.choices))


def with_changes(state: DraftState, changes: Mapping[str, Any], facts: Facts) -> DraftState:
    """Return the state after some choices and what they suggest; values that no field can hold are rejected."""
    rejected = {key: Rejected(str(value), why) for key, value in changes.items() if (why := _why_not(key, value))}
    fitting = {key: value for key, value in changes.items() if key not in rejected}
    # What is chosen again suggests nothing: a page may repeat what it shows.
    news = {key: value for key, value in fitting.items() if value != state.choices[key]}
    facts = replace(facts, before_scratch=state.before_scratch)
    extra = suggestions(state.choices, news, touched=state.touched | news.keys(), facts=facts)
    extra = {key: value for key, value in extra.items() if key not in fitting}
    kept = {key: value for key, value in state.rejected.items() if key not in fitting and key not in extra}
    begins_scratch = fitting.get("schedule") == "scratch" and state.choices["schedule"] != "scratch"
    before_scratch = (state.choices["backbone"], state.choices["weights"])
    return _checked(
        replace(
            state,
            choices={**state.choices, **extra, **fitting},
            touched=state.touched | news.keys(),
            rejected={**kept, **rejected},
            before_scratch=before_scratch if begins_scratch else state.before_scratch,
        )
    )


def with_text(state: DraftState, key: str, text: str, facts: Facts) -> DraftState:
    """Return the state after a text was typed into a field."""
    try:
        value = ROWS[key].parse(text)
    except ConfigError as error:
        return replace(state, rejected={**state.rejected, key: Rejected(text, error.message)})
    return with_changes(state, {key: value}, facts)


def with_usual_numbers(state: DraftState, keys: frozenset[str], facts: Facts) -> DraftState:
    """Return the state with these fields back at what is suggested, or at their defaults."""
    defaults = TrainConfig().choices()
    changed = with_changes(state, {key: defaults[key] for key in keys if key not in DRIVERS}, facts)
    for key in DRIVERS:  # in this order: the optimizer follows the recipe, the weight decay the optimizer
        if key in keys:
            changed = with_changes(changed, {key: usual_choices(changed.choices)[key]}, facts)
    return replace(changed, touched=state.touched - keys)


def _why_not(key: str, value: object) -> Text:
    try:
        ROWS[key].check(value)
    except ConfigError as error:
        return error.message
    return ""


def _checked(state: DraftState) -> DraftState:
    """Return the state with its config and conflict brought up to date."""
    conflict = _conflict_of(state.choices)
    try:
        config = TrainConfig(**state.choices)
    except ConfigError:
        config = state.config
    return replace(state, config=config, conflict=conflict)


def _conflict_of(choices: Mapping[str, Any]) -> tuple[Text, ...]:
    try:
        TrainConfig(**choices)
    except ConfigError as error:
        return (error.message, error.hint)
    return _weights_conflict(choices["backbone"], choices["weights"]) or _head_conflict(choices)


def _weights_conflict(name: str, weights: str) -> tuple[Text, ...]:
    backbone = known_backbone(name)
    if backbone is None:
        return (say("config.unknown_backbone", name=name),)
    if weights == "starter" and name != STARTER_BACKBONE:
        return (say("config.starter_of_another", starter=STARTER_BACKBONE, name=name),)
    if is_imagenet(weights) and not has_set(backbone, weights):
        return (say("config.no_such_set", name=name, set=weights.partition(":")[2]),)
    return ()


def _head_conflict(choices: Mapping[str, Any]) -> tuple[Text, ...]:
    backbone = known_backbone(choices["backbone"])
    if choices["head"] != "append" or backbone is None or backbone.n_classes:
        return ()
    return (say("networks.has_no_last_layer", name=backbone.name), say("networks.choose_the_linear_or_mlp_head"))
