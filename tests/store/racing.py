"""Three editors at once who all count up the same number: `python tests/store/racing.py TARGET TIMES`.

Each reads what its window shows, adds one to that, and looks again when it is refused. Were ever a change of
somebody else overwritten unseen, the number would be too small in the end.
"""

from __future__ import annotations

import os
import sys
import traceback

from convener.errors import Conflict, Refused
from convener.model.series import Series
from convener.store.workspace import Workspace

NAMES = ("Ada", "Ben", "Cleo")


def main(target: str, times: int) -> None:
    children = []
    for name in NAMES:
        child = os.fork()
        if child == 0:
            try:
                edit(target, name, times)
            except BaseException:  # noqa: BLE001 (the child ends here, whatever happened)
                traceback.print_exc()
                os._exit(1)
            os._exit(0)
        children.append(child)
    ends = [os.waitpid(child, 0)[1] for child in children]
    sys.exit(0 if ends == [0] * len(NAMES) else 1)


def edit(target: str, name: str, times: int) -> None:
    workspace = Workspace.open(target, who=name)
    while times:
        workspace.poll()
        shown = int(workspace.session.get(Series, 1).name)
        try:
            with workspace.step("Count") as db:
                db.get(Series, 1).name = str(shown + 1)
            times -= 1
        except Conflict:
            pass
        except Refused as busy:
            if "moment" not in str(busy):
                raise
    workspace.close()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
