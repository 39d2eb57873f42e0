"""Writes the next revision from what the model says beyond the last one: `python migrations/make.py "Seat the guests"`.

Read what it wrote before keeping it, then add its number to `convener.store.schema.REVISIONS`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from alembic import command

sys.path.insert(0, str(Path(__file__).parents[1]))

from convener.store import engine, upgrade


def make(message: str) -> None:
    number = len(list((Path(__file__).parent / "versions").glob("[0-9]*.py"))) + 1
    opened = engine.in_memory()
    with engine.writing(opened) as connection:
        setup = upgrade.config(connection)
        if number > 1:
            command.upgrade(setup, "head")
        setup.set_main_option("file_template", "%%(rev)s_%%(slug)s")
        command.revision(setup, message, autogenerate=True, rev_id=f"{number:04}")


if __name__ == "__main__":
    make(sys.argv[1])
