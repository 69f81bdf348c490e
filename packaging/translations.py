"""Makes and updates the file that translators work on: `python packaging/translations.py de`.

Finds every text of the window and writes resources/translations/tlgui_de.ts for Qt Linguist; what was translated
before stays. With --release, Qt's lrelease makes the .qm files that the program loads, of this language or, without
one, of all that are older than their source. A language whose .ts file is there is shipped.
"""

from __future__ import annotations

import argparse
import ast
import importlib.util
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
WINDOW = ("tlgui/views", "tlgui/app")
CONTEXT = "tlgui"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", nargs="?", help="such as de or pt_BR")
    parser.add_argument("--release", action="store_true", help="make the .qm files")
    parser.add_argument("--folder", type=Path, default=FOLDER)
    arguments = parser.parse_args()
    if arguments.language:
        update(arguments.folder / f"tlgui_{arguments.language}.ts", arguments.language)
    elif not arguments.release:
        parser.error("name a language, or give --release")
    if arguments.release:
        release(arguments.folder)
    return 0


def release(folder: Path = FOLDER) -> list[Path]:
    """Return the .qm file of every language, made anew where its source is newer.

    Raises:
        SystemExit: lrelease, which comes with PySide6, is not here.
    """
    sources = sorted(folder.glob("tlgui_*.ts"))
    stale = [source for source in sources if is_stale(source)]
    if stale:
        subprocess.run([str(_lrelease()), "-silent", "-nounfinished", *map(str, stale)], check=True)
    return [source.with_suffix(".qm") for source in sources]


def is_stale(source: Path) -> bool:
    """Return whether the .qm file of a .ts file is missing or older."""
    made = source.with_suffix(".qm")
    return not made.exists() or made.stat().st_mtime_ns < source.stat().st_mtime_ns


def _lrelease() -> Path:
    # Not the script pyside6-lrelease: where a wheel is built, it lies in no folder that is known.
    spec = importlib.util.find_spec("PySide6")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        for name in ("lrelease", "lrelease.exe"):
            if (Path(folder) / name).is_file():
                return Path(folder) / name
    raise SystemExit("Qt's lrelease is not here. Install: python -m pip install PySide6-Essentials")


@cache  # to read all sources takes half a second
def all_texts() -> Mapping[str, bool]:
    """Return every text of the window -> whether it has plural forms (then it is the one for many)."""
    from tlgui.core.config import CONFIG_ROWS
    from tlgui.core.messages import Plural
    from tlgui.core.sentences import SHARED

    found: dict[str, bool] = {}
    for template in SHARED.values():
        found[template.many if isinstance(template, Plural) else template] = isinstance(template, Plural)
    for row in CONFIG_ROWS:
        found |= dict.fromkeys((row.label, row.help, row.unit, *row.choice_labels.values()), False)
    for folder in WINDOW:
        for path in sorted((ROOT / folder).rglob("*.py")):
            found |= dict(_texts_in(path))
    found.pop("", None)
    return MappingProxyType(found)


def _texts_in(path: Path) -> Iterator[tuple[str, bool]]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    if path.stem.endswith("texts"):
        for statement in tree.body:
            if isinstance(statement, ast.Assign):
                yield from ((text, False) for text in _strings(statement.value))
    for call in ast.walk(tree):
        name = call.func.id if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) else ""
        if name in ("tr", "marked"):
            yield from ((text, False) for text in _strings(call.args[0]))
        elif name == "tr_n":
            yield call.args[1].value, True


def _strings(value: ast.expr) -> Iterator[str]:
    """Yield the strings of a constant; a dictionary's keys are names."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value
    elif isinstance(value, ast.Dict):
        for one in value.values:
            yield from _strings(one)
    elif isinstance(value, ast.Tuple | ast.List):
        for one in value.elts:
            yield from _strings(one)


def update(path: Path, language: str) -> Path:
    """Write the file with every text; translations that it held stay where their text is still said."""
    before = _translations(path)
    tree = ElementTree.Element("TS", version="2.1", language=language)
    context = ElementTree.SubElement(tree, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text, is_plural in sorted(all_texts().items()):
        message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if is_plural else {})
        ElementTree.SubElement(message, "source").text = text
        # An element without children counts as false, so a plain `or` would drop translations without plural forms.
        kept = before.get(text)
        message.append(ElementTree.Element("translation", type="unfinished") if kept is None else kept)
    ElementTree.indent(tree)
    path.parent.mkdir(parents=True, exist_ok=True)
    content = ElementTree.tostring(tree, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{content}\n', encoding="utf-8")
    return path


def _translations(path: Path) -> dict[str, ElementTree.Element]:
    if not path.is_file():
        return {}
    messages = ElementTree.parse(path).iter("message")
    pairs = ((message.findtext("source", ""), message.find("translation")) for message in messages)
    return {source: translation for source, translation in pairs if translation is not None}


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
