"""The benchmark's arithmetic and words, and that a missing peer is a line in the table, not a crash."""

import importlib
import json
import math
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from benchmarks import pictures
from benchmarks.ceilings_text import full_ceiling_s, head_ceiling_s
from benchmarks.cells import CONTENDERS, FULL_SIZES, QUICK_SIZES, REFERENCE, make_base_job, make_cells
from benchmarks.decoding import psnr_db
from benchmarks.figures import accuracy_cost, compose, extrapolate, median_figures, ratio, short_round_s
from benchmarks.gpu import parts as gpu_parts
from benchmarks.harness import Harness, missing_reason
from benchmarks.job import FULL, HEAD, ContenderMissingError, Job, Lap, Result, Stopwatch
from benchmarks.plan import NAMES, Plan
from benchmarks.processes import table as processes_table
from benchmarks.record import CellRecord, Record
from benchmarks.report import number, table, write_report
from benchmarks.scale import MACHINES, SIZES, Costs, breaks, parts_of, words_of
from benchmarks.scale import table as scale_table
from benchmarks.targets import TARGETS, Demand, Target, judge

from tlgui.engine.data.folder import scan_folder

TESTS = Path(__file__).resolve().parent

MACHINE = {
    "processor": "a processor", "cores": 2, "threads": 2, "half_precision": [], "memory_gb": 24.0,
    "system": "a system", "date": "2026-01-01", "commit": "abc", "versions": {"torch": "2"}, "load_at_start": 0.1,
}  # fmt: skip


def make_outcome(head=(), full=(), *, start=1.0, **values):
    laps = [("start", start), *((HEAD, s) for s in head), *((FULL, s) for s in full)]
    result = Result([Lap(kind, s, 2 * s) for kind, s in laps], [0.5, 0.9, 0.8], [0.9, 0.2, 0.3], 80, 20)
    return result.to_json() | {"peak_mb": 100.0} | values


def make_job(tmp_path, **changes):
    values = {
        "module": "ours",
        "root": str(tmp_path),
        "class_names": ("a", "b"),
        "train": (("a/1.jpg", 0), ("b/1.jpg", 1)),
        "val": (("a/2.jpg", 0),),
        "backbone": "resnet18",
        "weights": "none",
        "preprocessing": {"crop_px": 224},
        "head_epochs": 5,
        "full_epochs": 2,
        "out": "",
    }
    return Job(**(values | changes))


def make_record():
    return Record(MACHINE)


def find_cell(name):
    return next(cell for cell in make_cells(FULL_SIZES) if cell.name == name)


# Figures


def test_epochs_that_were_all_run_are_added_up():
    figures = compose(make_outcome([4, 2, 2], [10, 8]), head_epochs=3, full_epochs=2)
    assert figures.head_s == 8
    assert figures.full_s == 8  # the first one also fills caches
    assert (figures.wall_s, figures.cpu_s) == (27, 54)
    assert figures.pictures_per_s == pytest.approx(100 * 5 / 27)
    assert figures.accuracy == 0.9  # of the lowest validation loss
    assert not figures.is_scaled


def test_epochs_that_were_not_run_are_multiplied_up_and_marked():
    figures = compose(make_outcome([3], [10]), head_epochs=5, full_epochs=2)
    assert (figures.head_s, figures.full_s, figures.wall_s) == (15, 10, 36)
    assert figures.is_scaled
    assert figures.accuracy is None


def test_preparing_counts_to_the_head_phase_and_measuring_the_machine_only_to_the_whole():
    outcome = make_outcome([3, 3], [10, 10])
    outcome["laps"] += [{"kind": kind, "wall_s": s, "cpu_s": s} for kind, s in (("prepare", 2.0), ("measure", 5.0))]
    figures = compose(outcome, head_epochs=2, full_epochs=2)
    assert (figures.head_s, figures.wall_s) == (8, 34)


def test_a_cell_without_a_head_phase_has_none():
    figures = compose(make_outcome([], [10]), head_epochs=0, full_epochs=1)
    assert (figures.head_s, figures.wall_s) == (0, 11)
    assert not figures.is_scaled


def test_medians_leave_out_what_a_round_lacks():
    whole = compose(make_outcome([3, 3], [10, 10]), head_epochs=2, full_epochs=2)
    short = compose(make_outcome([5], [20]), head_epochs=2, full_epochs=2)
    both = median_figures([whole, short])
    assert (both.head_s, both.full_s, both.n_rounds) == (8, 15, 2)
    assert both.accuracy == 0.9
    assert both.is_scaled


