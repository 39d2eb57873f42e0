"""Everything a workspace holds of nouns, to be compared before and after."""

from __future__ import annotations

from convener.store import images


def everything(workspace) -> dict[str, dict[int, dict]]:
    """All rows but their versions, by table and id."""
    connection = workspace.session.connection()
    dump = {}
    for name, table in images.kept().items():
        keys = connection.exec_driver_sql(f'SELECT id FROM "{name}"').scalars().all()
        rows = images.read(connection, table, keys)
        if rows:
            dump[name] = {key: {c: v for c, v in row.items() if c != "version"} for key, row in rows.items()}
    return dump
