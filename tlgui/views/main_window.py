"""The main window: six pages, a menu, what is dropped on it, and what happens when it is closed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, QSettings, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu

import tlgui
from tlgui.core.project import SUFFIX as PROJECT_SUFFIX
from tlgui.core.resources import resource_path
from tlgui.core.run_index import RunSummary
from tlgui.paths import config_dir
from tlgui.views import texts
from tlgui.views.dropped import MODEL_SUFFIX, sort_dropped
from tlgui.views.paged_window import PAGE_NAMES, PagedWindow
from tlgui.views.project_menu import ProjectMenu
from tlgui.views.run_menu import RunMenu
from tlgui.views.translation import tr
from tlgui.views.widgets.decision_menu import DecisionMenu
from tlgui.views.widgets.dropped_content import content_of, has_content
from tlgui.views.widgets.enter_key import press_focused
from tlgui.views.widgets.lens import Lens
from tlgui.views.widgets.plain_text import without_mnemonic
from tlgui.views.widgets.thumbnails import ThumbnailLoader

GEOMETRY_FILE = "window.ini"
COMFORTABLE_PX = (1180, 760)
FRAME_PX = (8, 40)
"""What a system's frame and title bar may take of a screen, beside what the window itself needs."""


class MainWindow(PagedWindow):
    """Shows six pages; knows no session and no engine.

    Args:
        paints_first: leave it to `make_pages` to make those that are not seen at once.

    Signals:
        folder_chosen(object): Path.
        model_file_chosen(object): Path.
        weights_folder_chosen(object): Path of a folder of weights that many share, or None for none.
        preferences_requested(): the person wants to see what can be set.
        gpu_requested(): the person asks for the NVIDIA GPU.
        report_requested(object): Path of the diagnostic report to write.
        updates_toggled(bool): whether to look for newer versions at the start.
        project_chosen(object): Path of a project file.
        files_dropped(object): Dropped, with neither folder nor model file among it.
        close_requested(): the person closes the window while it is busy.

    Attributes:
        lens: shows what the network sees of a picture.
        decisions: what can be decided about pictures of the open folder, in their menus.
        project_menu: what the File menu does with projects.
    """

    folder_chosen = Signal(object)
    model_file_chosen = Signal(object)
    weights_folder_chosen = Signal(object)
    preferences_requested = Signal()
    gpu_requested = Signal()
    report_requested = Signal(object)
    updates_toggled = Signal(bool)
    project_chosen = Signal(object)
    files_dropped = Signal(object)
    close_requested = Signal()

    def __init__(self, *, paints_first: bool = False) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle("tlgui")
        self.setWindowIcon(QIcon(str(resource_path("icons/tlgui.svg"))))
        self.setAcceptDrops(True)
        self._is_busy = False
        self.lens = Lens(self)
        self.decisions = DecisionMenu(self)
        self._make_menus()
        self._restore_geometry()
        if not paints_first:
            for _ in self.make_pages():
                pass

    def set_recent(self, folders: tuple[str, ...], models: tuple[str, ...], projects: tuple[str, ...] = ()) -> None:
        """Offer what was opened before, on the pages that it fills and in the File menu."""
        self.pictures.set_recent(folders, models)
        self.predict.set_recent(models)
        self.results.set_recent(models)
        self._recent_menu.clear()
        for path in (*projects, *folders, *models):
            action = self._recent_menu.addAction(without_mnemonic(path))
            action.setData(Path(path))  # text would lose what is no UTF-8
            action.setToolTip(path)
        self._recent_menu.setEnabled(bool(folders or models or projects))

    def name_recent(self, runs: Mapping[str, RunSummary]) -> None:
        """Call models that were opened before by the runs that made them: path -> run."""
        self.pictures.name_recent(runs)
        self.predict.recent.name_models(runs)
        self.results.recent.name_models(runs)
        for action in self._recent_menu.actions():
            run = runs.get(str(action.data()))
            if run is not None:
                action.setText(without_mnemonic(texts.recent_run_label(run)))

    def set_weights_folder(self, folder: str) -> None:
        """Offer to leave the shared folder of weights, where one is used; '' for none."""
        self._leave_weights_folder.setVisible(bool(folder))
        name = without_mnemonic(Path(folder).name)
        self._leave_weights_folder.setText(tr(texts.LEAVE_WEIGHTS_FOLDER).format(folder=name))

    def set_busy(self, busy: bool) -> None:
        """While busy, closing the window asks first."""
        self._is_busy = busy

    def set_looks_for_updates(self, looks: bool, *, can_look: bool) -> None:
        """Show whether newer versions are looked for, and whether there is a place to ask."""
        self._updates_action.setChecked(looks)
        self._updates_action.setEnabled(can_look)
        self._updates_action.setText(tr(texts.LOOK_FOR_UPDATES) if can_look else tr(texts.CANNOT_LOOK_FOR_UPDATES))

    def _make_menus(self) -> None:
        file_menu = self.menuBar().addMenu(tr("&File"))
        self._add_action(file_menu, tr("&Open folder..."), QKeySequence.StandardKey.Open, self._choose_folder)
        self._add_action(file_menu, tr("Open &model file..."), QKeySequence("Ctrl+Shift+O"), self._choose_model)
        self.project_menu = ProjectMenu(file_menu, self)
        self._recent_menu = file_menu.addMenu(tr("&Recent"))
        self._recent_menu.setToolTipsVisible(True)
        self._recent_menu.triggered.connect(self._on_recent)
        self._add_action(file_menu, tr("Folder of pretrained &weights..."), QKeySequence(), self._choose_weights_folder)
        self._leave_weights_folder = self._add_action(
            file_menu, tr(texts.LEAVE_WEIGHTS_FOLDER), QKeySequence(), lambda: self.weights_folder_chosen.emit(None)
        )
        self.set_weights_folder("")
        file_menu.addSeparator()
        self._add_action(
            file_menu, tr("Pre&ferences..."), QKeySequence("Ctrl+,"), lambda: self.preferences_requested.emit()
        )
        self._add_action(file_menu, tr("&Quit"), QKeySequence.StandardKey.Quit, self.close)
        view_menu = self.menuBar().addMenu(tr("&View"))
        for number, name in enumerate(PAGE_NAMES, start=1):
            action = self._add_action(
                view_menu, tr(texts.PAGE_TITLES[name]), QKeySequence(f"Ctrl+{number}"), self._on_page_action
            )
            action.setData(name)
        view_menu.addSeparator()
        self._full_screen = self._add_action(
            view_menu, tr("&Full screen"), QKeySequence("F11"), self._toggle_full_screen
        )
        self._full_screen.setCheckable(True)
        self.run_menu = RunMenu(self)
        self.run_menu.start.triggered.connect(self._start_run)
        self.run_menu.next.triggered.connect(self._take_next_step)
        self.run_menu.aboutToShow.connect(lambda: self.run_menu.show_state(self.page_named(self.page).next_button))
        self.menuBar().addMenu(self.run_menu)
        help_menu = self.menuBar().addMenu(tr("&Help"))
        self._add_action(
            help_menu, tr("&What the words mean"), QKeySequence.StandardKey.HelpContents, self.show_glossary
        )
        self._add_action(help_menu, tr("&Keys"), QKeySequence("?"), self.show_keys)
        self._add_action(help_menu, tr(texts.USE_GPU), QKeySequence(), lambda: self.gpu_requested.emit())
        self._add_action(help_menu, tr(texts.SAVE_REPORT), QKeySequence(), self._choose_report)
        self._updates_action = help_menu.addAction(tr(texts.LOOK_FOR_UPDATES))
        self._updates_action.setCheckable(True)
        self._updates_action.triggered.connect(self.updates_toggled)
        self._add_action(help_menu, tr("&About tlgui"), QKeySequence(), self._show_about)

    def _add_action(self, menu: QMenu, text: str, keys: object, slot: object) -> QAction:
        action = menu.addAction(text)
        action.setShortcut(keys)  # type: ignore[call-overload]
        action.triggered.connect(slot)
        return action

    def _on_page_action(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.show_page(action.data())
            self.page_named(action.data()).take_keyboard()

    def _start_run(self) -> None:
        """Start from any page, and show where it is seen; a run that goes on is only shown."""
        self.show_page("train")
        self.train.take_keyboard()
        if self.train.offers_start:
            self.train.start_button.click()

    def _take_next_step(self) -> None:
        if (button := self.page_named(self.page).next_button) is not None:
            button.click()
            self.page_named(self.page).take_keyboard()

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _on_recent(self, action: QAction) -> None:
        self._open(action.data())

    def _open(self, path: Path) -> None:
        signals = {MODEL_SUFFIX: self.model_file_chosen, PROJECT_SUFFIX: self.project_chosen}
        signals.get(path.suffix.lower() if not path.is_dir() else "", self.folder_chosen).emit(path)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr(texts.CHOOSE_FOLDER))
        if chosen:
            self.folder_chosen.emit(Path(chosen))

    def _choose_model(self) -> None:
        kinds = f"{tr('Model files')} (*{MODEL_SUFFIX})"
        chosen, _ = QFileDialog.getOpenFileName(self, tr(texts.OPEN_MODEL), "", kinds)
        if chosen:
            self.model_file_chosen.emit(Path(chosen))

    def _choose_weights_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr(texts.CHOOSE_WEIGHTS_FOLDER))
        if chosen:
            self.weights_folder_chosen.emit(Path(chosen))

    def _choose_report(self) -> None:
        suggested = f"tlgui report {datetime.now():%Y-%m-%d %H.%M}.zip"
        chosen, _ = QFileDialog.getSaveFileName(self, tr(texts.SAVE_REPORT_HELP), suggested, "Zip (*.zip)")
        if chosen:
            self.report_requested.emit(Path(chosen))

    def _show_about(self) -> None:
        about = tr(texts.ABOUT).format(version=tlgui.__version__, privacy=tr(texts.PRIVACY))
        self.show_notice(tr("About tlgui"), about)

    def _geometry_store(self) -> QSettings:
        return QSettings(str(config_dir() / GEOMETRY_FILE), QSettings.Format.IniFormat)

    def _restore_geometry(self) -> None:
        """Be as large as last time; the first time as is comfortable, and never larger than the screen."""
        geometry = self._geometry_store().value("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(*COMFORTABLE_PX)
        is_as_screen = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
        if not self.windowState() & is_as_screen:
            self.setGeometry(fitting(self.geometry(), self.screen().availableGeometry()))

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the focus with Enter, and undo what is offered to be undone."""
        is_undone = event.matches(QKeySequence.StandardKey.Undo) and self.undo_bar.undo()
        if not is_undone and not press_focused(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Show in the menu whether the window fills the screen, whoever made it so."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._full_screen.setChecked(self.isFullScreen())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files, folders and pictures anywhere on the window: what cannot be used is named when dropped."""
        if event.source() is None and has_content(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a folder or a model, and pass the rest on; all is only read, so the drag counts as a copy."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        content = content_of(event.mimeData())
        if not content.paths:
            self.show_page("predict")
            self.predict.take_content(content)
            return
        paths = content.paths
        dropped = sort_dropped(paths)
        if self.page == "predict" and dropped.folders:
            self.predict.take(paths)  # here a folder holds new pictures, elsewhere those to learn from
        elif dropped.folders or dropped.models or dropped.projects:
            self._open((*dropped.projects, *dropped.folders, *dropped.models)[0])
        else:
            self.files_dropped.emit(dropped)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask first while a run goes on; remember the geometry."""
        if self._is_busy:
            event.ignore()
            self.close_requested.emit()
            return
        self._geometry_store().setValue("geometry", self.saveGeometry())
        self.drain()
        event.accept()

    def drain(self) -> None:
        """Return when no thread of the window works any more."""
        for page in self._pages.values():
            page.drain()
        for loader in self.findChildren(ThumbnailLoader):
            loader.drain()


def fitting(wanted: QRect, screen: QRect) -> QRect:
    """Return where a window is to be so that all of it is seen on a screen, as near as possible to where it is wanted.

    Args:
        wanted: inner geometry, without the system's frame.
        screen: what is free of it, in logical pixels: 1920 x 1080 at 150 % are 1280 x 720.
    """
    width = min(wanted.width(), screen.width() - FRAME_PX[0])
    height = min(wanted.height(), screen.height() - FRAME_PX[1])
    x = min(max(wanted.x(), screen.x()), screen.x() + screen.width() - width)
    y = min(max(wanted.y(), screen.y() + FRAME_PX[1]), screen.y() + screen.height() - height)
    return QRect(x, y, width, height)
