"""Rules of the house that neither the linter nor the type checker holds."""

import ast
import functools
import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HOUSE = ROOT / "convener"
MODULES = sorted(HOUSE.rglob("*.py"))


@functools.cache
def _source(path):
    return path.read_text(encoding="utf-8")


@functools.cache
def _tree(path):
    return ast.parse(_source(path))


def _inside(path):
    """Give the parts of a module's name after "convener": ("services", "themes")."""
    return path.relative_to(HOUSE).with_suffix("").parts


def _under(*layers):
    return [path for path in MODULES if _inside(path)[0] in layers]


def _calls(path):
    """Give the dotted names of all that a module calls: "sqlalchemy.insert", ".execute" behind another call."""
    return [_dotted(node.func) for node in ast.walk(_tree(path)) if isinstance(node, ast.Call)]


def _dotted(at):
    names = []
    while isinstance(at, ast.Attribute):
        names.append(at.attr)
        at = at.value
    names.append(at.id if isinstance(at, ast.Name) else "")
    return ".".join(reversed(names))


def _imports(path):
    """Give all that a module or test imports, dotted: "sqlalchemy.orm" for "from sqlalchemy import orm"."""
    found = set()
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
    return found


def _against(rule, modules=MODULES):
    """Give what a rule, asked of each module, finds against it."""
    found = {path.relative_to(ROOT).as_posix(): rule(path) for path in modules}
    return {name: against for name, against in found.items() if against}


# Measure


def test_a_module_opens_with_one_sentence_saying_what_it_is_for():
    def rule(path):
        said = ast.get_docstring(_tree(path)) or ""
        return (
            bool(_source(path))
            and not re.search(r"[.?][”)]?$", said.split("\n\n")[0].rstrip())
            and (said or "no docstring")
        )

    assert _against(rule) == {}


def test_a_module_is_short_enough_to_be_read():
    def rule(path):
        lines = len(_source(path).splitlines())
        return lines > 300 and lines

    assert _against(rule) == {}


def test_a_function_is_short_enough_to_be_seen_at_once():
    def lines(function):
        """Count without decorators and docstring; a match over all kinds that ends a function is a table, not a way."""
        body = function.body[1:] if ast.get_docstring(function) and len(function.body) > 1 else function.body
        end = body[-1].lineno if isinstance(body[-1], ast.Match) else body[-1].end_lineno
        return end - body[0].lineno + 2

    def rule(path):
        functions = [node for node in ast.walk(_tree(path)) if isinstance(node, ast.FunctionDef)]
        return [f"{function.name}: {lines(function)}" for function in functions if lines(function) > 30]

    assert _against(rule) == {}


def test_a_name_says_what_a_module_is_about():
    nothing_said = {"utils", "util", "helpers", "helper", "common", "manager", "handler", "misc", "tools"}

    assert [path for path in MODULES if nothing_said & set(_inside(path))] == []


def test_a_module_that_does_something_has_its_test():
    """Declarations need none. Else one of three: its mirror (`tests/services/test_themes.py`), the mirror of a package
    it is in (`tests/press/test_pdf.py` for `press/pdf/lines.py`), or a test that imports it, or from it, by name.
    """
    tests = list((ROOT / "tests").rglob("*.py"))
    mirrors = {path.relative_to(ROOT / "tests").as_posix() for path in tests}
    named = {name for path in tests for name in _imports(path)}

    def rule(path):
        parts = _inside(path)
        does = [node.name for node in ast.walk(_tree(path)) if isinstance(node, ast.FunctionDef | ast.ClassDef)]
        if parts[-1] == "__init__" or not any(isinstance(node, ast.FunctionDef) for node in ast.walk(_tree(path))):
            return False
        wanted = {"/".join((*parts[:n], f"test_{parts[n].strip('_')}.py")) for n in range(len(parts))}
        wanted.add("/".join((*parts[:-1], f"test_{parts[-2] if len(parts) > 1 else parts[0]}.py")))
        doors = [".".join(("convener", *parts[:n])) for n in range(1, len(parts) + 1)]
        return not (
            wanted & mirrors or doors[-1] in named or named & {f"{door}.{name}" for door in doors for name in does}
        )

    assert sorted(_against(rule)) == []


# One way to do each thing


def test_only_the_store_changes_rows_in_bulk():
    """The history is derived from what the session flushes; a bulk statement would pass it by, and undo with it."""
    bulk = {"insert", "update", "delete", "text"}

    def rule(path):
        imported = {name for name in _imports(path) if name.startswith("sqlalchemy.") and name.split(".")[-1] in bulk}
        called = {
            name
            for name in _calls(path)
            if re.fullmatch(r"(sqlalchemy|sa|sql)\.(\w+\.)*(insert|update|delete|text)", name)
            or re.search(r"\.(bulk_\w+|query)$", name)
        }
        return sorted(imported | called)

    assert _against(rule, _under("services", "samples", "screens", "ui", "cli", "app")) == {}


def test_nobody_but_the_step_ends_it():
    """The step is the transaction: who would commit inside it would tear the act in two."""

    def rule(path):
        return [name for name in _calls(path) if re.search(r"\b(db|session)\.(commit|rollback|begin)$", name)]

    assert _against(rule, _under("services", "samples", "screens", "ui", "cli", "app")) == {}


def test_only_the_press_makes_paragraphs():
    """What people write becomes markup at one door, which escapes it."""

    def rule(path):
        return [name for name in _calls(path) if name.split(".")[-1] in {"Paragraph", "XPreformatted"}]

    others = [path for path in MODULES if _inside(path)[0] != "press"]
    assert _against(rule, [path for path in others if "reportlab" in _source(path)]) == {}


def test_nothing_runs_what_it_reads():
    running = {"eval", "exec", "compile", "__import__", "os.system", "os.popen", "subprocess.getoutput"}
    reading = {"pickle", "marshal", "shelve", "xmlrpc", "yaml"}

    def rule(path):
        shells = [
            key.arg
            for node in ast.walk(_tree(path))
            if isinstance(node, ast.Call)
            for key in node.keywords
            if key.arg == "shell"
        ]
        return [*(running & set(_calls(path))), *(reading & {name.split(".")[0] for name in _imports(path)}), *shells]

    assert _against(rule) == {}


def test_a_label_shows_plain_text():
    """A QLabel renders HTML found in data: nothing of the window asks for rich text."""
    rich = r"TextFormat\.(?:RichText|AutoText|MarkdownText)|\b(?:setHtml|insertHtml|setMarkdown|QTextBrowser)\b"

    assert _against(lambda path: re.findall(rich, _source(path)), _under("ui", "app")) == {}


def test_nothing_is_left_for_later():
    later = r"\b(?:TODO|FIXME|XXX|HACK|NotImplementedError)\b"

    assert _against(lambda path: re.findall(later, _source(path))) == {}


def test_the_layers_of_the_contract_are_the_packages_of_the_house():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contract = project["tool"]["importlinter"]["contracts"][0]
    layers = {name.strip() for layer in contract["layers"] for name in layer.split("|")}

    assert contract["exhaustive"] is True
    assert layers == {_inside(path)[0] for path in MODULES} - {"__init__"}
