"""The benchmark's record as Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .ceilings_text import ceiling_lines
from .cells import OURS, REFERENCE
from .figures import accuracy_cost, extrapolate
from .record import CellRecord, Record
from .targets import ELSEWHERE, TARGETS, judge

NOTHING = "-"
SCALED = "~"
TOO_SMALL = "quick run"


def write_report(record: Record) -> str:
    """Return the whole report."""
    parts = [_machine_lines(record.machine), *(_cell_lines(c) for n, c in record.cells.items() if "growth" not in n)]
    parts += [_growth_lines(record), ceiling_lines(record), _second_lines(record), _picture_lines(record)]
    parts += [_accuracy_lines(record), _target_lines(record), [f"- {remark}" for remark in record.remarks]]
    return "\n\n".join("\n".join(lines) for lines in parts if lines) + "\n"


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Return the lines of a Markdown table."""
    return [f"| {' | '.join(row)} |" for row in (header, ["---"] * len(header), *rows)]


def number(value: float | None, *, mark: str = "", unit: str = "") -> str:
    """Return three significant digits, or a dash."""
    if value is None:
        return NOTHING
    text = f"{value:.0f}" if abs(value) >= 100 else f"{value:.3g}"
    return f"{mark}{text}{unit}"


def _machine_lines(machine: dict[str, Any]) -> list[str]:
    half = ", ".join(machine["half_precision"]) or "no bfloat16 instructions"
    versions = ", ".join(f"{name} {version}" for name, version in machine["versions"].items())
    return [
        "## Benchmark",
        "",
        f"{machine['processor']} ({half}), {machine['cores']} cores, {machine['threads']} threads, "
        f"{number(machine['memory_gb'])} GiB; {machine['system']}; {machine['date']}; commit {machine['commit']}; "
        f"{versions}. Load at the start: {number(machine['load_at_start'])}.",
        "",
        "Medians over the rounds, each contender in a fresh process, in turn. "
        f"{SCALED}: multiplied up from fewer epochs. Times are wall clock from the folder to the saved model, "
        "without imports; cpu is processor time of all "
        f"processes. '{REFERENCE} = 1': how many times quicker, as a ratio of medians.",
    ]


def _cell_lines(record: CellRecord) -> list[str]:
    cell = record.cell
    work = f"{cell.head_epochs} head + {cell.full_epochs} full"
    header = [
        "", "head phase, s", "a full epoch, s", f"{work}, s", "cpu, s", "pictures/s", "peak, MB", "accuracy",
        f"head, {REFERENCE} = 1", "full", "all", "rounds",
    ]  # fmt: skip
    lines = [f"### {cell.title}", "", *table(header, [_row(record, name) for name in cell.contenders]), ""]
    return lines + [f"- {name}: {text}" for name in cell.contenders if (text := record.settings(name))]


def _row(record: CellRecord, name: str) -> list[str]:
    figures = record.figures(name)
    label = f"**{name}**" if name.startswith(OURS) else name
    if figures is None:
        return [label, str(record.excuse(name)), *[NOTHING] * 10]
    mark = SCALED if figures.is_scaled else ""
    accuracy = NOTHING if figures.accuracy is None else f"{figures.accuracy:.1%}"
    ratios = [number(record.times_quicker(figure, name), unit="x") for figure in ("head_s", "full_s", "wall_s")]
    return [
        label,
        number(figures.head_s or None, mark=mark),
        number(figures.full_s),
        number(figures.wall_s, mark=mark),
        number(figures.cpu_s, mark=mark),
        number(figures.pictures_per_s, mark=mark),
        number(figures.peak_mb),
        accuracy,
        *(ratios if figures.head_s else [NOTHING, *ratios[1:]]),
        str(figures.n_rounds),
    ]


def _growth_lines(record: Record) -> list[str]:
    cells = [c for n, c in record.cells.items() if n.startswith("growth-")]
    if not cells:
        return []
    size = record.parts.get("growth", {}).get("extrapolated_to", 10_000)
    header = ["", *(c.cell.title.split(", ")[-1] for c in cells), f"{size} (extrapolated)"]
    rows = []
    for name in (REFERENCE, OURS):
        known = [(int(c.cell.name.split("-")[1]), f) for c in cells if (f := c.figures(name))]
        if len(known) == len(cells) > 1:
            seconds = [f.head_s for _, f in known]
            far = extrapolate([n for n, _ in known], seconds, size)
            marks = [SCALED if f.is_scaled else "" for _, f in known]
            shown = [number(s, mark=m, unit=" s") for s, m in zip(seconds, marks, strict=True)]
            rows.append([name, *shown, number(far, mark=SCALED, unit=" s")])
        else:
            rows.append([name, *[NOTHING] * (len(cells) + 1)])
    title = f"### resnet18, head phase ({cells[0].cell.head_epochs} epochs) as the set grows"
    return [title, "", *table(header, rows)]


def _second_lines(record: Record) -> list[str]:
    part = record.parts.get("second")
    if part is None:
        return []
    if "second_s" not in part:
        return ["### A second run", "", f"Not measured: {part.get('absent') or part.get('failed')}"]
    return [
        "### A second run on an unchanged folder, with another head",
        "",
        f"First run (linear head, head phase only): {number(part['first_s'], unit=' s')}; second (mlp), in a fresh "
        f"process, without scan and imports: {number(part['second_s'], unit=' s')}, of which "
        f"{number(part['second_end_s'], unit=' s')} are the final check from the saved file.",
    ]


def _picture_lines(record: Record) -> list[str]:
    parts = {kind: record.parts[key] for kind in ("camera", "small") if (key := f"decode-{kind}") in record.parts}
    if not parts:
        return []
    lines = ["### Getting a picture ready, one thread, ms a picture", ""]
    missing = [part.get("absent") or part.get("failed") for part in parts.values() if "whole_ms" not in part]
    if missing:
        return [*lines, f"Not measured: {missing[0]}"]
    header = ["", "plain Pillow", "tlgui", "PSNR, dB (least)", "training view decoded anew", "training view kept"]
    rows = [
        [
            kind,
            number(part["whole_ms"]),
            number(part["quick_ms"]),
            f"{part['psnr_db']:.1f} ({part['least_psnr_db']:.1f})",
            number(part["view_anew_ms"]),
            number(part["view_kept_ms"]),
        ]
        for kind, part in parts.items()
    ]
    return [*lines, *table(header, rows)]


def _accuracy_lines(record: Record) -> list[str]:
    if not record.accuracies:
        return []
    header = ["set", "seed", "validation pictures", "exact", "default", "exact, s", "default, s"]
    rows = [
        [
            a["set"], str(a["seed"]), str(a["n_val"]), f"{a['exact']:.1%}", f"{a['quick']:.1%}",
            number(a["exact_s"]), number(a["quick_s"]),
        ]
        for a in record.accuracies
    ]  # fmt: skip
    cost = accuracy_cost([(a["exact"], a["quick"]) for a in record.accuracies])
    error = "" if cost.standard_error is None else f", standard error {cost.standard_error:.1f}"
    summary = f"Exact minus default: {cost.points:+.1f} points, mean over {cost.n_pairs} of set and seed{error}."
    return ["### What the speed costs in accuracy", "", *table(header, rows), "", summary]


def _target_lines(record: Record) -> list[str]:
    measures = record.measures()
    verdicts = [judge(target, measures) for target in TARGETS]
    rows = [[v.key, v.work, v.demand, v.measured, TOO_SMALL if record.is_quick else v.verdict] for v in verdicts]
    return ["### Targets", "", *table(["", "work", "demand", "measured", "verdict"], rows), "", ELSEWHERE]
