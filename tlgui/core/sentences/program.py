"""Sentences about program."""

from __future__ import annotations

from tlgui.core.messages import Template

PROGRAM: dict[str, Template] = {
    "program.no_model_yet": "No model yet",
    "program.answered_when_there_is_one": "Train a model, or open a model file: the pictures are answered then.",
    "program.a_run_goes_on": "A run is going on",
    "program.open_another_then": "You can open another folder when it has finished.",
    "program.report_not_written": "The report '{path}' cannot be written: {reason}.",
    "program.install_tlgui_again": "Install tlgui again.",
    "program.the_programs_own_file_is_missing": "The file '{name}', which belongs to tlgui, is missing.",
    "program.the_programs_own_files_are_missing": "Files that belong to tlgui are missing.",
}
