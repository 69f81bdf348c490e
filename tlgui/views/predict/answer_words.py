"""What is said of an answer, in words of the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tlgui.core.prediction import ModelSummary, Prediction
from tlgui.views.translation import decimal, marked, sentence, tr, tr_n
from tlgui.views.widgets.picture_grid import GridPicture
from tlgui.views.words import joined

BY_EARLIER = marked("Answered by a model that was open before.")
NONE_OF_THESE = marked("None of these classes")
DOUBTFUL_BELOW = 0.8
"""How sure an answer must be that is not doubtful, while no answer dial asks for something else."""


def answer_words(prediction: Prediction) -> str:
    """Return the answer to a picture that could be read."""
    assert prediction.best is not None, "only answered pictures have an answer"
    if prediction.is_unknown:
        return tr(NONE_OF_THESE)
    name = prediction.best.class_name
    return tr("Not sure: perhaps {name}").format(name=name) if prediction.is_unsure else name


def note_words(prediction: Prediction, *, is_of_open_model: bool) -> str:
    """Return what is to be known of an answer beside it; mostly nothing."""
    notes = []
    if prediction.best is None:
        notes.append(sentence(prediction.error))
    elif prediction.is_unknown:
        notes.append(tr("most like '{name}'").format(name=prediction.best.class_name))
    elif prediction.is_unsure:
        notes.append(tr("not sure"))
    if not is_of_open_model:
        notes.append(tr("by a model that was open before"))
    return ", ".join(notes)


def how_many_words(n: int, n_shown: int, most_large: int | None) -> str:
    """Return how many of n answers are shown where that is not all; `most_large` of them are, where they are large."""
    if not n_shown:
        return tr_n("1 answer is there; it is not among those.", "{n} answers are there; none is among those.", n)
    if most_large is not None and n_shown > most_large:
        words = tr("The first {large} of {n} are shown large; all are under 'Pictures' and 'Table'.")
        return words.format(large=most_large, n=n_shown)
    if n_shown < n:
        return tr_n("1 of {total} answers is shown.", "{n} of {total} answers are shown.", n_shown).format(total=n)
    return ""


def second_words(prediction: Prediction) -> str:
    """Return the second answer and how sure it is; nothing where there is none, or where the answer is no class."""
    if len(prediction.scores) < 2 or prediction.is_unknown:
        return ""
    second = prediction.scores[1]
    return f"{second.class_name} {decimal(second.probability, '.1%')}"


def picture_of(prediction: Prediction, model: ModelSummary | None, *, is_of_open_model: bool) -> GridPicture:
    """Return an answer as a picture of a grid, whose words the preview shows too.

    Args:
        prediction: the answer.
        model: that is open.
        is_of_open_model: it gave the answer: only then can it show a heatmap.
    """
    if is_of_open_model:
        return _picture_of(prediction, model)
    picture = _picture_of(prediction, None)
    told = f"{picture.tool_tip} {tr(BY_EARLIER)}".lstrip()
    return replace(picture, tool_tip=told, is_faded=True)


def _picture_of(prediction: Prediction, model: ModelSummary | None) -> GridPicture:
    best, path = prediction.best, Path(prediction.path)
    if best is None:
        return GridPicture(path, tr("Unreadable"), path.name, sentence(prediction.error))
    is_known = model is not None and best.class_name in model.class_names
    index = model.class_names.index(best.class_name) if model is not None and is_known else None
    if prediction.is_unknown:
        words = tr("The model takes '{name}' for none of its classes; it looks most like '{answered}'.")
        told = words.format(name=path.name, answered=best.class_name)
        return GridPicture(path, tr("None of these"), path.name, told, index)
    words = tr("The model answered '{name}' with '{answered}', {probability:.1%} sure.")
    told = words.format(name=path.name, answered=best.class_name, probability=best.probability)
    if prediction.is_unsure:
        told += " " + tr("That is less than its answer dial asks for: this one goes to you.")
    first = tr("{answer}, {probability:.0%}").format(answer=answer_words(prediction), probability=best.probability)
    return GridPicture(path, first, path.name, told, index)


def is_doubtful(prediction: Prediction) -> bool:
    """Return whether an answer is less sure than the answer dial asks for, or than DOUBTFUL_BELOW where none is set."""
    if prediction.is_unknown or prediction.best is None:
        return False
    least = prediction.least_probability
    return prediction.best.probability < (DOUBTFUL_BELOW if least is None else least)


def doubtful_words(model: ModelSummary | None) -> str:
    """Say what counts as doubtful among the answers of a model, whose answer dial may be set."""
    least = model.least_probability if model is not None else None
    if least is not None:
        words = tr("Doubtful is what is less sure than the answer dial asks for: {least}.")
        return words.format(least=decimal(least, ".1%"))
    words = tr("Doubtful is what is less than {least} sure; the answer dial on Results sets another limit.")
    return words.format(least=decimal(DOUBTFUL_BELOW, ".0%"))


def what_became(n_looked_at: int, n_meant: int, n_others: int, n_unknown: int) -> str:
    """Say what became of all files that were dropped; empty where there is nothing to say.

    Args:
        n_looked_at: files that were looked at.
        n_meant: files that were to be looked at.
        n_others: files beside them that are no pictures.
        n_unknown: answers that are no class at all.
    """
    told = tr_n("Looked at 1 file.", "Looked at {n} files.", n_looked_at) if n_looked_at else ""
    if n_looked_at < n_meant:
        told = tr("Stopped after {n} of {total} files.").format(n=n_looked_at, total=n_meant)
    others = tr_n("1 other file is no picture.", "{n} other files are no pictures.", n_others) if n_others else ""
    unknown = (
        tr_n("1 answer is 'None of these classes'.", "{n} answers are 'None of these classes'.", n_unknown)
        if n_unknown
        else ""
    )
    return joined(" ", filter(None, (told, others, unknown)))
