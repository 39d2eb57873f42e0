"""Finds the bytes of pictures that nothing shows any more: they are outside the history, so no undo removes them."""

from __future__ import annotations

from sqlalchemy import delete, orm, select

from convener.model.picture import Blob
from convener.store import images
from convener.store.tables import CHANGE


def sweep(db: orm.Session) -> int:
    """Delete, inside a step, the bytes that nothing shows and no undo could show again; gives how many there were."""
    connection = db.connection()
    used: set[int] = set()
    for table in images.kept().values():
        for key in table.foreign_keys:
            if key.column.table is Blob.__table__:
                used.update(connection.execute(select(key.parent).where(key.parent.is_not(None))).scalars())
                used |= _remembered(db, table.name, key.parent.name)
    unused = set(connection.execute(select(Blob.id)).scalars()) - used
    for some in images.chunks(sorted(unused)):
        connection.execute(delete(Blob).where(Blob.id.in_(some)))
    return len(unused)


def _remembered(db: orm.Session, table: str, column: str) -> set[int]:
    """The pictures that the history of a table speaks of."""
    asked = select(CHANGE.c.before, CHANGE.c.after).where(CHANGE.c.table_name == table)
    held = (images.load(text) for row in db.connection().execute(asked) for text in row)
    return {image[column] for image in held if image and image.get(column) is not None}
