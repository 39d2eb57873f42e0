"""Times things in turn, in one run, and tells them as ratios: a machine's other work then falls on all alike.

`measure.in_turn("Calendar of 2,000 sessions", {"bare": bare, "ours": ours}, limits={"ours": 1.1})`; the first case is
what the others are measured against. Each benchmark runs by itself: `python -m benchmarks.ics`.
"""

from __future__ import annotations

import gc
import statistics
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

Case = Callable[[], object]


@dataclass(frozen=True)
class Taken:
    """How long each case took, in seconds, one figure a round; the first case is the measure of the others."""

    title: str
    seconds: dict[str, list[float]]

    def median(self, case: str) -> float:
        """The middle of a case's rounds, in seconds."""
        return statistics.median(self.seconds[case])

    def ratio(self, case: str) -> float:
        """How many times the first case's time a case takes, at the median."""
        return self.median(case) / self.median(next(iter(self.seconds)))

    def table(self, limits: Mapping[str, float]) -> str:
        """The figures as Markdown."""
        rows = [f"### {self.title}", "", "| case | ms (least–most) | ratio | limit |", "|---|---|---|---|"]
        for case, seconds in self.seconds.items():
            spread = f"{1e3 * min(seconds):.1f}–{1e3 * max(seconds):.1f}"
            limit = f"{limits[case]:g}" if case in limits else ""
            rows.append(f"| {case} | {1e3 * self.median(case):.1f} ({spread}) | {self.ratio(case):.2f} | {limit} |")
        return "\n".join([*rows, ""])


def time_in_turn(title: str, cases: Mapping[str, Case], rounds: int = 7) -> Taken:
    """Run every case once to warm up, then each in turn, round after round."""
    for case in cases.values():
        case()
    seconds: dict[str, list[float]] = {name: [] for name in cases}
    for _ in range(rounds):
        for name, case in cases.items():
            seconds[name].append(_time(case))
    return Taken(title, seconds)


def in_turn(title: str, cases: Mapping[str, Case], limits: Mapping[str, float] | None = None, rounds: int = 7) -> bool:
    """Time the cases, print the table, and tell whether every ratio is within its limit."""
    limits = limits or {}
    taken = time_in_turn(title, cases, rounds)
    print(taken.table(limits))
    return all(taken.ratio(case) <= limit for case, limit in limits.items())


def within(title: str, case: Case, seconds: float, rounds: int = 7) -> bool:
    """Time one case against a number of seconds; for the few promises that are no ratios."""
    taken = time_in_turn(title, {title: case}, rounds)
    middle = taken.median(title)
    print(f"- {title}: {1e3 * middle:.1f} ms (limit {1e3 * seconds:g} ms)\n")
    return middle <= seconds


def finish(*kept: bool) -> None:
    """End the run; the status is 1 when a limit was passed."""
    sys.exit(0 if all(kept) else 1)


def _time(case: Case) -> float:
    gc.collect()
    started = time.perf_counter()
    case()
    return time.perf_counter() - started
