"""What the engine can be asked for, as plain values that cross a process border."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.core.events import Event
from tlgui.core.layer_table import LayerTable
from tlgui.core.messages import Text
from tlgui.core.prediction import Prediction


@dataclass(frozen=True)
class TrainRequest:
    """Train on a scanned dataset and write a run folder."""

    config: TrainConfig
    dataset: Dataset
    out: str


@dataclass(frozen=True)
class ResumeRequest:
    """Go on with a run that was broken off."""

    out: str


@dataclass(frozen=True)
class EstimateRequest:
    """Estimate how long the run of a config takes here, with each backbone."""

    config: TrainConfig
    dataset: Dataset


@dataclass(frozen=True)
class FindLearningRatesRequest:
    """Find learning rates that suit."""

    config: TrainConfig
    dataset: Dataset


@dataclass(frozen=True)
class PredictRequest:
    """Answer pictures with a model file; paths may be files or folders."""

    model: str
    paths: tuple[str, ...]


@dataclass(frozen=True)
class LayerTableRequest:
    """Make the layer table of a classifier."""

    config: TrainConfig
    n_classes: int


@dataclass(frozen=True)
class SamplesRequest:
    """Draw the sample pictures, unless they are there already."""

    folder: str
    n_per_class: int
    seed: int = 0


@dataclass(frozen=True)
class RecogniseWeightsRequest:
    """Find out which backbone a file of weights is for."""

    path: str


Job = (
    TrainRequest
    | ResumeRequest
    | EstimateRequest
    | FindLearningRatesRequest
    | PredictRequest
    | LayerTableRequest
    | SamplesRequest
    | RecogniseWeightsRequest
)


class Command(Enum):
    """What can be said to the engine while a job runs."""

    PAUSE = "pause"
    CONTINUE = "continue"
    STOP = "stop"
    """End within one batch and keep the best model so far."""
    DISCARD = "discard"
    QUIT = "quit"
    """As STOP, and then no further job."""


@dataclass(frozen=True)
class EngineReady:
    """The engine has loaded what it needs and waits for a job."""

    device: str
    """The device that 'auto' would take, in words."""


@dataclass(frozen=True)
class EngineReplaced:
    """The engine of another environment did not come up; our own takes its place."""

    python: str
    reason: str
    """The last words of the one that ended; may be empty."""


@dataclass(frozen=True)
class PredictionReady:
    """One picture was answered."""

    prediction: Prediction
    done: int
    total: int


@dataclass(frozen=True)
class LayersReady:
    """The layer table asked for."""

    table: LayerTable


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
    sentence: str
    """How they fit, and what else is to be known of them."""


@dataclass(frozen=True)
class EstimateReady:
    """How long a run would take on this machine."""

    seconds: dict[str, float]
    """By backbone; empty where the device was not measured."""
    pictures_per_s: float | None
    """Of the config's own backbone, learning as a whole."""


@dataclass(frozen=True)
class LearningRatesReady:
    """Learning rates that suit; None where the trial showed none."""

    head: float | None
    finetune: float | None


@dataclass(frozen=True)
class RequestDone:
    """The job is over, well or not; nothing follows."""


@dataclass(frozen=True)
class Failure:
    """The job ended by an error; RequestDone follows."""

    title: Text
    message: Text
    hint: Text = ""
    details: str = ""
    """Traceback of a fault of our own; empty for errors written for the person."""


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


EngineMessage = (
    Event
    | EngineReady
    | EngineReplaced
    | PredictionReady
    | LayersReady
    | SamplesReady
    | WeightsRecognised
    | EstimateReady
    | LearningRatesReady
    | Failure
    | RequestDone
)
