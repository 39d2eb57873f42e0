"""The inspector: one item's sheet beside the page, and the way into its children and back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from convener.screens.spec import Action, Group, Problem, Sheet
from convener.ui.kit import ask, layout, look
from convener.ui.kit.buttons import Button, Sign
from convener.ui.kit.desk import Desk
from convener.ui.kit.form import FieldLine
from convener.ui.kit.listing import ListingBox
from convener.ui.kit.problems import ProblemCard
from convener.ui.kit.words import Icon, Initials, Label


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the inspector stands: some items and how to inspect them."""

    kind: type[Any]
    ids: tuple[int, ...]
    sheet: Callable[[Any], Sheet[Any]]
    problems: Callable[[], Sequence[Problem]]


class Inspector(QWidget):
    """Shows the sheet of what is selected; Escape goes back to the parent, and from there to the page."""

    left = Signal()  # Escape at the first stop
    changed_item = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("Inspector")
        self._desk = desk
        self._stops: list[Stop] = []
        self._built: Sheet[Any] | None = None
        self._fields: list[FieldLine] = []
        self._lists: list[ListingBox] = []
        self._shape: object = None
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(16, 14, 16, 16)
        self._column.setSpacing(8)
        self.area = layout.scrolling(self._content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        desk.changed.connect(lambda _change: self.reread())
        self.clear()

    def inspect(
        self,
        rows: Sequence[Any],
        sheet: Callable[[Any], Sheet[Any]],
        problems: Callable[[], Sequence[Problem]] = lambda: (),
    ) -> None:
        """Show what was selected on the page: one item, or several of one kind."""
        self._save_open()
        if not rows:
            self.clear()
            return
        ids = tuple(row.id for row in rows)
        first = self._stops[0] if self._stops else None
        if first is not None and first.ids == ids and first.kind is type(rows[0]):
            self.reread()
            return
        self._stops = [Stop(type(rows[0]), ids, sheet, problems)]
        self._build()

    def enter(self, child: Any, sheet: Callable[[Any], Sheet[Any]]) -> None:
        """Go into a child."""
        self._save_open()
        self._stops.append(Stop(type(child), (child.id,), sheet, lambda: ()))
        self._build()
        self.focus_first()

    def back(self) -> None:
        """Go back to the parent, or to the page."""
        self._save_open()
        if len(self._stops) > 1:
            self._stops.pop()
            self._build()
            self.focus_first()
        else:
            self.left.emit()

    def clear(self) -> None:
        """Show that nothing is selected."""
        self._stops, self._fields, self._lists, self._shape = [], [], [], None
        layout.empty(self._column)
        self._column.addWidget(Label("Nothing is selected", bold=True))
        self._column.addWidget(Label("Choose a row to see and change all that is known of it.", 13, "text2", wrap=True))
        self._column.addStretch(1)

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        for line in self._fields:
            if line.editor.isEnabled():
                line.editor.setFocus(Qt.FocusReason.TabFocusReason)
                return
        self.area.setFocus()

    def field(self, label: str) -> FieldLine:
        """Give the line of a field by its label."""
        return next(line for line in self._fields if line.editor.accessibleName() == label)

    def reread(self) -> None:
        """Show what the items say now; what is gone leads back."""
        rows = self._rows()
        while self._stops and not rows:
            self._stops.pop()
            rows = self._rows()
        if not rows:
            self.clear()
        elif self._shape != self._shaped(rows):
            self._build()
        else:
            for line in self._fields:
                line.reread(rows)
            for box in self._lists:
                box.reread(rows[0])
            self._head(rows)

    def rebuild(self) -> None:
        """Draw the sheet anew."""
        self._shape = None
        self.reread()

    def _save_open(self) -> None:
        """Keep what is being typed before something else is shown."""
        for line in self._fields:
            if line.editor.dirty() and not line.refusal:
                line.save()

    def _rows(self) -> list[Any]:
        if not self._stops:
            return []
        stop = self._stops[-1]
        found = [self._desk.db.get(stop.kind, item) for item in stop.ids]
        return [row for row in found if row is not None]

    def _shaped(self, rows: Sequence[Any]) -> object:
        """Say which parts are shown; when that changes the sheet is built anew."""
        stop = self._stops[-1]
        sheet = stop.sheet(rows[0])
        shown = []
        for part in sheet.parts:
            fields = [field.shown(rows[0]) for field in part.fields] if isinstance(part, Group) else []
            shown.append((part.shown(rows[0]), *fields))
        return stop.kind, stop.ids, len(self._stops), len(rows), sheet.noun, tuple(shown)

    def _build(self) -> None:
        rows = self._rows()
        if not rows:
            self.clear()
            return
        self._shape = self._shaped(rows)
        sheet = self._stops[-1].sheet(rows[0])
        self._built, self._fields, self._lists = sheet, [], []
        layout.empty(self._column)
        layout.settle(self._content)
        self._head_box = QVBoxLayout()
        self._head_box.setSpacing(8)
        self._column.addLayout(self._head_box)
        self._told: object = None
        self._head(rows)
        for part in sheet.parts:
            if part.shown(rows[0]):
                self._part(sheet, part, rows)
        self._column.addStretch(1)
        self.area.verticalScrollBar().setValue(0)

    def _part(self, sheet: Sheet[Any], part: Any, rows: Sequence[Any]) -> None:
        if not isinstance(part, Group) and len(rows) > 1:
            return
        titled = bool(getattr(part, "title", "")) if isinstance(part, Group) else True
        if self._fields or self._lists:
            self._column.addSpacing(4)
            if titled:
                self._column.addWidget(layout.hair())
                self._column.addSpacing(4)
        if not isinstance(part, Group):
            box = ListingBox(self._desk, part, rows[0], partial(self._into, part))
            self._lists.append(box)
            layout.put(self._column, box)
            return
        if part.title:
            note = Label(part.note(rows[0]), look.SMALL, "text2")
            self._column.addWidget(layout.row(Label(part.title, bold=True), None, note))
        for field in part.fields:
            if field.shown(rows[0]):
                line = FieldLine(self._desk, sheet, field, rows)
                self._fields.append(line)
                layout.put(self._column, line)

    def _into(self, listing: Any, child: Any) -> None:
        if listing.sheet is not None:
            self.enter(child, listing.sheet)

    def _head(self, rows: Sequence[Any]) -> None:
        sheet, stop = self._stops[-1].sheet(rows[0]), self._stops[-1]
        several = len(rows) > 1
        title = f"{len(rows)} selected" if several else sheet.title(rows[0]) or f"Unnamed {sheet.noun}"
        subtitle = "A change goes to all of them." if several else sheet.subtitle(rows[0])
        problems = tuple(stop.problems()) if not several else ()
        told = (title, subtitle, problems, len(self._stops))
        if told == self._told:
            return
        self._told = told
        layout.empty(self._head_box)
        if len(self._stops) > 1:
            self._head_box.addWidget(layout.row(self._back_button(), None))
        picture = Icon(sheet.icon, size=18) if sheet.icon else Initials(title)
        below = [Label(subtitle, look.SMALL, "text2", wrap=True)] if subtitle else []
        words = layout.column(Label(title, 16, bold=True, wrap=True), *below, gap=2)
        self._head_box.addWidget(
            layout.row(layout.top(picture), (words, 1), layout.top(self._more(sheet, rows)), gap=10)
        )
        for problem in problems:
            self._head_box.addWidget(ProblemCard(problem, self._desk.go))

    def _back_button(self) -> Button:
        before = self._stops[-2]
        row = self._desk.db.get(before.kind, before.ids[0])
        name = before.sheet(row).title(row) if row is not None else ""
        return Button(f"Back to {name or 'what holds it'}", "chevron-left", "link", self.back)

    def _more(self, sheet: Sheet[Any], rows: Sequence[Any]) -> QWidget:
        if not sheet.acts:
            return QWidget()
        more = Sign("ellipsis", f"What can be done with this {sheet.noun}", small=True)
        more.setPopupMode(Sign.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        fill_menu(menu, self._desk, sheet.acts, rows, self)
        more.setMenu(menu)
        return more

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.back()
        else:
            super().keyPressEvent(event)


def fill_menu(
    menu: QMenu, desk: Desk, acts: Sequence[Action[Any]], rows: Sequence[Any], parent: QWidget | None = None
) -> None:
    """Put acts upon rows into a menu; what cannot be done says why."""
    menu.setToolTipsVisible(True)
    for action in acts:
        reason = action.possible(desk.given(rows))
        entry = menu.addAction(action.label + ("…" if action.asks else ""))
        entry.setEnabled(not reason)
        entry.setToolTip(reason)
        entry.triggered.connect(
            lambda _on=False, chosen_act=action: ask.act(
                desk, chosen_act, rows, parent=parent.window() if parent else None
            )
        )
