"""`tlgui words`: what the technical words mean."""

from __future__ import annotations

import argparse
import textwrap

from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import print_json, print_line
from tlgui.core.errors import ConfigError
from tlgui.core.glossary import search_terms

WIDTH = 96


def words(arguments: argparse.Namespace) -> int:
    """Print the words that are searched, or all of them, each with its meaning.

    Raises:
        ConfigError: there is none like that.
    """
    wanted = " ".join(arguments.words)
    found = search_terms(wanted, sentence)
    if not found:
        raise ConfigError(f"'{wanted}' is not explained here.", hint="'tlgui words' shows everything that is.")
    if arguments.json:
        print_json([{"word": sentence(term.name), "meaning": sentence(term.meaning)} for term in found])
        return 0
    for term in found:
        print_line(sentence(term.name))
        for line in textwrap.wrap(sentence(term.meaning), WIDTH):
            print_line(f"    {line}")
    return 0
