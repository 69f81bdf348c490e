"""Sentences about tables of answers, and about folders that are watched."""

from __future__ import annotations

from tlgui.core.messages import Message, Plural, Template, say

TABLES: dict[str, Template] = {
    "tables.written": "The table is in '{path}'.",
    "tables.answered": Plural("1 picture was answered.", "{n} pictures were answered."),
    "tables.none_answered": "None of these files can be read as a picture.",
    "tables.no_pictures": "There are no pictures here.",
    "tables.unreadable": Plural(
        "1 file cannot be read; its row says why.", "{n} files cannot be read; their rows say why."
    ),
    "tables.others": Plural(
        "1 file beside them is no picture and has no row.", "{n} files beside them are no pictures and have no rows."
    ),
    "tables.kept": Plural(
        "1 answer was there from the time before the interruption.",
        "{n} answers were there from the time before the interruption.",
    ),
    "tables.stopped": "Stopped. The answers so far are kept: the same again goes on from here.",
    "tables.is_going_on": "The table '{path}' is being made already; nothing was done.",
    "tables.holds_a_picture_or_a_model": "'{path}' holds a picture or a model; it was left as it is.",
    "tables.cannot_be_the_name": "'{name}' cannot be the name of a table.",
    "tables.use_a_name": "Use a name that ends in .csv or .xlsx.",
    "tables.too_many_rows": "A table for Excel has room for {most} pictures, and these are {n}.",
    "tables.too_many_columns": "A table for Excel has room for {most} columns, and these would be {n}.",
    "tables.use_csv_hint": "Write a CSV table instead; it has no such limit.",
    "tables.cannot_be_written": "The table '{path}' cannot be written: {reason}.",
    "tables.close_it_hint": (
        "Close it in other programs and make sure that there is room on its disk. The same again goes on: answers are "
        "kept."
    ),
    "tables.journal_disk_is_full": (
        "The disk is full on which answers are kept until their table is written ('{file}'). Those so far are kept."
    ),
    "tables.journal_unwritable": "'{file}', where answers are kept until their table is written, failed: {why}.",
    "tables.of_another_watch": "The table '{path}' was not made by watching this folder with this model.",
    "watching.begins": Plural(
        "Watching '{folder}'; 1 answer is in the table. Ctrl+C ends it.",
        "Watching '{folder}'; {n} answers are in the table. Ctrl+C ends it.",
    ),
    "watching.ends": Plural("1 answer is in '{path}'.", "{n} answers are in '{path}'."),
    "watching.is_gone": "The folder '{folder}' is gone; waiting for it.",
    "watching.is_not_there": "There is no folder '{folder}'; waiting for it.",
    "watching.is_back": "The folder '{folder}' is there again.",
    "tables.go_on_hint": "Make room on that disk; the same again goes on from there.",
}


def none_answered(n_unreadable: int) -> Message:
    """Return why not one picture was answered."""
    return say("tables.none_answered") if n_unreadable else say("tables.no_pictures")


def table_messages(n_answered: int, n_unreadable: int, n_others: int, n_kept: int) -> tuple[Message, ...]:
    """Return what became of every file of a table."""
    told = [say("tables.answered", n=n_answered) if n_answered else none_answered(n_unreadable)]
    if n_kept:
        told.append(say("tables.kept", n=n_kept))
    if n_unreadable:
        told.append(say("tables.unreadable", n=n_unreadable))
    if n_others:
        told.append(say("tables.others", n=n_others))
    return tuple(told)
