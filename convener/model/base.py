"""The common base of everything a workspace remembers: keys, versions, kinds of text, and the door they pass."""

import enum
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Final, Literal, dataclass_transform

from sqlalchemy import Dialect, Enum, ForeignKey, MetaData, String, Text, TypeDecorator, event
from sqlalchemy.orm import (
    DeclarativeBase,
    InstrumentedAttribute,
    Mapped,
    MappedAsDataclass,
    MappedColumn,
    declared_attr,
    mapped_column,
    relationship,
)

from convener import letters
from convener.model import dates

NAMES: Final = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class LineType(TypeDecorator[str]):
    """One line of plain text, at most `letters.LINE_LIMIT` characters."""

    impl = String(letters.LINE_LIMIT)
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Let nothing unclean reach the file, not even by a path that set no attribute."""
        return None if value is None else letters.clean(value, "text")


class ProseType(TypeDecorator[str]):
    """Paragraphs in a small Markdown: emphasis, strong, links, lists, footnotes, references within the workspace."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """As for a line, with line ends kept."""
        return None if value is None else letters.clean(value, "text", letters.PROSE_LIMIT, lines=True)


class PartialDateType(TypeDecorator[str]):
    """A day, a month or a year as ISO 8601 reduced precision: 2022-11-15, 2022-11 or 2022."""

    impl = String(10)
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Keep only dates that exist."""
        return None if value is None else dates.partial(value, "date")


Line = Annotated[str, mapped_column(LineType())]
Prose = Annotated[str, mapped_column(ProseType())]
PartialDate = Annotated[str, mapped_column(PartialDateType())]


@dataclass(frozen=True, slots=True)
class Searched:
    """Which columns of a noun are found by the search, and how a hit is called."""

    kind: str
    title: tuple[str, ...]
    text: tuple[str, ...] = ()


class Kind(enum.StrEnum):
    """A closed list of words; each is stored as its value and shown as its label."""

    @property
    def label(self) -> str:
        """The word as the organiser reads it."""
        return words(self.value)


# `init` is never passed: type checkers read from its type that these keys are not arguments of a noun.
def owned_by(noun: str, *, init: Literal[False] = False) -> MappedColumn[Any]:
    """The key of the item that this one is part of: when that goes, this goes with it."""
    return _key(noun, "cascade", init=init)


def link_to(noun: str, *, init: Literal[False] = False) -> MappedColumn[Any]:
    """The key of an item that this one merely names: when that goes, the field is emptied."""
    return _key(noun, "clear", init=init)


def needs(noun: str, *, init: Literal[False] = False) -> MappedColumn[Any]:
    """The key of an item that this one cannot be without: as long as this stands, that cannot go."""
    return _key(noun, "refuse", init=init)


def _key(noun: str, on_delete: str, *, init: bool) -> MappedColumn[Any]:
    # No action in the database: a deletion that the history did not see must fail there, loudly, not cascade.
    # Deferred, because undo brings rows back in no particular order.
    reference = ForeignKey(f"{noun}.id", deferrable=True, initially="DEFERRED")
    return mapped_column(reference, index=True, init=init, info={"on_delete": on_delete})


def new_uid() -> str:
    """A random key of 32 hexadecimal digits (RFC 9562, version 4): it survives export, merging and reused row ids."""
    return uuid.uuid4().hex


def _values(kind: type[enum.Enum]) -> list[str]:
    return [member.value for member in kind]


@dataclass_transform(
    kw_only_default=True,
    eq_default=False,
    field_specifiers=(mapped_column, relationship, owned_by, link_to, needs),
)
class Base(MappedAsDataclass, DeclarativeBase, kw_only=True, eq=False):
    """Nouns are keyword-only dataclasses, equal only to themselves.

    `id` joins rows within a workspace, `uid` names an item across workspaces and in calendars, `version` counts
    writes so that nobody overwrites another unseen.
    """

    __abstract__ = True

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar = {
        enum.Enum: Enum(enum.Enum, native_enum=False, create_constraint=False, length=40, values_callable=_values),
    }
    # SQLite otherwise gives the id of a deleted last row to the next one, and undo would meet a stranger.
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 (SQLAlchemy reads a plain dict)
    # What the inspector calls an item of this kind, in the words of the design.
    noun: ClassVar[str] = ""
    searched: ClassVar[Searched | None] = None

    id: Mapped[int] = mapped_column(primary_key=True, init=False, sort_order=-3)
    uid: Mapped[str] = mapped_column(
        String(32), unique=True, init=False, default_factory=new_uid, repr=False, sort_order=-2
    )
    version: Mapped[int] = mapped_column(init=False, repr=False, sort_order=-1)

    @declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> dict[str, Any]:
        """Optimistic locking: an UPDATE or DELETE of another version finds no row."""
        return {"version_id_col": cls.version}


def words(name: str) -> str:
    """A column as the organiser reads it: `sort_name` is “Sort name”."""
    text = name.removesuffix("_id").replace("_", " ")
    return text[:1].upper() + text[1:]


@event.listens_for(Base, "attribute_instrument", propagate=True)
def _guard(_cls: type[Base], key: str, attribute: InstrumentedAttribute[Any]) -> None:
    """Clean text when it is set, so that a refusal can name the field and the item shows what will be stored."""
    door = _door(getattr(attribute.property, "columns", [None])[0], words(key))
    if door:
        event.listen(attribute, "set", door, retval=True)


def _door(column: Any, field: str) -> Callable[..., Any] | None:
    kind = getattr(column, "type", None)
    if isinstance(kind, LineType):
        return lambda _item, value, _old, _by: value and letters.clean(value, field)
    if isinstance(kind, ProseType):
        return lambda _item, value, _old, _by: value and letters.clean(value, field, letters.PROSE_LIMIT, lines=True)
    if isinstance(kind, PartialDateType):
        return lambda _item, value, _old, _by: value and dates.partial(value, field)
    return None
