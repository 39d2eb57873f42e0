"""A private PostgreSQL server for the tests: a socket in a temporary folder, no port, gone afterwards."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import sqlalchemy

from convener.store.workspace import Workspace

NUMBERS = itertools.count(1)


def programs() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parent.parent.name))
    return found[-1].parent if found else None


def missing() -> str:
    """Why no server can be started; empty when one can."""
    if programs() is None:
        return "PostgreSQL is not installed (no initdb below /usr/lib/postgresql)"
    if os.geteuid() == 0 and not shutil.which("setpriv"):
        return "PostgreSQL does not run as root, and setpriv is missing"
    return ""


class Server:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._blank: str | None = None

    def url(self, name: str) -> str:
        return f"postgresql+psycopg://postgres@/{name}?host={self.folder}"

    def database(self) -> str:
        """The URL of a new empty database."""
        return self._made("template0")

    def workspace(self) -> str:
        """The URL of a new workspace, copied from a blank one: that takes a tenth of making it."""
        if self._blank is None:
            blank = self.database()
            Workspace.create(blank).close()
            self._blank = blank.split("/")[3].split("?")[0]
        return self._made(self._blank)

    def drop(self, url: str) -> None:
        self._tell(f"DROP DATABASE {sqlalchemy.make_url(url).database} WITH (FORCE)")

    def _made(self, template: str) -> str:
        name = f"workspace_{next(NUMBERS)}"
        self._tell(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        return self.url(name)

    def _tell(self, statement: str) -> None:
        engine = sqlalchemy.create_engine(self.url("postgres"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.exec_driver_sql(statement)
        engine.dispose()

    def stop(self) -> None:
        run("pg_ctl", "-D", str(self.folder / "data"), "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)


def start() -> Server:
    # a socket's path may have 107 bytes at most; in memory it is quicker
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else "/tmp"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    run("initdb", "--no-sync", "-A", "trust", "-U", "postgres", "--locale=C.UTF-8", "-D", str(folder / "data"))
    options = f"-k {folder} -c listen_addresses='' -c fsync=off -c full_page_writes=off"
    run("pg_ctl", "-w", "-D", str(folder / "data"), "-l", str(folder / "log"), "-o", options, "start")
    return Server(folder)


def run(program: str, *words: str) -> None:
    command = [str(programs() / program), *words]
    if os.geteuid() == 0:
        command = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", *command]
    subprocess.run(command, check=True, capture_output=True, cwd="/")
