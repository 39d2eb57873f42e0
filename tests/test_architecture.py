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


@functools.cache
def _nodes(path, *kinds):
    return [node for node in ast.walk(_tree(path)) if isinstance(node, kinds)]


def _calls(path):
    """Give the dotted names of all that a module calls: "sqlalchemy.insert", ".execute" behind another call."""
    return [_dotted(node.func) for node in _nodes(path, ast.Call)]


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
    for node in _nodes(path, ast.ImportFrom):
        found.update([node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)])
    for node in _nodes(path, ast.Import):
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
        functions = _nodes(path, ast.FunctionDef)
        return [f"{function.name}: {lines(function)}" for function in functions if lines(function) > 30]

    assert _against(rule) == {}


def test_a_name_says_what_a_module_is_about():
    nothing_said = {"utils", "util", "helpers", "helper", "common", "manager", "handler", "misc", "tools"}

    assert [path for path in MODULES if nothing_said & set(_inside(path))] == []


def test_a_module_that_does_something_has_its_test():
    """A test imports it, or from it; or it is an inner part: a tested module of its own layer stands on it.

    The window is opened by `app`, which counts as of its layer; `__main__` is run by test_packaging.
    """
    tested = {"convener.__main__"}
    found = {module for test in (ROOT / "tests").rglob("*.py") for module in _ours(test)}
    while found:
        module = found.pop()
        tested.add(module)
        found |= {part for part in _ours(_modules()[module]) if _layer(part) == _layer(module)} - tested

    untested = _modules().keys() - tested
    assert sorted(module for module in untested if _nodes(_modules()[module], ast.FunctionDef)) == []


@functools.cache
def _modules():
    return {".".join(("convener", *_inside(path))).removesuffix(".__init__"): path for path in MODULES}


@functools.cache
def _homes():
    """Tell for each name in which modules it is defined; a package may hand it on."""
    homes = {}
    for module, path in _modules().items():
        for node in _tree(path).body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                homes.setdefault(node.name, set()).add(module)
    return homes


def _ours(path):
    """Give those of our modules that a module or test imports, or imports from by way of their package."""
    for name in _imports(path):
        door, _, last = name.rpartition(".")
        if name in _modules():
            yield name
        elif door in _modules():
            yield from (home for home in _homes().get(last, ()) if home == door or home.startswith(f"{door}."))


def _layer(module):
    return module.replace("convener.app", "convener.ui").split(".")[1:2]


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
        shells = [key.arg for node in _nodes(path, ast.Call) for key in node.keywords if key.arg == "shell"]
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
