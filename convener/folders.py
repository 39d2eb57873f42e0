"""Where resources, settings, logs and workspaces lie, and how a file gets there whole; all that differs by platform."""

import contextlib
import errno
import functools
import os
import re
import stat
import sys
import threading
import unicodedata
from pathlib import Path, PurePath

import platformdirs

from convener.errors import Refused

# The first window waits for what stands here, so each platform imports only its own.
if sys.platform == "darwin":
    import fcntl
    import subprocess
elif sys.platform == "win32":
    import ctypes

NAME_BYTES = 120
"""A file name made from a title is no longer than this in UTF-8, so that endings and numbers still fit."""

_RESERVED = re.compile(r"con|prn|aux|nul|(com|lpt)\d", re.IGNORECASE)
_CAUSES = {
    errno.ENOSPC: "the disk is full; make room and repeat it",
    errno.EDQUOT: "your share of the disk is used up; make room and repeat it",
    errno.EFBIG: "the disk takes no file of that size; choose another one",
    errno.EACCES: "writing there is not allowed, or another program holds the file; choose another folder or close it",
    errno.EPERM: "writing there is not allowed; choose another folder",
    errno.EROFS: "that disk can only be read; choose another folder",
    errno.ENOENT: "there is no such folder; make it or choose another one",
    errno.ENOTDIR: "its folder is a file; choose another folder",
    errno.EISDIR: "a folder of that name is in the way; choose another name",
    errno.ENAMETOOLONG: "the name is too long; choose a shorter one",
    errno.EIO: "the disk reports a fault; choose another one",
}
_NETWORK = re.compile(r"nfs|cifs|smb|afpfs|webdav|davfs|fuse\.(sshfs|rclone|davfs)|9p|afs|ceph|gluster")
_CLOUDS = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "mobile documents": "iCloud",
    "icloud": "iCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
}
_OPENABLE = re.compile(r"\.(pdf|html|md|docx|xlsx|csv|ics|json|txt|png|jpe?g|svg)", re.IGNORECASE)
_LINK = re.compile(r"(https?://|mailto:)[^\s\x00-\x1f]+", re.IGNORECASE)
_DRIVE_REMOTE = 4  # winbase.h


def resource(name: str) -> Path:
    """Give the file or folder that the program brings along under this name, such as "fonts"."""
    return (_brought("resources") / name).resolve(strict=True)


def migrations() -> Path:
    """Give the folder of Alembic's environment and its versions."""
    return _brought("migrations")


@functools.cache
def _brought(kind: str) -> Path:
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [package / f"_{kind}", package.parent / kind]
    if frozen:
        candidates.insert(0, Path(frozen) / kind)
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(candidates[-1])


def _own(place: Path, name: str) -> Path:
    """Keep to one folder when CONVENER_HOME names it (a memory stick, a test), else to the platform's custom."""
    home = os.environ.get("CONVENER_HOME")
    return Path(home) / name if home else place


def settings_file() -> Path:
    """Tell where a person's preferences lie; the folder may not be there yet."""
    return _own(platformdirs.user_config_path("convener", appauthor=False), "settings") / "settings.json"


def log_folder() -> Path:
    """Tell where logs lie; the folder may not be there yet."""
    return _own(platformdirs.user_log_path("convener", appauthor=False), "logs")


def workspace_folder() -> Path:
    """Tell where new workspaces are offered to lie; the folder may not be there yet."""
    return _own(platformdirs.user_documents_path() / "Convener", "workspaces")


def has_display() -> bool:
    """Tell whether a window can be shown: always on Windows and macOS, elsewhere where a display server is named."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform in {"win32", "darwin"} or any(os.environ.get(name) for name in named)


def make_folder(path: Path) -> Path:
    """Make a folder and those above it where missing, and give it back."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise Refused(f"The folder “{path}” was not made: {_cause(fault)}.") from fault
    return path


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that under its name there is, at every moment, the old or the new content as a whole.

    Written beside, flushed to the disk, renamed. Refused when that cannot be done; what was there before then stays.
    """
    target = _target(path)
    beside = target.parent / f".{os.urandom(8).hex()}.part"
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        move_whole(beside, target)
    except OSError as fault:
        raise _not_written(path, fault) from fault
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def move_whole(beside: Path, path: Path) -> None:
    """Put a finished file, made in the same folder, under its final name and let it reach the disk first."""
    target = _target(path)
    try:
        if target.exists():
            beside.chmod(stat.S_IMODE(target.stat().st_mode))
        _flush(beside)
        beside.replace(target)
    except OSError as fault:
        raise _not_written(path, fault) from fault
    _flush_folder(target.parent)


def _target(path: Path) -> Path:
    """Follow links to what will be replaced, and refuse what must not be."""
    try:
        target = os.path.realpath(path)
    except ValueError as fault:
        raise Refused(f"{path.name!r} is no file name: choose one of letters, digits and spaces.") from fault
    if os.path.isdir(target):  # noqa: PTH112 (a name too long is no folder here; Path would raise)
        raise _not_written(path, OSError(errno.EISDIR, ""))
    if os.path.exists(target) and not (os.path.isfile(target) and os.access(target, os.W_OK)):  # noqa: PTH110, PTH113
        raise _not_written(path, OSError(errno.EACCES, ""))
    return Path(target)


def _flush(path: Path) -> None:
    """Let a file reach the disk; macOS keeps it in the drive's cache unless asked by F_FULLFSYNC."""
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        if sys.platform == "darwin":
            with contextlib.suppress(OSError):  # network volumes do not know it
                fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _flush_folder(folder: Path) -> None:
    """Let the new name reach the disk where folders can be flushed; the file is in place either way."""
    with contextlib.suppress(OSError):  # Windows opens no folder, network volumes flush none
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _not_written(path: Path, fault: OSError) -> Refused:
    return Refused(f"“{path.name}” was not written to “{path.parent}”: {_cause(fault)}.")


