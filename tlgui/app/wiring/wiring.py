"""Puts the wirings of the pages together."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from tlgui.app.wiring.adding_wiring import AddingWiring
from tlgui.app.wiring.advice_wiring import AdviceWiring
from tlgui.app.wiring.answers_wiring import AnswersWiring
from tlgui.app.wiring.attention_wiring import AttentionWiring
from tlgui.app.wiring.audition_wiring import AuditionWiring
from tlgui.app.wiring.augmentation_wiring import AugmentationWiring
from tlgui.app.wiring.camera_wiring import CameraWiring
from tlgui.app.wiring.changes_wiring import ChangesWiring
from tlgui.app.wiring.correction_wiring import CorrectionWiring
from tlgui.app.wiring.decision_wiring import DecisionWiring
from tlgui.app.wiring.dial_wiring import DialWiring
from tlgui.app.wiring.export_wiring import ExportWiring
from tlgui.app.wiring.fetch_wiring import FetchWiring
from tlgui.app.wiring.findings_wiring import FindingsWiring
from tlgui.app.wiring.gpu_wiring import GpuWiring
from tlgui.app.wiring.group_wiring import GroupWiring
from tlgui.app.wiring.heatmap_wiring import HeatmapWiring
from tlgui.app.wiring.knows_wiring import KnowsWiring
from tlgui.app.wiring.label_wiring import LabelWiring
from tlgui.app.wiring.lens_wiring import LensWiring
from tlgui.app.wiring.live_wiring import LiveWiring
from tlgui.app.wiring.model_wiring import ModelWiring
from tlgui.app.wiring.origin_wiring import OriginWiring
from tlgui.app.wiring.passport_wiring import PassportWiring
from tlgui.app.wiring.path_wiring import PathWiring
from tlgui.app.wiring.picture_findings_wiring import PictureFindingsWiring
from tlgui.app.wiring.pictures_wiring import PicturesWiring
from tlgui.app.wiring.predict_wiring import PredictWiring
from tlgui.app.wiring.preferences_wiring import PreferencesWiring
from tlgui.app.wiring.project_wiring import ProjectWiring
from tlgui.app.wiring.relabel_wiring import RelabelWiring
from tlgui.app.wiring.remote_wiring import RemoteWiring
from tlgui.app.wiring.resize_wiring import ResizeWiring
from tlgui.app.wiring.results_wiring import ResultsWiring
from tlgui.app.wiring.runs_wiring import RunsWiring
from tlgui.app.wiring.sample_tour import SampleTour
from tlgui.app.wiring.settings_keeper import SettingsKeeper
from tlgui.app.wiring.share_wiring import ShareWiring
from tlgui.app.wiring.shortcut_wiring import ShortcutWiring
from tlgui.app.wiring.simple_choice_wiring import SimpleChoiceWiring
from tlgui.app.wiring.sort_wiring import SortWiring
from tlgui.app.wiring.split_wiring import SplitWiring
from tlgui.app.wiring.table_wiring import TableWiring
from tlgui.app.wiring.time_machine_wiring import RunSoFarWiring, TimeMachineWiring
from tlgui.app.wiring.train_wiring import TrainWiring
from tlgui.app.wiring.try_all_wiring import TryAllWiring
from tlgui.app.wiring.wall_wiring import WallWiring
from tlgui.app.wiring.watch_wiring import WatchWiring
from tlgui.app.wiring.what_next_wiring import WhatNextWiring
from tlgui.app.wiring.window_wiring import WindowWiring
from tlgui.core.states import SessionState
from tlgui.session.session import Session
from tlgui.settings import Settings
from tlgui.views.attention import Attention
from tlgui.views.main_window import MainWindow


class Wiring(QObject):
    """Connects one window with one session: a wiring for each page, and one for the window.

    Args:
        window: its pages ask for things and are given facts.
        session: does what is asked for and tells what happened.
        settings: as read at the start.
        settings_path: where they are kept.

    Signals:
        look_chosen(str, int): theme ('' follows the system) and size of text in percent.
        language_chosen(str): code of a language; '' follows the system.
    """

    look_chosen = Signal(str, int)
    language_chosen = Signal(str)

    def __init__(self, window: MainWindow, session: Session, settings: Settings, settings_path: Path) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        keeper = SettingsKeeper(settings, settings_path, parent=self)
        GpuWiring(
            window,
            session,
            read=lambda: keeper.settings.engine_python,
            remember=lambda python: keeper.set(engine_python=python),
            system=sys.platform,
        )
        self._pictures = PicturesWiring(window, session, keeper)
        attention = Attention(window)
        self._project = ProjectWiring(window, session, keeper, attention)
        self._pictures.project_chosen.connect(self._project.open)
        corrections = CorrectionWiring(
            window.results.mistakes.corrections, window.pictures.corrections_card, session, self
        )
        corrections.scan_begins.connect(window.pictures.expect_quiet_scan)
        RelabelWiring(window.pictures.relabel_card, session, corrections)
        LiveWiring(window.pictures.relabel_card, session, corrections)
        corrections.refusal = self._project.refusal
        DecisionWiring(window, session, corrections)
        SplitWiring(window.pictures.split_card, session)
        ResizeWiring(window.pictures.resize_card, session)
        OriginWiring(window.pictures.origin_card, session)
        PictureFindingsWiring(window.pictures.findings_card, session, corrections)
        ModelWiring(window, session, keeper)
        SimpleChoiceWiring(window.model.simple, session)
        AuditionWiring(window.model.audition, session)
        KnowsWiring(window.model.knows, session)
        AdviceWiring(window.model.advice, session)
        AugmentationWiring(window.model.augmentation_sheet, session)
        TrainWiring(window, session, keeper)
        ResultsWiring(window, session)
        FindingsWiring(window, session)
        WhatNextWiring(window, session)
        DialWiring(window, session)
        self._predict = PredictWiring(window, session, keeper)
        AddingWiring(window.predict.answers, window.pictures.added_card, corrections, session, self)
        FetchWiring(window.predict, session, self)
        AnswersWiring(window.predict.answers, session, self)
        RunsWiring(window, session, session.runs_dir)
        TryAllWiring(window, session)
        GroupWiring(window, session, session.runs_dir)
        ExportWiring(window, session)
        SortWiring(window, session)
        LabelWiring(window, session, corrections)
        TableWiring(window, session)
        WatchWiring(window.predict.watch, session, keeper)
        CameraWiring(window.predict.camera, session, corrections, has_answers=True)
        CameraWiring(window.pictures.camera, session, corrections, has_answers=False)
        PassportWiring(window.predict.passport, session)
        self._of_window = WindowWiring(window, session, keeper)
        RemoteWiring(window, session, keeper)
        preferences = PreferencesWiring(window, session, keeper)
        preferences.look_chosen.connect(self.look_chosen)
        preferences.language_chosen.connect(self.language_chosen)
        LensWiring(window, session)
        HeatmapWiring(window.results.mistakes, session, self)
        HeatmapWiring(window.predict, session, self)
        HeatmapWiring(window.results.shortcuts, session, self)
        ShortcutWiring(window.results.shortcuts, session, self)
        ChangesWiring(window.results.changes, session, self)
        ShareWiring(window.results.share, session, self)
        TimeMachineWiring(window.results, session, self)
        RunSoFarWiring(window.train, session, self)
        WallWiring(window.train, session, self)
        AttentionWiring(attention, session, self)
        PathWiring(window, session, SampleTour(window, session))
        self._pictures.model_file_chosen.connect(self._predict.open_model)

    def open(self, path: Path) -> None:
        """Open a folder of pictures or a model file, whichever it is; who opens a model alone wants to use it."""
        self._pictures.open(path)
        if self._session.state is SessionState.MODEL_ONLY and self._window.page == "predict":
            self._window.show_only("predict")

    def come_back(self) -> None:
        """Bring the window to the front."""
        self._of_window.come_back()

    def close(self) -> None:
        """Write what is not written yet."""
        self._project.keeper.close()