def test_a_ratio_says_how_many_times_quicker():
    assert ratio(30.0, 2.0) == 15
    assert ratio(None, 2.0) is None
    assert ratio(30.0, None) is None


def test_a_larger_size_lies_on_the_line_through_the_two_largest():
    assert extrapolate([1000, 100, 10], [110.0, 20.0, 0.0], 10_000) == pytest.approx(1010)
    assert extrapolate([12, 24], [5.0, 4.0], 100) == 4  # noise, not a gain


def test_a_short_round_takes_one_epoch_of_each_kind():
    outcome = make_outcome([3, 5], [10, 20], wall_with_imports_s=45.0)
    assert short_round_s(outcome, keeps_all=False) == 6 + 1 + 4 + 15
    assert short_round_s(outcome, keeps_all=True) == 45
    assert short_round_s({"absent": "not installed"}, keeps_all=True) == 0


def test_the_cost_in_accuracy_is_in_points_with_its_error():
    cost = accuracy_cost([(0.90, 0.89), (0.80, 0.81), (0.85, 0.82)])
    assert cost.points == pytest.approx(1.0)
    assert cost.standard_error == pytest.approx(2 / math.sqrt(3))
    assert accuracy_cost([(0.9, 0.9)]).standard_error is None


def test_ceilings_count_each_picture_once_in_the_head_phase():
    rates = {"decode": 1000.0, "forward fp32": 10.0, "forward bf16": 50.0, "train fp32": 5.0, "train bf16": 8.0}
    assert head_ceiling_s(80, 20, rates) == 2
    assert full_ceiling_s(80, 20, rates) == 10.4


# Targets


@pytest.mark.parametrize(
    ("value", "verdict"), [(12.0, "met"), (11.99, "not met"), (None, "not measured")]
)  # fmt: skip
def test_a_target_is_met_missed_or_not_measured(value, verdict):
    assert judge(TARGETS[0], {"small head": value}).verdict == verdict


def test_an_upper_bound_is_kept_from_above():
    target = Target("T6", "work", (Demand("s", 2, unit="s", is_upper=True), Demand("x", 40)))
    assert judge(target, {"s": 1.5, "x": 50}).verdict == "met"
    assert judge(target, {"s": 2.5, "x": 50}).verdict == "not met"
    assert judge(target, {"s": 2.5}).verdict == "not met"
    assert judge(target, {"s": 1.5}).verdict == "not measured"
    assert judge(target, {"s": 1.5, "x": 50}).demand == "<= 2 s, >= 40x"


def test_every_demand_asks_for_something_that_is_measured():
    record = make_record()
    for name in ("small", "camera"):
        record.cells[name] = CellRecord(find_cell(name))
    measures = record.measures()
    assert {demand.measure for target in TARGETS for demand in target.demands} <= set(measures)
    assert [target.key for target in TARGETS] == ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T11"]


# Record and report


def test_the_record_compares_medians_with_the_reference():
    record = make_record()
    record.cells["small"] = small = CellRecord(find_cell("small"))
    for seconds in (9, 10, 11):
        small.add(REFERENCE, make_outcome([seconds] * 5, [30, 30], start=0))
        small.add("tlgui", make_outcome([seconds / 10] * 5, [20, 10], start=0))
    small.add("fastai", {"absent": "fastai is not installed"})
    record.parts["second"] = {"first_s": 5.0, "second_s": 1.0, "second_end_s": 0.2}
    record.parts["decode-camera"] = {"whole_ms": 145.0, "quick_ms": 29.0, "psnr_db": 55.0, "least_psnr_db": 52.0}
    record.parts["decode-camera"] |= {"view_anew_ms": 180.0, "view_kept_ms": 2.0}
    accuracy = {"set": "drawn", "n_val": 9, "exact": 0.9, "quick": 0.9, "exact_s": 9, "quick_s": 1}
    record.accuracies += [accuracy | {"seed": seed} for seed in range(2)]
    assert record.measures()["accuracy cost"] is None  # two runs say nothing
    record.accuracies.append(accuracy | {"seed": 2})
    measures = record.measures()
    assert measures["small head"] == pytest.approx(10)
    assert measures["small full"] == pytest.approx(3)
    assert measures["small all fastai"] is None
    assert measures["second run"] == pytest.approx(50)
    assert measures["decode camera"] == pytest.approx(5)
    assert measures["view camera"] == pytest.approx(90)
    text = write_report(record)
    assert "| T1 | head phase, small pictures | >= 12x | 10x | not met |" in text
    assert "| fastai | fastai is not installed |" in text
    assert "| T11 | accuracy cost of all of it | <= 0.5 points | 0 points | met |" in text
    json.dumps(record.to_json())
    record.is_quick = True
    assert "| T1 | head phase, small pictures | >= 12x | 10x | quick run |" in write_report(record)


