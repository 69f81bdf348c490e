"""What the engine can be asked for and what it answers, as plain values that cross a process border.

A new capability is a request here that names its module, a generator registered with `@handles` in
that module (see registry.py), and a call of `EngineClient.submit`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import ClassVar

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.core.layer_table import LayerTable
from tlgui.core.messages import Text
from tlgui.core.prediction import Prediction
from tlgui.core.split_sizes import split_sizes
from tlgui.core.steering import Steer


class Request:
    """Base of all requests."""

    handled_in: ClassVar[str]
    """Name of the module that registers the handler; imported in the engine when the first request comes."""
    gives_way: ClassVar[bool] = False
    """Nobody looks for its answer: what the person asks for is done first, and it is begun again afterwards."""
    is_awaited: ClassVar[bool] = False
    """The person looks for its answer although it gives way: it goes before whatever else gives way."""
    is_quick: ClassVar[bool] = False
    """A person waits for it, and it takes moments: what can go on from where it was left makes room for it."""

    def rest(self, n_answered: int) -> Request | None:
        """Return what is left to be done after so many answers; None for what cannot be left in the middle."""
        return None


RUNS = "tlgui.engine.runs.handlers"
N_SAMPLE_PATHS = 16


@dataclass(frozen=True)
class TrainRequest(Request):
    """Train on a scanned dataset and write a run folder. Reports the run's events; no answer."""

    config: TrainConfig
    dataset: Dataset
    out: str
    n_processes: int = 1
    """That train together on this computer, such as one for each GPU."""
    allow_download: bool = False
    """The person agreed to fetch the pretrained weights."""

    handled_in = RUNS


@dataclass(frozen=True)
class ResumeRequest(Request):
    """Go on with a run that was broken off. Reports the run's events; no answer."""

    out: str
    n_processes: int = 1

    handled_in = RUNS


