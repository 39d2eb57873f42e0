"""Asking before an act: its questions in one small window, whose button is named by the act."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from convener.errors import Refused
from convener.screens import steps
from convener.screens.kinds import Line, Pick
from convener.screens.spec import Action, Given, Question
from convener.ui.kit import editors, form
from convener.ui.kit.buttons import Button
from convener.ui.kit.desk import Desk
from convener.ui.kit.layout import row
from convener.ui.kit.words import Label


class Ask(QDialog):
    """The questions of an act. It stays open, with everything typed, until the act is done or given up."""

    def __init__(
        self, title: str, questions: Sequence[Question], given: Given[Any], desk: Desk, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        self._questions = questions
        self.lines: dict[str, form.Line] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(Label(title, 16, bold=True))
        layout.addSpacing(4)
        for question in questions:
            editor = editors.make(question.kind, desk, lambda: given.row if given.chosen else None)
            line = form.Line(question.label, question.kind, editor)
            if question.name in given.answers:
                editor.show_value(given.answers[question.name])
            elif question.initial is not None:
                editor.show_value(question.initial(given))
            self.lines[question.name] = line
            layout.addWidget(line)
        self._refusal = Label("", 13, "red", bold=True, wrap=True)
        self._refusal.hide()
        layout.addWidget(self._refusal)
        layout.addSpacing(8)
        self.go = Button(title, "", "primary", self._go)
        self.go.setDefault(True)
        layout.addWidget(row(None, Button("Cancel", pressed=self.reject), self.go))
        self._do: Callable[[dict[str, Any]], bool] = lambda _answers: True

    def then(self, do: Callable[[dict[str, Any]], bool]) -> None:
        """Open, and do this with the answers until it says that it is done."""
        self._do = do
        self.open()
        first = next(iter(self.lines.values()), None)
        if first is not None:
            first.editor.setFocus()

    def refuse(self, words: str) -> None:
        """Say in red why the act was not done."""
        self._refusal.setText(words)
        self._refusal.setVisible(bool(words))

    def answers(self) -> dict[str, Any] | None:
        """Give the answers, or None when one of them is refused, which is said under its field."""
        found: dict[str, Any] = {}
        for question in self._questions:
            line = self.lines[question.name]
            line.refuse("")
            try:
                value = line.editor.value()
            except Refused as refusal:
                line.refuse(str(refusal))
                continue
            if question.needed and value in (None, "", ()):
                line.refuse("This is needed.")
                continue
            found[question.name] = value
        return found if len(found) == len(self._questions) else None

    def _go(self) -> None:
        self.refuse("")
        answers = self.answers()
        if answers is not None and self._do(answers):
            self.accept()


def act(
    desk: Desk,
    action: Action[Any],
    chosen: Sequence[Any] = (),
    *,
    parent: QWidget | None = None,
    done: Callable[[Any], object] | None = None,
    begun: dict[str, Any] | None = None,
) -> None:
    """Do an act as one step, asking first where it asks (with answers `begun`); `done` gets what it made.

    An act that copies makes no step: its words go to the clipboard.
    """
    given = desk.given(chosen, begun)
    reason = action.possible(given)
    if reason:
        desk.refused.emit(reason)
        return
    if action.copies:
        _copy(desk, action.do(given))
        return
    if not action.asks:
        _do(desk, action, chosen, {}, done=done)
        return
    ask = Ask(action.label, action.asks, given, desk, parent)
    ask.finished.connect(ask.deleteLater)
    ask.then(lambda answers: _do(desk, action, chosen, answers, told=ask.refuse, done=done))


def _copy(desk: Desk, words: str) -> None:
    QGuiApplication.clipboard().setText(words)
    desk.told.emit("Copied, to be pasted into a text", words, None)


def _do(
    desk: Desk,
    action: Action[Any],
    chosen: Sequence[Any],
    answers: dict[str, Any],
    *,
    told: Callable[[str], object] | None = None,
    done: Callable[[Any], object] | None = None,
) -> bool:
    def work(db: Any) -> Any:
        row = chosen[0] if chosen else None
        asked = {question.name: question.kind for question in action.asks}
        whole = {
            name: editors.made(kind, db, row, answers[name]) if isinstance(kind, Pick) else answers[name]
            for name, kind in asked.items()
        }
        return action.do(Given(db, desk.event, tuple(chosen), {**answers, **whole}))

    outcome = desk.attempt(steps.act(action, desk.given(chosen, answers)), work, told)
    if outcome.done and done is not None:
        done(outcome.made)
    return outcome.done


def first(action: Action[Any], text: str) -> dict[str, Any]:
    """Give the answers that a text begins: it names what is made, where the first question asks for a name."""
    for question in action.asks:
        if isinstance(question.kind, Line):
            return {question.name: text}
        if isinstance(question.kind, Pick) and question.kind.create is not None:
            return {question.name: editors.Made(text)}
    return {}
