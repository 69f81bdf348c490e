"""From a finished run to its mistakes on the Results page, and to where the model looked."""

from tlgui.core.states import SessionState
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.runs.run import train


def test_the_pictures_behind_the_figures_are_shown_and_explained(
    application, qtbot, pictures_folder, quick_config, tmp_path
):
    result = train(quick_config, scan_folder(pictures_folder), out=tmp_path / "run", on_event=lambda _event: None)
    results = application.window.results
    application.session.open_model(tmp_path / "run" / "model.safetensors")
    true, answered = next(
        (true, answered) for true, row in enumerate(result.evaluation.confusion) for answered, n in enumerate(row) if n
    )
    qtbot.waitUntil(lambda: "answered" in results.mistakes.words)
    results.matrix.cell_chosen.emit(true, answered)
    assert len(results.mistakes.grid.pictures) == result.evaluation.confusion[true][answered]
    preview = results.mistakes.open_preview(0)
    qtbot.waitUntil(lambda: not preview.view.picture_rect.isEmpty())
    preview.toggle_heat()
    qtbot.waitUntil(lambda: preview.view.has_overlay)
    preview.close()


def test_a_model_without_scores_takes_those_of_another_off_the_page(
    application, qtbot, pictures_folder, quick_config, tmp_path
):
    train(quick_config, scan_folder(pictures_folder), out=tmp_path / "run", on_event=lambda _event: None)
    alone = tmp_path / "model.safetensors"
    alone.write_bytes((tmp_path / "run" / "model.safetensors").read_bytes())
    results = application.window.results
    application.session.open_model(tmp_path / "run" / "model.safetensors")
    qtbot.waitUntil(lambda: "not kept" not in results.mistakes.words)
    application.session.open_model(alone)
    assert "not kept" in results.mistakes.words
    assert len(results.mistakes.grid.pictures) == 0


def test_the_run_of_the_open_model_is_shown_epoch_by_epoch(application, qtbot, pictures_folder, quick_config, tmp_path):
    train(quick_config, scan_folder(pictures_folder), out=tmp_path / "run", on_event=lambda _event: None)
    card = application.window.results.time_machine
    application.session.open_model(tmp_path / "run" / "model.safetensors")
    qtbot.waitUntil(lambda: card.words.startswith("Epoch "))
    assert card.grid.pictures
    alone = tmp_path / "model.safetensors"
    alone.write_bytes((tmp_path / "run" / "model.safetensors").read_bytes())
    application.session.open_model(alone)
    qtbot.waitUntil(lambda: application.session.model.path == str(alone))
    assert card.words.startswith("This run kept no answers")


def test_a_run_that_goes_on_is_seen_epoch_by_epoch_while_somebody_looks(
    application, qtbot, pictures_folder, quick_config
):
    page, session = application.window.train, application.session
    application.open(pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY, timeout=30_000)
    page.epochs.toggle()
    assert page.time_machine.words == "The first epoch is not over yet."
    session.start_training(quick_config)
    qtbot.waitUntil(lambda: session.state is SessionState.TRAINED, timeout=60_000)
    qtbot.waitUntil(lambda: page.time_machine.words.startswith("Epoch 2 of 2"))
    assert page.time_machine.slider.place == 1