@dataclass(frozen=True)
class EstimateRequest(Request):
    """Estimate how long the run of a config takes here, with each backbone; answers EstimateReady."""

    config: TrainConfig
    n_train: int
    n_val: int
    n_test: int
    sample_paths: tuple[str, ...]
    """A few of the pictures, from whose size the time of decoding is estimated."""
    measures_own: bool = True
    """The config's network is measured, which takes minutes for a large one; else its like tell its speed."""
    n_processes: int = 1
    """That train together."""
    only_own: bool = False
    """The answer is for the config's network alone, and comes as soon as that is known."""

    handled_in = RUNS
    gives_way = True

    @classmethod
    def of_own(cls, config: TrainConfig, dataset: Dataset) -> EstimateRequest:
        """Return the request for the config's network alone."""
        return replace(cls.of(config, dataset), only_own=True)

    @classmethod
    def roughly(cls, config: TrainConfig, dataset: Dataset) -> EstimateRequest:
        """Return the request for a network that may never be used: it is not measured."""
        return replace(cls.of_own(config, dataset), measures_own=False)

    @classmethod
    def of(cls, config: TrainConfig, dataset: Dataset) -> EstimateRequest:
        """Return the request for a dataset; of a hundred thousand pictures a few paths cross the pipe."""
        sizes = split_sizes(
            dataset, config.val_fraction, config.test_fraction, split_by=config.split_by, seed=config.seed
        )
        step = max(1, dataset.total // N_SAMPLE_PATHS)
        paths = tuple(str(picture.path) for picture in dataset.pictures[::step][:N_SAMPLE_PATHS])
        return cls(config, sizes.n_train, sizes.n_val, sizes.n_test, paths)


@dataclass(frozen=True)
class FindLearningRatesRequest(Request):
    """Find learning rates that suit; reports Preparing, answers LearningRatesReady."""

    config: TrainConfig
    dataset: Dataset

    handled_in = RUNS


@dataclass(frozen=True)
class LayerTableRequest(Request):
    """Make the layer table of a classifier; answers LayersReady."""

    config: TrainConfig
    n_classes: int

    handled_in = RUNS


@dataclass(frozen=True)
class PredictRequest(Request):
    """Answer pictures with a model file; paths may be files or folders. Answers a PredictionReady for each."""

    model: str
    paths: tuple[str, ...]
    n_done: int = 0
    """Pictures that were answered before it made room for something quick."""

    handled_in = "tlgui.engine.inference.handlers"

    def rest(self, n_answered: int) -> PredictRequest:
        """Return the request for the pictures that are not answered yet."""
        return replace(self, n_done=self.n_done + n_answered)


@dataclass(frozen=True)
class LoadModelRequest(Request):
    """Load a model file before the first picture comes, so that its answer is quick; no answer."""

    model: str

    handled_in = "tlgui.engine.inference.handlers"
    gives_way = True


@dataclass(frozen=True)
class HeatmapRequest(Request):
    """Show where in a picture a model finds what speaks for a class; answers HeatmapReady."""

    model: str
    path: str
    class_index: int
    """Counts in the model's classes."""

    handled_in = "tlgui.engine.results.handlers"
    is_quick = True


@dataclass(frozen=True)
class SamplesRequest(Request):
    """Draw the sample pictures, unless they are there already; reports SamplesProgress, answers SamplesReady."""

    folder: str
    n_per_class: int
    seed: int = 0
    seconds: float | None = None
    """As of make_samples."""

    handled_in = "tlgui.engine.data.handlers"


@dataclass(frozen=True)
class RecogniseWeightsRequest(Request):
    """Find out which backbone a file of weights is for; answers WeightsRecognised."""

    path: str

    handled_in = "tlgui.engine.weights.handlers"


class Command(Enum):
    """What can be said to a task while it waits or runs."""

    PAUSE = "pause"
    CONTINUE = "continue"
    STOP = "stop"
    """End a run within one batch and keep the best model so far."""
    DISCARD = "discard"
    CANCEL = "cancel"
    """End within one batch or one picture, with no result."""
    INTERRUPT = "interrupt"
    """Keep a run's state and leave it, so that it can be resumed."""


RunCommand = Command | Steer
"""A command, or a change of the rest of a run."""


@dataclass(frozen=True)
class Submit:
    """To the engine: do this after the tasks submitted before."""

    task_id: int
    request: Request
    weights_folder: str = ""
    """A folder of weights that many share, as the person has chosen it by now; see weights/store.py."""


@dataclass(frozen=True)
class TaskCommand:
    """To the engine: a command for one task, whether it waits or runs."""

    task_id: int
    command: RunCommand


@dataclass(frozen=True)
class Quit:
    """To the engine: leave what runs, resumable, and end."""


class Outcome(Enum):
    """How a task ended."""

    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Progressed:
    """From the engine: an event of a run, or how far a task is."""

    task_id: int
    progress: object


@dataclass(frozen=True)
class Answered:
    """From the engine: something that was asked for."""

    task_id: int
    answer: object


@dataclass(frozen=True)
class Failed:
    """From the engine: why a task failed; Ended follows."""

    task_id: int
    failure: Failure


@dataclass(frozen=True)
class Ended:
    """From the engine: the last message of a task, always and once."""

    task_id: int
    outcome: Outcome


@dataclass(frozen=True)
class EngineReady:
    """The engine has loaded what it needs and waits for requests."""

    device: str
    """The device that 'auto' would take, in words."""
    n_gpus: int = 0
    """NVIDIA GPUs that can train together."""


@dataclass(frozen=True)
class EngineReplaced:
    """The engine of another environment did not come up; our own takes its place."""

    python: str
    reason: str
    """What the one that ended said last; may be empty."""


TaskMessage = Progressed | Answered | Failed | Ended
EngineMessage = TaskMessage | EngineReady | EngineReplaced


@dataclass(frozen=True)
class PredictionReady:
    """One picture was answered."""

    prediction: Prediction
    done: int
    total: int
    n_others: int = 0
    """With the last one: files in the folders that are no pictures."""


@dataclass(frozen=True)
class HeatmapReady:
    """Where in a picture the model finds what speaks for a class."""

    path: str
    class_index: int
    rows: tuple[tuple[float, ...], ...]
    """0..1, from the top; they cover what the network sees of the picture."""
    seen_part: float
    """Side of the square in the middle that the network sees, as a part of the picture's shorter side; above 1 where
    it sees bars beside the picture."""
    is_squashed: bool = False
    """Whether it sees that part of both sides, pressed into a square."""


@dataclass(frozen=True)
class LayersReady:
    """The layer table asked for."""

    table: LayerTable


@dataclass(frozen=True)
class SamplesProgress:
    """How far the drawing of the sample pictures is."""

    done: int
    total: int
    latest: str = ""
    """The picture that was drawn last."""
    is_waiting: bool = False
    """Whether another program draws the same pictures, and this one waits until it is done."""


@dataclass(frozen=True)
class SamplesReady:
    """The sample pictures are drawn."""

    dataset_dir: str
    new_pictures_dir: str


@dataclass(frozen=True)
class WeightsRecognised:
    """A file of weights can be used, with this backbone."""

    path: str
    backbone: str
    sentence: Text
    """How they fit, and what else is to be known of them."""


@dataclass(frozen=True)
class EstimateReady:
    """How long a run would take on this computer."""

    seconds: dict[str, float]
    """By backbone; empty where the device was not measured."""
    pictures_per_s: float | None
    """Of the config's own backbone, learning as a whole."""


@dataclass(frozen=True)
class LearningRatesReady:
    """Learning rates that suit; None where the trial showed none."""

    head: float | None
    finetune: float | None
    head_curve: tuple[tuple[float, float], ...] = ()
    """(learning rate, loss) of each step of the trial; empty where none was made."""
    finetune_curve: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True)
class Failure:
    """Why something failed, for one dialog."""

    title: Text
    message: Text
    hint: Text = ""
    details: str = ""
    """Traceback of an internal error; empty for errors written for the person."""


@dataclass(frozen=True)
class FetchProgress:
    """Weights are on their way."""

    backbone: str
    done: int
    """Bytes here."""
    total: int
    """Bytes in all; 0 when the server does not say."""


@dataclass(frozen=True)
class FetchEnded:
    """Weights have come, or not."""

    backbone: str
    failure: Failure | None
    was_cancelled: bool