def test_growth_is_extrapolated_and_marked():
    record = make_record()
    for name, ours, theirs in (("growth-100", 2.0, 3.0), ("growth-1000", 11.0, 30.0)):
        record.cells[name] = CellRecord(find_cell(name))
        record.cells[name].add(REFERENCE, make_outcome([theirs], start=0))
        record.cells[name].add("tlgui", make_outcome([ours, 0, 0, 0, 0], start=0))
    text = write_report(record)
    assert "| torchvision | ~15 s | ~150 s | ~1500 s |" in text
    assert "| tlgui | 2 s | 11 s | ~101 s |" in text


def test_a_table_is_markdown():
    assert table(["a", "b"], [["1", "2"]]) == ["| a | b |", "| --- | --- |", "| 1 | 2 |"]
    assert [number(v) for v in (None, 0.0123, 12.345, 1234.5)] == ["-", "0.0123", "12.3", "1234"]


def test_every_cell_and_part_can_be_asked_for_by_name():
    names = {cell.name.partition("-")[0] for cell in make_cells(FULL_SIZES)}
    assert names | {"second", "decode", "accuracy", "ceilings"} == set(NAMES)


# Jobs and contenders


def test_a_job_survives_its_file(tmp_path):
    job = make_job(tmp_path, options={"exact": True})
    job.write(tmp_path / "job.json")
    assert Job.read(tmp_path / "job.json") == job


def test_peers_run_all_epochs_only_in_the_first_round_and_tlgui_always(tmp_path):
    cell, base = find_cell("small"), make_job(tmp_path)
    epochs = {
        (name, first): (job.head_epochs, job.full_epochs)
        for name in cell.contenders
        for first in (True, False)
        if (job := cell.job_for(name, base, is_first_round=first))
    }
    assert epochs[REFERENCE, True] == epochs["tlgui", True] == epochs["tlgui", False] == (5, 2)
    assert epochs[REFERENCE, False] == (1, 1)
    head_only = find_cell("growth-1000").job_for(REFERENCE, base, is_first_round=True)
    assert (head_only.head_epochs, head_only.full_epochs) == (1, 0)


@pytest.mark.parametrize("sizes", [FULL_SIZES, QUICK_SIZES])
def test_every_cell_has_the_reference_and_tlgui(sizes):
    for cell in make_cells(sizes):
        assert {REFERENCE, "tlgui"} <= set(cell.contenders) <= set(CONTENDERS)


@pytest.mark.parametrize("name", ["fastai", "timm"])
def test_a_peer_that_is_not_installed_says_so(name, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, name, None)
    module = importlib.import_module(f"benchmarks.{name}_loop")
    assert missing_reason(f"{name}_loop") == f"{name} is not installed"
    with pytest.raises(ContenderMissingError):
        module.run(make_job(tmp_path))
    outcome = Harness(tmp_path, n_threads=1).run(make_job(tmp_path, module=f"{name}_loop"))
    assert outcome == {"absent": f"{name} is not installed"}


@pytest.mark.slow
def test_contenders_import_no_peer_before_they_run():
    modules = ", ".join(sorted(f"benchmarks.{module}" for module, _ in CONTENDERS.values()))
    code = f"import sys, {modules}; print(*({{'fastai', 'timm'}} & sys.modules.keys()))"
    environment = os.environ | {"PYTHONPATH": os.pathsep.join((str(TESTS), str(TESTS.parent)))}
    told = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert told.stdout.split() == []


@pytest.mark.slow
def test_a_contender_that_breaks_is_told_and_leaves_nothing(tmp_path):
    outcome = Harness(tmp_path, n_threads=1).run(make_job(tmp_path, module="plain_loop"))
    assert outcome["failed"].startswith("exit code 1: ")
    assert list(tmp_path.iterdir()) == []


def test_a_stopwatch_cuts_laps():
    watch = Stopwatch()
    watch.lap(HEAD)
    watch.lap(FULL)
    assert [lap.kind for lap in watch.laps] == [HEAD, FULL]
    assert all(lap.wall_s >= 0 for lap in watch.laps)


# The plan