def _cause(fault: OSError) -> str:
    return _CAUSES.get(fault.errno or 0, f"the system answers “{fault.strerror or type(fault).__name__}”")


def safe_name(text: str) -> str:
    """Make a file name, without ending, from a title: NFC, letters, digits, space, “-” and “_”, at most NAME_BYTES.

    It never leaves its folder, is never hidden and means no device on Windows.
    """
    plain = unicodedata.normalize("NFC", text.replace("'", "").replace("’", ""))
    words = "".join(_kept(letter) for letter in plain).split()
    name = " ".join(words).encode()[:NAME_BYTES].decode(errors="ignore").strip(" -_")
    if not name:
        return "untitled"
    return f"{name}_" if _RESERVED.fullmatch(name) else name


def _kept(letter: str) -> str:
    kind = unicodedata.category(letter)
    if kind[0] in "LM" or kind == "Nd" or letter in "-_":
        return letter
    return "-" if kind == "Pd" else " "


def on_network(path: Path) -> str | None:
    """Say in words on which network or cloud folder a file lies, or None when it lies on this machine.

    SQLite trusts the locks of the file system, which such folders do not keep.
    """
    full = Path(os.path.realpath(path))
    cloud = _cloud(full)
    if cloud:
        return f"a folder that {cloud} copies elsewhere"
    kind = _kind_of_disk(full)
    return f"a network folder ({kind})" if _NETWORK.match(kind) else None


def _cloud(path: PurePath) -> str | None:
    for part in path.parts:
        for sign, name in _CLOUDS.items():
            if part.casefold().startswith(sign):
                return name
    return None


def _kind_of_disk(path: Path) -> str:
    """Name the type of the file system a path lies on ("ext4", "nfs4", "smb"), or "" when nobody says."""
    if sys.platform == "win32":
        remote = ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == _DRIVE_REMOTE
        return "smb" if remote else ""
    else:  # noqa: RET505 (mypy reads the branch of its own platform only)
        try:
            return kind_in(path, _mounts())
        except OSError:
            return ""


def _mounts() -> list[tuple[str, str]]:
    """List (where mounted, type), in order; the kernel writes blanks in octal (proc(5), fstab(5))."""
    if sys.platform == "darwin":
        try:
            said = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=True, timeout=5).stdout
        except subprocess.SubprocessError:
            return []
        return re.findall(r" on (/.*?) \((\w+)", said)
    else:  # noqa: RET505
        said = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
        rows = [line.split(" ") for line in said.splitlines()]
        return [(re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), row[1]), row[2]) for row in rows]


def kind_in(path: PurePath, mounts: list[tuple[str, str]]) -> str:
    """Find the type of the file system that holds a path among (where mounted, type); the deepest and latest wins."""
    best, kind = -1, ""
    for place, found in mounts:
        depth = len(PurePath(place).parts)
        if path.is_relative_to(place) and depth >= best:
            best, kind = depth, found
    return kind


def open_outside(target: Path | str) -> None:
    """Open a paper or a folder, or a link (http, https, mailto), with what the system has for it.

    Anything else, a program above all, is refused: a link is data somebody typed.
    """
    if isinstance(target, str):
        if not _LINK.fullmatch(target):
            raise Refused(
                f"“{target}” is not opened: only web addresses (http, https) and e-mail addresses (mailto) are."
            )
        _open(target)
        return
    if not target.exists():
        raise Refused(f"“{target}” is not opened: it is not there any more; write it again.")
    if target.is_file() and not _OPENABLE.fullmatch(target.suffix):
        raise Refused(f"“{target.name}” is not opened: it is no paper; open it yourself if you know it.")
    _open(str(target.resolve()))


def _open(target: str) -> None:
    if sys.platform == "win32":
        os.startfile(target)  # noqa: S606 (a link or a paper, as open_outside has made sure)
    else:
        program = "open" if sys.platform == "darwin" else "xdg-open"
        quietly = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_RDWR, 0) for stream in range(3)]
        try:
            process = os.posix_spawnp(program, [program, target], os.environ, file_actions=quietly)
        except FileNotFoundError:
            raise Refused(f"“{target}” is not opened: this system names no program for it; open it yourself.") from None
        threading.Thread(target=os.waitpid, args=(process, 0), daemon=True).start()
