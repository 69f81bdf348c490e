"""Measure what `tlgui serve` answers over the loopback, beside the model alone.

    python -m benchmarks.service MODEL PICTURES [--clients 1,4,16] [--seconds 10]

Each client is a thread of another process that sends one picture after the other, one in a request.
"""

from __future__ import annotations

import argparse
import http.client
import json
import re
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from statistics import quantiles

from tlgui.engine.data.folder import find_pictures
from tlgui.engine.inference.predictor import Predictor

N_PICTURES = 64
HEAD = b'--edge\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n'
KIND = {"Content-Type": "multipart/form-data; boundary=edge"}


@dataclass
class Load:
    """What some clients saw."""

    seconds: list[float] = field(default_factory=list)
    """Of each request that was answered."""
    refused: int = 0


def bare_rate(model: Path, pictures: list[Path], least_s: float, *, at_once: int) -> float:
    """Return pictures per second of the predictor alone, read from disk as for `tlgui predict`."""
    predictor = Predictor.load(model)
    list(predictor.predict(pictures))
    began, n = time.perf_counter(), 0
    while time.perf_counter() - began < least_s:
        for first in range(0, len(pictures), at_once):
            n += len(list(predictor.predict(pictures[first : first + at_once])))
    return n / (time.perf_counter() - began)


def ask(port: int, bodies: list[bytes], until: float, load: Load) -> None:
    """Send pictures until the time is over."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    for body in cycle(bodies):
        began = time.perf_counter()
        if began >= until:
            break
        connection.request("POST", "/predict", body, KIND)
        answer = connection.getresponse()
        answer.read()
        if answer.status == 200:
            load.seconds.append(time.perf_counter() - began)
        else:
            load.refused += 1
    connection.close()


def press(port: int, bodies: list[bytes], n_clients: int, seconds: float) -> Load:
    """Let some clients ask at the same time."""
    load, until = Load(), time.perf_counter() + seconds
    threads = [
        threading.Thread(target=ask, args=(port, bodies[n % len(bodies) :] + bodies[: n % len(bodies)], until, load))
        for n in range(n_clients)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return load


def memory_mb(port: int) -> float:
    """Return what the service says of its own memory."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", "/metrics")
    text = connection.getresponse().read().decode()
    connection.close()
    found = re.search(r"^process_resident_memory_bytes (\d+)$", text, re.MULTILINE)
    assert found is not None
    return int(found[1]) / 2**20


def main() -> None:
    """Print one line for each number of clients."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("pictures", type=Path)
    parser.add_argument("--clients", default="1,4,16")
    parser.add_argument("--seconds", type=float, default=10)
    arguments = parser.parse_args()
    pictures = find_pictures([arguments.pictures])[:N_PICTURES]
    bodies = [HEAD + path.read_bytes() + b"\r\n--edge--\r\n" for path in pictures]
    command = [sys.executable, "-m", "tlgui", "serve", str(arguments.model), "--port", "0", "--json", "--device", "cpu"]
    print(f"{len(pictures)} pictures of {sum(map(len, bodies)) / len(bodies) / 1024:.0f} kB")
    with subprocess.Popen([*command, "--rate", "100000"], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        port = int(json.loads(process.stdout.readline())["url"].rstrip("/").rpartition(":")[2])
        press(port, bodies, 1, 2)
        print(f"memory {memory_mb(port):.0f} MB at first")
        for n_clients in map(int, arguments.clients.split(",")):
            bare = [bare_rate(arguments.model, pictures, arguments.seconds / 2, at_once=n) for n in (1, N_PICTURES)]
            load = press(port, bodies, n_clients, arguments.seconds)
            cuts = [1000 * cut for cut in quantiles(load.seconds, n=100)]
            print(
                f"{n_clients} clients: {len(load.seconds) / arguments.seconds:.1f} requests/s "
                f"(model alone {bare[0]:.1f} one by one, {bare[1]:.1f} in batches), "
                f"median {cuts[49]:.0f} ms, p99 {cuts[98]:.0f} ms, "
                f"{load.refused} refused, {memory_mb(port):.0f} MB"
            )
        process.terminate()


if __name__ == "__main__":
    main()
