"""What a one-page report says of a model: facts made into words, before any layout; standard library only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

import tlgui
from tlgui.core.augmentation import augment_text
from tlgui.core.baseline import baseline_message
from tlgui.core.calibration import Reliability, reliability
from tlgui.core.config_table import ROWS
from tlgui.core.dial_words import position, told_of
from tlgui.core.evaluation import Evaluation, Part
from tlgui.core.events import EpochDone, PhaseStarted
from tlgui.core.messages import Message, Text, say
from tlgui.core.mixed_up import mixed_up_message, mixed_up_pairs
from tlgui.core.model_header import ModelHeader
from tlgui.core.phase_list import AUTO
from tlgui.core.picture_scores import ScoredPicture
from tlgui.core.run_facts import RunFacts
from tlgui.core.sentences.durations import duration
from tlgui.core.sentences.shortcuts import rest_messages, shortcut_messages, shortcut_remedy

ToText = Callable[[Text], str]
"""Makes the sentence of a message in the person's language."""

MOST_MISTAKES = 8
MOST_MATRIX_CLASSES = 12
"""More columns than this cannot be read on a page; the pairs mixed up most are listed instead."""
MOST_ROWS = 14
MOST_NAMES = 12
MOST_PAIRS = 10
FEW = 10
"""Pictures of a class; with fewer the range of its figures is wider than half of what can be."""
N_ENOUGH = 60
"""With fewer answers, a model ten points too sure would mostly pass for chance."""

VERDICTS = {0: "report.trust_fits", 1: "report.trust_too_sure", -1: "report.trust_too_modest"}


@dataclass(frozen=True)
class Mistake:
    """One picture that was answered wrongly."""

    path: str
    truth: str
    answer: str


@dataclass(frozen=True)
class ClassRow:
    """One class of the table, as text."""

    name: str
    n_train: str
    n: str
    found: str
    trusted: str


@dataclass(frozen=True)
class Report:
    """A report in words and numbers; a layout decides where they stand."""

    title: str
    summary: str
    evaluation: Evaluation
    right_on: str
    verdicts: tuple[str, ...]
    others_heading: str
    others: tuple[str, ...]
    """Other figures that a person has read, and why they differ."""
    pairs: tuple[tuple[str, int], ...] | None
    """The classes mixed up most; None where the whole matrix can be shown."""
    classes: tuple[ClassRow, ...]
    classes_note: str
    mistakes: tuple[Mistake, ...]
    mistakes_text: str
    trust: tuple[str, ...]
    reliability: Reliability | None
    limits: tuple[str, ...]
    made: tuple[tuple[str, str], ...]
    pictures: tuple[tuple[str, str], ...]
    epochs: tuple[EpochDone, ...]
    phases: tuple[PhaseStarted, ...]
    best_epoch: int
    footer: str


def make_report(facts: RunFacts, to_text: ToText) -> Report:
    """Return what there is to say of a finished run.

    Args:
        facts: of the run.
        to_text: gives the sentence of a message.
    """
    evaluation = facts.evaluation
    found = reliability(facts.scores.answers()) if facts.scores is not None else None
    has_room = len(evaluation.classes) <= MOST_MATRIX_CLASSES
    rows = _class_rows(facts)
    worst = say("report.only_worst", shown=len(rows), total=len(evaluation.classes))
    return Report(
        title=facts.name,
        summary=to_text(_summary(evaluation.classes, to_text)),
        evaluation=evaluation,
        right_on=to_text(_right_on(evaluation)),
        verdicts=tuple(map(to_text, _verdicts(evaluation))),
        others_heading=to_text(say("figures.others")) if facts.others else "",
        others=tuple(map(to_text, facts.others)),
        pairs=None if has_room else tuple((to_text(pair), n) for pair, n in _pairs(evaluation)),
        classes=rows,
        classes_note=to_text(worst) if len(rows) < len(evaluation.classes) else "",
        mistakes=tuple(_mistakes(facts, to_text)),
        mistakes_text=" ".join(map(to_text, _mistakes_words(facts))),
        trust=tuple(map(to_text, (*_trust(evaluation, found), *_dial(facts.header)))),
        reliability=found,
        limits=(*_shortcuts(facts, to_text), *map(to_text, _limits(facts))),
        made=tuple((to_text(label), to_text(value)) for label, value in _made(facts, to_text)),
        pictures=tuple((to_text(label), to_text(value)) for label, value in _pictures(facts)),
        epochs=facts.epochs,
        phases=facts.phases,
        best_epoch=facts.header.best_epoch,
        footer=to_text(_footer(facts)),
    )


PART_NAMES: dict[Part, str] = {"test": "report.part_test", "val": "report.part_val", "all": "report.part_all"}


