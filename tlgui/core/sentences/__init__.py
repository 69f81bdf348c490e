"""The English that both doors share, a table for each subject: key of a message -> sentence."""

from __future__ import annotations

from tlgui.core.messages import Sentences, Template, Text
from tlgui.core.sentences.added import ADDED
from tlgui.core.sentences.advice import ADVICE
from tlgui.core.sentences.audition import AUDITION
from tlgui.core.sentences.balance import BALANCE
from tlgui.core.sentences.camera import CAMERA
from tlgui.core.sentences.code import CODE
from tlgui.core.sentences.comparison import COMPARISON
from tlgui.core.sentences.config import CONFIG
from tlgui.core.sentences.corrections import CORRECTIONS
from tlgui.core.sentences.curves import CURVES
from tlgui.core.sentences.damage import DAMAGE
from tlgui.core.sentences.dial import DIAL
from tlgui.core.sentences.distributed import DISTRIBUTED
from tlgui.core.sentences.durations import DURATIONS
from tlgui.core.sentences.engine import ENGINE
from tlgui.core.sentences.epochs import EPOCHS
from tlgui.core.sentences.error_titles import TITLES
from tlgui.core.sentences.export import EXPORT
from tlgui.core.sentences.files import FILES
from tlgui.core.sentences.findings import FINDINGS
from tlgui.core.sentences.glossary import GLOSSARY
from tlgui.core.sentences.gpu import GPU
from tlgui.core.sentences.groups import GROUPS
from tlgui.core.sentences.inside import INSIDE
from tlgui.core.sentences.knows import KNOWS
from tlgui.core.sentences.labelling import LABELLING
from tlgui.core.sentences.live import LIVE
from tlgui.core.sentences.model_files import MODEL_FILES
from tlgui.core.sentences.net import NET
from tlgui.core.sentences.networks import NETWORKS
from tlgui.core.sentences.origins import ORIGINS
from tlgui.core.sentences.other_figures import OTHER_FIGURES
from tlgui.core.sentences.packing import PACKING
from tlgui.core.sentences.passport import PASSPORT
from tlgui.core.sentences.pictures import PICTURES
from tlgui.core.sentences.program import PROGRAM
from tlgui.core.sentences.projects import PROJECTS
from tlgui.core.sentences.relabelling import RELABELLING
from tlgui.core.sentences.remote import REMOTE
from tlgui.core.sentences.report import REPORT
from tlgui.core.sentences.resize import RESIZE
from tlgui.core.sentences.results import RESULTS
from tlgui.core.sentences.run_end import RUN_END
from tlgui.core.sentences.runs import RUNS
from tlgui.core.sentences.service import SERVICE
from tlgui.core.sentences.short_list import SHORT_LIST
from tlgui.core.sentences.shortcuts import SHORTCUTS
from tlgui.core.sentences.simple_choice import SIMPLE_CHOICE
from tlgui.core.sentences.sorting import SORTING
from tlgui.core.sentences.split import SPLIT
from tlgui.core.sentences.steering import STEERING
from tlgui.core.sentences.tables import TABLES
from tlgui.core.sentences.training import TRAINING
from tlgui.core.sentences.weights import WEIGHTS

_TABLES: tuple[dict[str, Template], ...] = (
    COMPARISON,
    CODE,
    ADDED,
    ADVICE,
    AUDITION,
    BALANCE,
    CAMERA,
    CONFIG,
    CORRECTIONS,
    PROJECTS,
    CURVES,
    DAMAGE,
    DIAL,
    DISTRIBUTED,
    DURATIONS,
    ENGINE,
    EPOCHS,
    EXPORT,
    FILES,
    FINDINGS,
    RESIZE,
    GLOSSARY,
    GPU,
    GROUPS,
    KNOWS,
    INSIDE,
    LABELLING,
    LIVE,
    MODEL_FILES,
    NET,
    NETWORKS,
    ORIGINS,
    OTHER_FIGURES,
    PACKING,
    PASSPORT,
    PICTURES,
    PROGRAM,
    RELABELLING,
    REMOTE,
    REPORT,
    RESULTS,
    RUN_END,
    RUNS,
    SERVICE,
    SHORTCUTS,
    SIMPLE_CHOICE,
    SORTING,
    SHORT_LIST,
    SPLIT,
    STEERING,
    TABLES,
    TITLES,
    TRAINING,
    WEIGHTS,
)

SHARED: dict[str, Template] = {key: template for table in _TABLES for key, template in table.items()}

_english = Sentences(SHARED)


def english(*messages: Text) -> str:
    """Return the English that both doors share: for logs, for files and where no door has words of its own."""
    return _english.texts(*messages)
