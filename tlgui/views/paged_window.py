"""A window with a sidebar and six pages, of which the one that is seen first does not wait for the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from tlgui.core.states import SessionState
from tlgui.views import texts
from tlgui.views.pictures.pictures_page import PicturesPage
from tlgui.views.telling_window import TellingWindow
from tlgui.views.theme import Theme
from tlgui.views.translation import tr, tr_n
from tlgui.views.widgets.page import Page
from tlgui.views.widgets.sidebar import Sidebar
from tlgui.views.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from tlgui.views.model.model_page import ModelPage
    from tlgui.views.predict.predict_page import PredictPage
    from tlgui.views.results.results_page import ResultsPage
    from tlgui.views.runs.runs_page import RunsPage
    from tlgui.views.train.training_page import TrainingPage

PAGE_NAMES = ("pictures", "model", "train", "results", "predict", "runs")
AnyPage = TypeVar("AnyPage", bound=Page)


class PagedWindow(TellingWindow):
    """Shows one of six pages beside their names.

    Pictures is there from the start. Each other page is loaded and made when somebody asks for it: loading and
    making them takes longer than all that the first paint needs.

    Attributes:
        pictures, model, train, results, predict, runs: the pages.
        undo_bar: offers to undo what was just done.
    """

    def __init__(self) -> None:
        super().__init__()
        self._pages: dict[str, Page] = {}
        self._state: SessionState | None = None
        self._theme: Theme | None = None
        self._sidebar = Sidebar({name: tr(texts.PAGE_TITLES[name]) for name in PAGE_NAMES})
        self._sidebar.chosen.connect(self.show_page)
        self._stack = QStackedWidget()
        self.undo_bar = UndoBar()
        self.setCentralWidget(self._make_centre())
        self.show_page("pictures")

    @cached_property
    def pictures(self) -> PicturesPage:
        """Choose a folder, see its classes."""
        return self._add_page("pictures", PicturesPage())

    @cached_property
    def model(self) -> ModelPage:
        """Choose what is trained."""
        from tlgui.views.model.model_page import ModelPage

        return self._add_page("model", ModelPage())

    @cached_property
    def train(self) -> TrainingPage:
        """Start a run and watch it."""
        from tlgui.views.train.training_page import TrainingPage

        return self._add_page("train", TrainingPage())

    @cached_property
    def results(self) -> ResultsPage:
        """See how good a model is."""
        from tlgui.views.results.results_page import ResultsPage

        return self._add_page("results", ResultsPage())

    @cached_property
    def predict(self) -> PredictPage:
        """Ask a model about new pictures."""
        from tlgui.views.predict.predict_page import PredictPage

        page = self._add_page("predict", PredictPage())
        page.cleared.connect(self._offer_answers_back)
        return page

    @cached_property
    def runs(self) -> RunsPage:
        """See what was trained before."""
        from tlgui.views.runs.runs_page import RunsPage

        return self._add_page("runs", RunsPage())

    def make_pages(self) -> Iterator[None]:
        """Make the pages that are not there yet, one at each step."""
        for name in PAGE_NAMES:
            self.page_named(name)
            yield

    @property
    def page(self) -> str:
        """Name of the page that is shown."""
        return next(name for name, page in self._pages.items() if page is self._stack.currentWidget())

    def show_page(self, name: str) -> None:
        """Show one of pictures, model, train, results, predict, runs."""
        before, page, focused = self._stack.currentWidget(), self.page_named(name), QApplication.focusWidget()
        had_focus = before is not None and focused is not None and before is not page and before.isAncestorOf(focused)
        had_none_yet = page.focusWidget() is None
        self._stack.setCurrentWidget(page)
        if had_focus and had_none_yet:
            # Qt would outline the first button of the page, as if the person had gone there.
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._sidebar.select(name)

    def show_only(self, name: str) -> None:
        """Show one page and offer it alone, until the person asks for the others."""
        self.show_page(name)
        self._sidebar.show_only(name)

    def page_named(self, name: str) -> Page:
        """Return one of the pages."""
        page: Page = getattr(self, name)
        return page

    def set_sidebar_status(self, page: str, text: str) -> None:
        """Say in a few words below a page's name how far things are."""
        self._sidebar.set_status(page, text)

    def set_state(self, state: SessionState) -> None:
        """Pass the state on to every page."""
        self._state = state
        for page in self._pages.values():
            page.set_state(state)

    def set_theme(self, theme: Theme) -> None:
        """Redraw what is painted by hand."""
        self._theme = theme
        self._sidebar.set_theme(theme)
        for page in self._pages.values():
            page.set_theme(theme)

    def _add_page(self, name: str, page: AnyPage) -> AnyPage:
        if self._theme is not None:
            page.set_theme(self._theme)
        if self._state is not None:
            page.set_state(self._state)
        self._pages[name] = page
        self._stack.addWidget(page)
        return page

    def _offer_answers_back(self, n: int, put_back: Callable[[], object]) -> None:
        words = tr_n("1 answer was taken off the list.", "{n} answers were taken off the list.", n)
        self.undo_bar.offer(words, put_back)

    def _make_centre(self) -> QWidget:
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._sidebar)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addWidget(self.undo_bar)
        row.addLayout(right, 1)
        return centre