class FakeHarness:
    """Answers at once, as if each contender had run for 13 seconds."""

    def __init__(self, folder):
        self.folder = folder
        self.modules = []

    def run(self, job, *, data_dir=None):
        if job.module == "weights":
            return {"preprocessing": {"crop_px": 224}}
        self.modules.append(job.module)
        return make_outcome([1, 1], [5, 5], wall_with_imports_s=15.0)


@pytest.fixture(scope="module")
def work_folder(tmp_path_factory):
    return tmp_path_factory.mktemp("benchmark")  # the pictures are drawn once for all tests


@pytest.fixture
def run_small_cell(work_folder):
    def go(budget_s):
        harness = FakeHarness(work_folder)
        sizes = replace(QUICK_SIZES, n_small=12)
        record = Plan(harness=harness, folder=work_folder, sizes=sizes, budget_s=budget_s, only=["small"]).run(MACHINE)
        return harness, record

    return go


@pytest.mark.slow
def test_rounds_alternate_while_there_is_time(run_small_cell):
    harness, record = run_small_cell(10_000)
    n = len(find_cell("small").contenders)
    assert len(harness.modules) == find_cell("small").most_rounds * n
    assert harness.modules[n : 2 * n] == harness.modules[:n][::-1]
    assert record.cells["small"].figures("tlgui").n_rounds == find_cell("small").most_rounds


def test_a_round_that_would_end_too_late_is_not_begun(run_small_cell):
    harness, _ = run_small_cell(60)
    assert len(harness.modules) == len(find_cell("small").contenders)


def test_what_there_was_no_time_for_is_told(run_small_cell):
    harness, record = run_small_cell(0)
    assert harness.modules == []
    assert any(remark.startswith("Not run, because the time was over: resnet18") for remark in record.remarks)
    assert "not measured" in write_report(record)


# Pictures


@pytest.mark.slow
def test_the_pictures_are_made_once_and_all_differ(tmp_path):
    small = pictures.draw_small(tmp_path / "small", 12)
    made = {path: path.stat().st_mtime_ns for path in small.rglob("*.jpg")}
    assert len(made) == 12
    assert scan_folder(small).pictures
    pictures.draw_small(tmp_path / "small", 12)
    assert made == {path: path.stat().st_mtime_ns for path in small.rglob("*.jpg")}
    varied = pictures.make_variants(small, tmp_path / "more", 30)
    assert len({path.read_bytes() for path in varied.rglob("*.jpg")}) == 30
    job = make_base_job(small, "resnet18", tmp_path / "weights", {}, val_fraction=0.5)
    assert len(job.train) == len(job.val) == 6
    assert not {path for path, _ in job.train} & {path for path, _ in job.val}


def test_psnr_of_equal_pictures_is_infinite():
    a = np.full((4, 4, 3), 100, np.uint8)
    assert psnr_db(a, a) == math.inf
    assert psnr_db(a, a + 1) == pytest.approx(20 * math.log10(255))


@pytest.mark.parametrize("name", gpu_parts.LIMITS_S)
def test_every_part_of_the_gpu_benchmark_can_be_begun(name: str) -> None:
    assert callable(importlib.import_module(f"benchmarks.gpu.{name}").measure)


COSTS = Costs(
    scan=1e-3, pack=1e-3, decode=4e-3, features=0.02, head=1e-5, fine_tune=0.07, predict=0.03, feature_bytes=1024
)


def test_more_gpus_shorten_only_what_is_shared_out():
    one, eight = (parts_of(COSTS, 10**6, machine) for machine in MACHINES[1:3])
    shared = {"features", "fine-tuning"}
    assert {part for part in one if eight[part] < one[part]} == shared
    assert {part: one[part] / eight[part] for part in shared} == pytest.approx(dict.fromkeys(shared, 8.0))


def test_what_breaks_at_a_size_is_named_and_the_table_has_every_size_and_machine():
    small, large = (breaks(COSTS, n, MACHINES[0]) for n in (10**5, 10**8))
    assert small == ""
    assert large == "the model file's list of hashes; memory for names (270 GB); disk for features (102 GB)"
    assert len(scale_table(COSTS).splitlines()) == 2 + len(SIZES) * len(MACHINES)
    assert [words_of(s) for s in (59, 3600, 86400 * 30)] == ["59 s", "60 min", "30 days"]


def test_processes_are_told_with_how_much_faster_several_are():
    found = {"tlgui": [{"head_phase_s": 8.0, "full_epoch_s": 10.0}, {"head_phase_s": 5.0, "full_epoch_s": 20.0}]}
    assert [line.split(" | ")[-1] for line in processes_table(found, 2).splitlines()[2:]] == ["1.60 |", "0.50 |"]
