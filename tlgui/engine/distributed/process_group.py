"""Several processes that train together, over torch.distributed: gloo on processors, NCCL between GPUs."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeVar

import torch
import torch.distributed as dist
from torch import Tensor

from tlgui.core.control import ProcessLostError
from tlgui.core.messages import Message, message_from_json, message_to_json, say
from tlgui.engine.distributed.ranks import BatchFigures, Ranks

T = TypeVar("T")

STEP_LIMIT = timedelta(minutes=5)
"""Longer than any batch takes: who has not sent its gradients by then never will."""
WAIT_LIMIT = timedelta(days=30)
"""Others wait this long while the first process is paused, or works alone. One that dies is noticed at once."""
FAILURE = "failure"
"""Key in the store under which a process says why it ends."""
SEED_STEP = 1_000_003
"""A prime, so that the numbers of one step and rank are not those of another."""


@dataclass(frozen=True)
class Place:
    """Where a process stands among the others, as torchrun says in the environment."""

    rank: int
    n: int
    local_rank: int
    n_of_machine: int

    @classmethod
    def of_environment(cls) -> Place:
        """Read RANK, WORLD_SIZE, LOCAL_RANK and LOCAL_WORLD_SIZE."""
        rank, n = int(os.environ["RANK"]), int(os.environ["WORLD_SIZE"])
        local = int(os.environ.get("LOCAL_RANK", rank))
        return cls(rank, n, local, int(os.environ.get("LOCAL_WORLD_SIZE", n)))


class ProcessGroup(Ranks):
    """The group that this process has joined. Used in one thread.

    Whatever only the first process does, it does in `on_first`: there it is as if it were alone, while the
    others wait for the result.

    Args:
        place: of this process; MASTER_ADDR and MASTER_PORT say where the others are found.

    Raises:
        ProcessLostError: here, and in every method: another process has ended, or does not answer any more.
    """

    def __init__(self, place: Place) -> None:
        self._place = place
        self._alone_depth = 0
        self._mail: list[Any] = []
        self._on_mail: Callable[[Any], None] = lambda _: None
        if torch.cuda.is_available():
            torch.cuda.set_device(place.local_rank % torch.cuda.device_count())
        with self._others_answer():
            dist.init_process_group("gloo", rank=place.rank, world_size=place.n, timeout=STEP_LIMIT)
            # Two groups: one that waits for decisions as long as it takes, and one in which to be late is to be lost.
            self._deciding = _new_group("gloo", WAIT_LIMIT)
        self._stepping: dist.ProcessGroup | None = None

    @property
    def rank(self) -> int:
        """Of this process, from 0."""
        return 0 if self.is_alone else self._place.rank

    @property
    def n(self) -> int:
        """How many processes train together."""
        return 1 if self.is_alone else self._place.n

    @property
    def is_first_of_machine(self) -> bool:
        """Whether this process keeps files for those of its machine."""
        return self._place.local_rank == 0

    @property
    def n_of_machine(self) -> int:
        """How many of them are on this machine."""
        return self._place.n_of_machine

    @property
    def is_alone(self) -> bool:
        """Whether this is the first process, at work that is its alone."""
        return self._alone_depth > 0

    def in_step(self, items: Iterable[T], n_steps: int) -> Iterator[T | None]:
        """Yield so many items, None for those that this process lacks."""
        if self.is_alone:
            yield from items
            return
        mine = iter(items)
        for _ in range(n_steps):
            yield next(mine, None)

    def on_first(self, work: Callable[[], T]) -> T:
        """Return what the first process's work gives; what it raises ends the others with it."""
        if self.is_alone:
            return work()
        if self._place.rank != 0:
            return self._from_first(None)  # type: ignore[return-value]
        self._alone_depth += 1
        try:
            value = work()
        finally:
            self._alone_depth -= 1
        return self._from_first(value)

    def gather(self, value: T) -> list[T]:
        """Return the value of each process, by rank, and deliver what was posted."""
        if self.is_alone:
            return [value]
        mail, self._mail = self._mail, []
        parts: list[Any] = [None] * self._place.n
        with self._others_answer():
            dist.all_gather_object(parts, (value, mail), group=self._deciding)
        if self.is_first:
            for _, posted in parts:
                for item in posted:
                    self._on_mail(item)
        return [part for part, _ in parts]

    def gather_at_machines(self, value: T) -> list[T]:
        """Return the value of the first process of each machine."""
        return [part for is_kept, part in self.gather((self.is_first_of_machine, value)) if is_kept]

    def sum(self, numbers: Sequence[float]) -> list[float]:
        """Return the sums over all processes."""
        if self.is_alone:
            return list(numbers)
        total = torch.tensor(numbers, dtype=torch.float64)
        with self._others_answer():
            dist.all_reduce(total, group=self._deciding)
        return total.tolist()

    def hand_out(self, state: Mapping[str, Tensor]) -> None:
        """Give every process the first one's weights."""
        if self.is_alone:
            return
        for dtype in dict.fromkeys(value.dtype for value in state.values()):
            tensors = [value for value in state.values() if value.dtype == dtype]
            # One flat copy: the order of the numbers in memory (channels last) need not be the same everywhere.
            flat = torch.cat([value.detach().reshape(-1).cpu() for value in tensors])
            with self._others_answer():
                dist.broadcast(flat, src=0, group=self._deciding)
            _put_back(flat, tensors)

    def add_up(self, parameters: Sequence[torch.nn.Parameter], figures: BatchFigures) -> BatchFigures:
        """Add up gradients, weighted by pictures, and figures, in one exchange."""
        if self.is_alone:
            return figures
        device = parameters[0].device
        own = torch.stack([figures.loss.to(device).double() * figures.n, figures.n_right.to(device).double()])
        # A process whose share is empty has no gradients, and none has those of what the loss does not depend on.
        has_gradient = [p.grad is not None for p in parameters]
        facts = torch.cat([own, own.new_tensor([figures.n, *has_gradient])]).float()
        weighted = [
            (torch.zeros_like(p) if p.grad is None else p.grad * figures.n).reshape(-1).float() for p in parameters
        ]
        flat = torch.cat([*weighted, facts])
        with self._others_answer():
            dist.all_reduce(flat, group=self._stepping)
        loss_sum, n_right, n, *n_gradients = flat[-len(facts) :].tolist()
        if n:
            flat[: -len(facts)] /= n
        _put_gradients(flat, parameters, n_gradients)
        mean = torch.tensor(loss_sum / n if n else float("nan"), device=device)
        return BatchFigures(mean, torch.tensor(round(n_right), device=device), round(n))

    @contextmanager
    def own_numbers(self, seed: int, step: int, device: torch.device) -> Iterator[None]:
        """Draw as nobody else does in this step, and leave the numbers that all share as they were."""
        if self.is_alone:
            yield
            return
        with torch.random.fork_rng(devices=[device] if device.type == "cuda" else []):
            torch.manual_seed(seed + SEED_STEP * (step * self._place.n + self._place.rank + 1))
            yield

    def post(self, item: Any) -> None:
        """Let the first process have something plain, the next time that all gather."""
        self._mail.append(item)

    def deliver_to(self, reader: Callable[[Any], None]) -> None:
        """Let the first process read with this what others post."""
        self._on_mail = reader

    def sum_in_place(self, values: Tensor) -> None:
        """Add up what each process has, in all of them."""
        if not self.is_alone:
            with self._others_answer():
                dist.all_reduce(values)

    def prepare_for(self, device: torch.device) -> None:
        """Choose what gradients travel by: NCCL where each process has a GPU of its own, else gloo."""
        has_own_gpu = device.type == "cuda" and self._place.n_of_machine <= torch.cuda.device_count()
        with self._others_answer():
            self._stepping = _new_group("nccl" if has_own_gpu else "gloo", STEP_LIMIT)

    def decide(self, flags: Sequence[int]) -> list[int]:
        """Return the first process's flags, each 0 to 255, as long as its own."""
        told = torch.tensor(flags, dtype=torch.uint8)
        with self._others_answer():
            dist.broadcast(told, src=0, group=self._deciding)
        return told.tolist()

    def tell_failure(self, why: Message) -> None:
        """Leave word of why this process ends, for the first one to say."""
        dist.distributed_c10d._get_default_store().set(FAILURE, json.dumps(message_to_json(why)))

    def leave(self) -> None:
        """Leave the group."""
        dist.destroy_process_group()

    def _from_first(self, value: T) -> T:
        box = [value]
        with self._others_answer():
            dist.broadcast_object_list(box, src=0, group=self._deciding)
        return box[0]

    def _others_answer(self) -> AbstractContextManager[None]:
        return _lost_if_silent(self._place)


