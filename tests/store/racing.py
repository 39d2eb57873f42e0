"""One of several editors who all count up the same number: `python tests/store/racing.py TARGET NAME TIMES`.

Each reads what its window shows, adds one to that, and looks again when it is refused. Were ever a change of
somebody else overwritten unseen, the number would be too small in the end.
"""

from __future__ import annotations

import sys

from convener.errors import Conflict, Refused
from convener.model.series import Series
from convener.store.workspace import Workspace


def main(target: str, name: str, times: int) -> None:
    workspace = Workspace.open(target, who=name)
    refusals = 0
    while times:
        workspace.poll()
        shown = int(workspace.session.get(Series, 1).name)
        try:
            with workspace.step("Count") as db:
                db.get(Series, 1).name = str(shown + 1)
            times -= 1
        except Conflict:
            refusals += 1
        except Refused as busy:
            if "moment" not in str(busy):
                raise
    workspace.close()
    sys.stdout.write(f"{refusals}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
