"""The register of cities: how soon it is ready, and how soon a keystroke is answered."""

from __future__ import annotations

from benchmarks import measure
from convener.exchange import cities

LOADING = 0.3  # seconds
KEYSTROKE = 0.02
TYPED = ("san salvador", "łódź", "sao paulo", "den haag", "wrozlaw", "санкт-петербург", "xqzvbnm", "new york")


def load() -> None:
    """Read the register as at the first question."""
    cities._register.cache_clear()  # noqa: SLF001 (to load it again)
    cities.load()


def main() -> None:
    """Time the loading, then every beginning of every word; the slowest beginning decides."""
    kept = [measure.within("Loading the register", load, LOADING)]
    beginnings = {word[:end] for word in TYPED for end in range(1, len(word) + 1)}
    taken = measure.time_in_turn(
        "Keystrokes", {typed: lambda typed=typed: cities.search(typed) for typed in sorted(beginnings)}
    )
    slowest = sorted(beginnings, key=taken.median, reverse=True)
    for typed in slowest[:5]:
        print(f"- “{typed}”: {1e3 * taken.median(typed):.1f} ms (limit {1e3 * KEYSTROKE:g} ms)")
    middle = slowest[len(slowest) // 2]
    print(f"- the median of {len(beginnings)} beginnings, “{middle}”: {1e3 * taken.median(middle):.2f} ms")
    measure.finish(*kept, taken.median(slowest[0]) <= KEYSTROKE)


if __name__ == "__main__":
    main()