def _new_group(backend: str, limit: timedelta) -> dist.ProcessGroup:
    group = dist.new_group(backend=backend, timeout=limit)
    assert isinstance(group, dist.ProcessGroup)  # every process is in it
    return group


@contextmanager
def _lost_if_silent(place: Place) -> Iterator[None]:
    """Turn torch's word for a connection that is closed, or silent for too long, into ours."""
    try:
        yield
    except RuntimeError as error:  # of gloo as of NCCL; a process that dies closes its connections at once
        raise ProcessLostError(_reason(place), str(error)) from error


def _reason(place: Place) -> Message:
    told = _told_failure()
    if told is not None:
        return say("distributed.one_failed", reason=told)
    return say("distributed.one_is_gone", n=place.n)


def _told_failure() -> Message | None:
    """Return why another process ended, where it has left word."""
    try:
        store = dist.distributed_c10d._get_default_store()
        return message_from_json(json.loads(store.get(FAILURE))) if store.check([FAILURE]) else None
    except (RuntimeError, ValueError):  # the process that held the store is the one that is gone
        return None


def _put_back(flat: Tensor, tensors: Sequence[Tensor]) -> None:
    start = 0
    with torch.no_grad():
        for value in tensors:
            value.copy_(flat[start : start + value.numel()].view(value.shape))
            start += value.numel()


def _put_gradients(flat: Tensor, parameters: Sequence[torch.nn.Parameter], n_gradients: Sequence[float]) -> None:
    start = 0
    for parameter, n_with in zip(parameters, n_gradients, strict=True):
        if n_with:
            gradient = flat[start : start + parameter.numel()].view(parameter.shape)
            if parameter.grad is None:
                parameter.grad = torch.empty_like(parameter)
            parameter.grad.copy_(gradient)
        start += parameter.numel()