def part_name(evaluation: Evaluation) -> Message:
    """Return which part of the pictures the figures come from, as a word."""
    return Message(PART_NAMES[evaluation.part])


def _right_on(evaluation: Evaluation) -> Message:
    n, part = evaluation.n, part_name(evaluation)
    if evaluation.counts_equally:
        return say("balance.right_on", n=n, part=part)
    return say("report.right_on", n=n, part=part)


def _summary(names: tuple[str, ...], to_text: ToText) -> Message:
    shown: Text = ", ".join(names[:MOST_NAMES])
    if len(names) > MOST_NAMES:
        shown = to_text(say("report.and_more", names=shown, more=len(names) - MOST_NAMES))
    return say("report.knows", n=len(names), names=shown)


def _verdicts(evaluation: Evaluation) -> Iterator[Message]:
    low, high = evaluation.leading_range
    yield say("report.range", low=low, high=high)
    yield from evaluation.origin_told
    n_of = {name: sum(row) for name, row in zip(evaluation.classes, evaluation.confusion, strict=True)}
    yield baseline_message(evaluation)
    if evaluation.counts_equally:
        yield say("balance.of_all", accuracy=evaluation.accuracy)
    elif len(set(n_of.values())) > 1:
        yield say("report.balanced", balanced=evaluation.balanced_accuracy)
    yield mixed_up_message(evaluation)


def _pairs(evaluation: Evaluation) -> Iterator[tuple[Message, int]]:
    for n, true, answered in sorted(mixed_up_pairs(evaluation), reverse=True)[:MOST_PAIRS]:
        yield say("results.pair", true=true, answered=answered), n


def _class_rows(facts: RunFacts) -> tuple[ClassRow, ...]:
    """Return the classes in their order; of very many those that are found least, worst first."""
    evaluation = facts.evaluation
    n_train = dict(zip(evaluation.classes, (str(counts[0]) for counts in facts.counts), strict=False))
    names = list(evaluation.classes)
    if len(names) > MOST_ROWS:
        recalls = {name: report.recall for name, report in evaluation.per_class.items()}
        names.sort(key=lambda name: 2.0 if recalls[name] is None else float(recalls[name] or 0.0))
    rows = []
    for name in names[:MOST_ROWS]:
        report = evaluation.per_class[name]
        figures = (str(report.n), _percent(report.recall), _percent(report.precision))
        rows.append(ClassRow(name, n_train.get(name, "-"), *figures))
    return tuple(rows)


def _percent(fraction: float | None) -> str:
    return "-" if fraction is None else f"{fraction:.0%}"


def _mistakes_words(facts: RunFacts) -> Iterator[Message]:
    if facts.scores is None:
        yield say("report.mistakes_unknown")
        return
    n, total = len(facts.scores.mistakes()), len(facts.scores.pictures)
    if not n:
        yield say("report.no_mistakes", n=total)
        return
    yield say("report.mistakes", n=n, total=total)
    yield say("report.mistakes_hint")


def _mistakes(facts: RunFacts, to_text: ToText) -> Iterator[Mistake]:
    pictures: tuple[ScoredPicture, ...] = facts.scores.mistakes() if facts.scores is not None else ()
    names = facts.evaluation.classes
    for picture in pictures[:MOST_MISTAKES]:
        answer = say("report.mistake_answer", answered=names[picture.answered_index], probability=picture.probability)
        yield Mistake(picture.path, to_text(say("report.mistake", true=names[picture.true_index])), to_text(answer))


def _trust(evaluation: Evaluation, found: Reliability | None) -> Iterator[Message]:
    if found is None:
        yield say("report.trust_unknown")
    elif found.excess == 0 and found.n < N_ENOUGH:
        yield say("report.trust_too_few", n=found.n, confidence=found.confidence, accuracy=found.accuracy)
    else:
        yield Message(VERDICTS[found.excess], (("confidence", found.confidence), ("accuracy", found.accuracy)))
    if evaluation.ece is not None:
        yield say("report.ece", ece=evaluation.ece, temperature=evaluation.temperature)


def _shortcuts(facts: RunFacts, to_text: ToText) -> Iterator[str]:
    """Yield where something else than the thing decides; nothing where that was not measured."""
    check = facts.shortcuts
    if check is None:
        return
    for trial in check.found:
        name = check.class_names[trial.class_index]
        yield " ".join(map(to_text, (*shortcut_messages(trial, name), shortcut_remedy(name))))
    yield from map(to_text, rest_messages(check))


def _dial(header: ModelHeader) -> Iterator[Message]:
    """Yield what goes to the person, where the answer dial is set."""
    if header.least_probability is None:
        return
    yield position(header.least_probability, has_unknown=header.unknown is not None)
    if header.dial is not None:
        yield from told_of(header.dial, header.least_probability)


