"""Makes and updates the file that translators work on: `python packaging/translations.py de`.

Finds every text of the window and writes resources/translations/tlgui_de.ts for Qt Linguist; what was translated
before stays. With --release it also makes the .qm file that the program loads. A language that is to be shipped
belongs into SHIPPED_FILES of freeze_rules.py and into the wheel's list in pyproject.toml.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
WINDOW = ("tlgui/views", "tlgui/app")
CONTEXT = "tlgui"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", help="such as de or pt_BR")
    parser.add_argument("--release", action="store_true", help="make the .qm file too")
    parser.add_argument("--folder", type=Path, default=FOLDER)
    arguments = parser.parse_args()
    path = update(arguments.folder / f"tlgui_{arguments.language}.ts", arguments.language)
    if arguments.release:
        subprocess.run(["pyside6-lrelease", str(path)], check=True)
    return 0


def all_texts() -> dict[str, bool]:
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
    return found


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
        message.append(before.get(text) or ElementTree.Element("translation", type="unfinished"))
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
