"""Sentences that the pages show; in plain words, the technical one beside it for those who search."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tlgui.core.baseline import baseline_message
from tlgui.core.dataset import Dataset
from tlgui.core.dial_words import position, promise
from tlgui.core.evaluation import Evaluation, Part
from tlgui.core.messages import say
from tlgui.core.mixed_up import mixed_up_message
from tlgui.core.prediction import ModelSummary
from tlgui.core.run_folder import MODEL
from tlgui.core.run_index import RunSummary
from tlgui.core.spoken_names import spoken_name
from tlgui.views.translation import moment, sentence, tr, tr_n
from tlgui.views.words import joined

N_NAMED = 6
"""So many classes are named, and the others counted."""

PRIVACY = "Nothing leaves this computer. Your pictures are only read, never changed or moved."

PICTURES_TITLE = "Pictures"
PICTURES_PURPOSE = "Show the program the pictures to learn from: one folder, with one sub-folder for each class."
PICTURES_MISSING = "No folder of pictures yet."
PICTURES_OF_RUN = "A run goes on with pictures whose folder is not open. Open it here when the run is over."
PICTURES_DROP = "Drop a folder here"
PICTURES_DROP_OTHER = "Drop another folder here"
PICTURES_DROP_EXPLANATION = "One sub-folder for each class, named after it, with 20 pictures or more in each:"
WEIGHTS_FOLDER_TITLE = "Folder of pretrained weights"
WEIGHTS_FOUND = "It holds the weights of {n} of tlgui's networks. These need no download."
NO_WEIGHTS_FOUND = (
    "No weights were found in '{folder}'. Files are recognised by torchvision's names (resnet18-f37072fd.pth) or by "
    "the network's name (resnet18.pth, resnet18.safetensors). tlgui looks there again at every start."
)
LEAVE_WEIGHTS_FOLDER = "&Stop using the weights folder '{folder}'"
CHOOSE_WEIGHTS_FOLDER = "Choose a folder that holds pretrained weights, such as one that a class shares"
CHOOSE_FOLDER = "Choose folder..."
TRY_SAMPLES = "Try with sample pictures"
SAMPLES_HELP = (
    "Draws fresh and rotten fruit on this computer, learns from it and answers new pictures: about a minute in all."
)
RECENT = "Recent"
PROBLEMS = "Worth knowing"
NO_PROBLEMS = "No problems found: every picture can be read."

MODEL_TITLE = "Model"
MODEL_PURPOSE = "Choose how good the model should become, and how long it may take to learn."
TRAIN_TITLE = "Train"
TRAIN_PURPOSE = "Start a run, watch it learn, and stop it whenever you like."
RESULTS_TITLE = "Results"
RESULTS_PURPOSE = "See how often the model is right on pictures it has never learned from."
RESULTS_MISSING = "No finished run and no model file is open."
RESULTS_EMPTY = "Nothing to show yet"
RESULTS_EMPTY_EXPLANATION = (
    "During a run, some of your pictures are set aside and never learned from. When the run has finished, "
    "you see here how many of those the model gets right, how sure that figure is, "
    "and which classes it mixes up."
)
PREDICT_TITLE = "Predict"
RUNS_TITLE = "Runs"
PREDICT_PURPOSE = "Drop new pictures and read the answer."
PREDICT_MISSING = "No model is open. Train one, or drop a model file here."
PREDICT_DROP = "Drop pictures or a folder here"
PREDICT_DROP_EXPLANATION = "From any program. A model file (.safetensors) dropped here is opened and used."
CHOOSE_PICTURES = "Choose pictures..."
OPEN_MODEL = "Open a model file..."
PASTE = "Paste"
NOTHING_TO_PASTE = "There is no picture on the clipboard."
CANNOT_PASTE = "The picture on the clipboard cannot be saved: the folder '{folder}' cannot be written to."
CLEAR = "Clear the list"
EXPORT_MODEL = "Export the model..."
CANCEL_EXPORT = "Cancel the export"
CANCEL_PREDICTING = "Cancel"
WAITS = "Waits until what was begun before is done, such as pictures that are being answered, or a table."
NO_PICTURES_DROPPED = "No picture was found in what you dropped."

PAGE_TITLES = {
    "pictures": PICTURES_TITLE,
    "model": MODEL_TITLE,
    "train": TRAIN_TITLE,
    "results": RESULTS_TITLE,
    "predict": PREDICT_TITLE,
    "runs": RUNS_TITLE,
}

OK = "OK"
CANCEL = "Cancel"
DISCARD = "Discard"
CLOSE = "Close"
COPY = "Copy"
DETAILS = "Details"
FAULT_TITLE = "Internal error"
FAULT_MESSAGE = "Something in the program failed unexpectedly. It keeps running, and what was saved is safe."
FAULT_HINT = "Please report it with the details below."
CLOSE_TITLE = "A run is still going on"
CLOSE_EXPLANATION = "What should happen to it when the window closes?"
CLOSE_STAY = "Stay here"
CLOSE_STOP = "Stop, keep the best model so far, and close"
CLOSE_LATER = "Close now, and go on with it another day"
CLOSE_BACKGROUND = "Close now, and let it finish in the background"
IN_BACKGROUND_TITLE = "A run is going on in the background"
IN_BACKGROUND = (
    "A run that you left in the background has not finished yet. It ends by itself and keeps its model; until then "
    "everything else is slower."
)
ONE_IN_BACKGROUND = "Only one run can go on in the background. Keep this window open until the other one has finished."
RUNS_GONE_TITLE = "The folder of runs was not found"
RUNS_GONE = (
    "'{folder}' was not found, so new runs go to the usual folder this time. Connect the disk it lies on and start "
    "tlgui again, or choose another folder in File > Preferences."
)
SAVE_REPORT = "Save a diagnostic &report..."
SAVE_REPORT_HELP = "Choose where to save the diagnostic report"
REPORT_SAVED_TITLE = "The report is saved"
REPORT_SAVED = (
    "{path}\n\nIt contains the logs, the settings and a description of this computer; no pictures and no models. "
    "Nothing was sent: you can look into it and decide whom to give it to."
)
LOOK_FOR_UPDATES = "&Look for a newer version at every start"
CANNOT_LOOK_FOR_UPDATES = "Newer versions: not available in this build"
UPDATE_TITLE = "There is a newer version"
UPDATE_FOUND = "tlgui {new} is available (you have {current}). {url}"
USE_GPU = "Use my NVIDIA &GPU..."
GPU_TITLE = "Use my NVIDIA GPU"
GPU_CHOOSE = "Choose another Python..."
GPU_FETCH = "Download PyTorch for CUDA (about 3 GB; 9 GB while installing)..."
GPU_CANCEL = "Cancel"
GPU_CHOOSE_HELP = "The Python of an environment with PyTorch for CUDA (bin/python, or Scripts/python.exe)"
GPU_OWN = "Use tlgui's own PyTorch again"
GPU_OWN_AGAIN = (
    "From the next start on, tlgui trains with its own PyTorch. The downloaded files stay in '{folder}' for another "
    "try; delete that folder to free the space."
)
GPU_LOOKING = "Looking for NVIDIA's driver..."
GPU_IN_USE = "tlgui trains with {python}."
GPU_NEXT_START = "From the next start on, tlgui trains with {python}."
GPU_OWN_PYTHON = "tlgui's own PyTorch"
GPU_IS_GONE = "tlgui trains with its own PyTorch, because {python} was not found."
GPU_TESTING = "Running a test training step there; this can take a minute..."
GPU_PASSED = "The test step worked: PyTorch {torch} on {device}. tlgui uses it from the next start on."
GPU_PASSED_ON_PROCESSOR = (
    "The test step worked, but on {device}: that PyTorch {torch} finds no NVIDIA GPU. "
    "tlgui uses it from the next start on."
)
GPU_REPLACED = (
    "'{python}' did not start, so tlgui trains with its own PyTorch this time. {reason} "
    "Help > Use my NVIDIA GPU downloads PyTorch again, or goes back to tlgui's own for good."
)
GPU_REPLACED_TITLE = "The other Python did not start"
GPU_GONE_TITLE = "The chosen Python was not found"
GPU_GONE = "'{python}' was not found, so tlgui trains with its own PyTorch. See Help > Use my NVIDIA GPU."
ABOUT = (
    "tlgui {version}\n\nTeaches a pretrained network to tell your own pictures apart: first a new head learns while "
    "the network is frozen, then everything learns gently.\n\n{privacy}\n\nMIT licence."
)


def recent_label(path: Path, *, is_model: bool) -> str:
    """Return a name with its place, so that two folders of the same name can be told apart."""
    # A model file is called model.safetensors everywhere; the run folder around it carries the name.
    shown = path.parent if is_model else path
    return tr("{name}  ·  {kind} in {place}").format(
        name=shown.name or str(shown), kind=tr("model") if is_model else tr("folder"), place=shown.parent
    )


def recent_run_label(run: RunSummary) -> str:
    """Return what a model that was opened before is called, by the run that made it."""
    if run.figures is None:
        return tr("{name}  ·  model of {when}").format(name=run.name, when=moment(run.started))
    return tr("{name}  ·  model of {when}, right on {accuracy:.0%}").format(
        name=run.name, when=moment(run.started), accuracy=run.figures.accuracy
    )


def dataset_sentence(dataset: Dataset) -> str:
    """Return what a folder holds, in a sentence."""
    left_out = dataset.n_found - dataset.total
    pictures = tr_n("1 picture", "{n} pictures", dataset.total)
    classes = tr_n("1 class", "{n} classes", len(dataset.class_names))
    sentence = tr("{pictures} in {classes}.").format(pictures=pictures, classes=classes)
    if not left_out:
        return sentence
    tail = tr_n(
        "1 picture could not be read and is left out.", "{n} pictures could not be read and are left out.", left_out
    )
    return f"{sentence} {tail}"


def accuracy_sentence(evaluation: Evaluation) -> str:
    """Return the accuracy with how sure it is, and beside what it has to be seen."""
    low, high = evaluation.leading_range
    if evaluation.counts_equally:
        return tr(
            "of each class are answered right on average, each class counted equally (balanced accuracy), on "
            "{pictures}. With so many pictures, the true figure very likely (95%) lies between {low:.0%} and "
            "{high:.0%}."
        ).format(pictures=_unseen_pictures(evaluation), low=low, high=high)
    words = tr(
        "of the answers are right, on {pictures}. With so many pictures, the true figure very likely (95%) lies "
        "between {accuracy_low:.0%} and {accuracy_high:.0%}."
    ).format(
        pictures=_unseen_pictures(evaluation),
        accuracy_low=evaluation.accuracy_low,
        accuracy_high=evaluation.accuracy_high,
    )
    return " ".join((words, *map(sentence, evaluation.origin_told), sentence(baseline_message(evaluation))))


def _unseen_pictures(evaluation: Evaluation) -> str:
    """Return which pictures were measured, and what the training knew of them."""
    if evaluation.part == "test":
        return tr_n("1 test picture that training never saw", "{n} test pictures that training never saw", evaluation.n)
    return tr_n(
        "1 validation picture, not learned from but used to choose the best epoch",
        "{n} validation pictures, not learned from but used to choose the best epoch",
        evaluation.n,
    )


def pictures_of_part(part: Part, n: int) -> str:
    """Return so many pictures, with the name of their part."""
    if part == "test":
        return tr_n("1 test picture", "{n} test pictures", n)
    if part == "val":
        return tr_n("1 validation picture", "{n} validation pictures", n)
    return tr_n("1 picture", "{n} pictures", n)


def balanced_sentence(evaluation: Evaluation) -> str:
    """Return the balanced accuracy and the loss, for those who search; where it leads, what the others look for."""
    if evaluation.counts_equally:
        of_all = sentence(say("balance.of_all", accuracy=evaluation.accuracy))
        loss = tr("Loss (cross entropy; how far off it is on average, 0 at best) on these pictures: {loss:.4f}.")
        loss = loss.format(loss=evaluation.loss)
        return f"{of_all} {sentence(baseline_message(evaluation))} {loss}"
    return tr(
        "With every class counted equally (balanced accuracy): {balanced_accuracy:.1%}. Loss "
        "(cross entropy; how far off it is on average, 0 at best) on these pictures: {loss:.4f}."
    ).format(balanced_accuracy=evaluation.balanced_accuracy, loss=evaluation.loss)


def confused_sentence(evaluation: Evaluation) -> str:
    """Return which two classes are mixed up most, or that none are."""
    return sentence(mixed_up_message(evaluation))


def unknown_sentence(evaluation: Evaluation) -> str:
    """Return how many pictures of its classes the model takes for none of them; empty where it cannot tell."""
    if evaluation.n_unknown is None:
        return ""
    answer = tr(
        "Shown a picture unlike all those it learned from, this model may answer 'None of these classes'. Do not "
        "rely on it: things like one of the classes slip through, and others too where the pretrained network knew "
        "little."
    )
    if evaluation.n_unknown == 0:
        every = tr("It takes every one of these {pictures} for one of its classes.")
        return f"{answer} {every.format(pictures=pictures_of_part(evaluation.part, evaluation.n))}"
    wrongly = tr_n(
        "1 of these {pictures} would get that answer too, wrongly. The figures here count the class that comes first.",
        "{n} of these {pictures} would get that answer too, wrongly. The figures here count the class that comes "
        "first.",
        evaluation.n_unknown,
    )
    return f"{answer} {wrongly.format(pictures=pictures_of_part(evaluation.part, evaluation.n))}"


def results_model_sentence(model: ModelSummary) -> str:
    """Return which model has the figures of the Results page: where it lies, its network and its classes."""
    path = Path(model.path)
    words = tr("Model “{name}” ({network}): {classes}")
    name = path.parent.name if path.name == MODEL else path.name
    return words.format(name=name, network=spoken_name(model.backbone), classes=few_names(model.class_names))


def few_names(class_names: Sequence[str]) -> str:
    """Return classes in a row; of many the first, and how many more there are."""
    names = ", ".join(class_names[:N_NAMED])
    if len(class_names) <= N_NAMED:
        return names
    return sentence(say("knows.and_more", names=names, n=len(class_names) - N_NAMED))


def dial_sentence(model: ModelSummary) -> str:
    """Return where a model's answer dial stands and what that gives; empty where it answers everything."""
    if model.least_probability is None:
        return ""
    return sentence(position(model.least_probability), promise(model.dial_figures) if model.dial_figures else "")


def model_sentence(model: ModelSummary) -> str:
    """Return what a model file is, and in a line of its own how good."""
    figure = ""
    if model.accuracy is not None and model.accuracy_low is not None and model.accuracy_high is not None:
        words = (
            tr("Right on {accuracy:.0%} of its test pictures ({low:.0%} to {high:.0%}).")
            if model.measured_on == "test"
            else tr("Right on {accuracy:.0%} of its validation pictures ({low:.0%} to {high:.0%}).")
        )
        figure = words.format(accuracy=model.accuracy, low=model.accuracy_low, high=model.accuracy_high)
    return joined("\n", filter(None, (results_model_sentence(model), figure)))