def _limits(facts: RunFacts) -> Iterator[Message]:
    evaluation = facts.evaluation
    if evaluation.n_unknown is None:
        yield say("report.limits_classes")
    else:
        yield say("report.limits_unknown", n=evaluation.n_unknown, total=evaluation.n)
    yield say("report.limits_alike")
    few = [(name, report.n) for name, report in evaluation.per_class.items() if report.n < FEW]
    if few:
        named = tuple(say("report.class_and_n", name=name, n=n) for name, n in few[:MOST_NAMES])
        yield say("report.limits_few", classes=(*named, "...") if len(few) > MOST_NAMES else named)
    if evaluation.part == "val":
        yield say("report.limits_chosen")


def _made(facts: RunFacts, to_text: ToText) -> Iterator[tuple[Text, Text]]:
    header, config = facts.header, facts.config
    yield say("report.row_network"), say("report.network", backbone=header.backbone, weights=header.weights)
    yield ROWS["head"].name, Message(ROWS["head"].choice_labels[config.head])
    if config.phases == AUTO:
        yield ROWS["schedule"].name, Message(ROWS["schedule"].choice_labels[config.schedule])
    else:
        yield ROWS["phases"].name, config.phases
    if facts.phases:
        yield say("report.row_phases"), ", ".join(to_text(phase) for phase in _phases(facts))
    yield from _learning(facts)
    yield ROWS["augment"].name, augment_text(config.augment)
    yield ROWS["seed"].name, str(config.seed)
    if facts.seconds is not None:
        yield say("report.row_time"), say("report.time_on", time=duration(facts.seconds), device=facts.device)
    yield say("report.row_created"), _day_and_time(header.created)
    yield say("report.row_versions"), ", ".join(f"{name} {version}" for name, version in header.versions.items())


def _learning(facts: RunFacts) -> Iterator[tuple[Text, Text]]:
    """Yield how the weights were learned, without what the run had no use for."""
    config = facts.config
    is_fitted = facts.was_head_fitted
    if is_fitted:
        yield ROWS["head_solver"].name, Message(ROWS["head_solver"].choice_labels["lbfgs"])
    is_head_alone = config.schedule == "features" and config.phases == AUTO
    if is_fitted and is_head_alone:
        return
    rates = []
    if config.phases != AUTO:
        rates = [say("report.rate_own", rate=rate) for rate in _rates_of(facts)]
    elif not is_fitted:
        rates.append(say("report.rate_head", rate=config.head_learning_rate))
    if config.schedule != "scratch" and not is_head_alone:
        rates.append(say("report.rate_finetune", rate=config.finetune_learning_rate))
        if config.layer_decay < 1 and config.schedule == "finetune":
            rates.append(say("report.layer_decay", part=config.layer_decay))
    yield say("report.row_rates"), say("report.rates", rates=tuple(rates))
    yield ROWS["optimizer"].name, Message(ROWS["optimizer"].choice_labels[config.optimizer])
    yield ROWS["batch_size"].name, str(config.batch_size)
    if config.weight_average and config.schedule != "scratch" and not is_head_alone:
        yield ROWS["weight_average"].name, say("report.average", decay=config.weight_average)


def _rates_of(facts: RunFacts) -> list[float]:
    """Return the highest learning rate of each phase."""
    return [max(phase.rates.values()) for phase in facts.phases]


def _phases(facts: RunFacts) -> Iterator[Message]:
    for phase in facts.phases:
        done = sum(epoch.phase == phase.index for epoch in facts.epochs)
        yield say("report.phase", name=Message(phase.name), done=done, planned=phase.n_epochs)
    if facts.was_stopped:
        yield say("report.was_stopped")


def _pictures(facts: RunFacts) -> Iterator[tuple[Text, Text]]:
    header = facts.header
    yield say("report.row_folder"), facts.pictures or say("report.unknown_folder")
    n_test = len(header.split.get("test", ()))
    values = {"train": header.n_train, "val": header.n_val}
    parts = say("report.parts", test=n_test, **values) if n_test else say("report.parts_two", **values)
    yield say("report.row_parts"), parts
    yield say("report.row_figures"), say("report.figures_from", part=part_name(facts.evaluation), n=facts.evaluation.n)
    if header.fingerprint:
        yield say("report.row_fingerprint"), header.fingerprint[:16]


def _footer(facts: RunFacts) -> Message:
    now = datetime.now().astimezone()
    return say("report.made_by", version=tlgui.__version__, model=facts.model.name, date=f"{now:%Y-%m-%d %H:%M}")


def _day_and_time(created: str) -> str:
    try:
        return f"{datetime.fromisoformat(created):%Y-%m-%d %H:%M}"
    except ValueError:
        return created
