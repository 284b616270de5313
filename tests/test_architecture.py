"""Wings import downward and by their doors, as ARCHITECTURE.md draws them, without circles."""

import ast
import re
from collections.abc import Iterator
from graphlib import TopologicalSorter
from importlib import import_module
from pathlib import Path

import positions

SOURCE = Path(positions.__file__).parent
ROOT = SOURCE.parents[1]
TESTS = ROOT / "tests"


def modules() -> dict[str, Path]:
    return {
        ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__"): path
        for path in SOURCE.rglob("*.py")
    }


MODULES = modules()
TREES = {module: ast.parse(path.read_text(encoding="utf-8")) for module, path in MODULES.items()}


def wing(module: str) -> str:
    return module.split(".", maxsplit=1)[0]


def named(module: str) -> Iterator[tuple[str, str]]:
    """Every name that a module imports from this package, behind the module it comes from."""
    for node in ast.walk(TREES[module]):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("positions"):
            for alias in node.names:
                yield (node.module or "").removeprefix("positions").removeprefix("."), alias.name


def imported(module: str) -> set[str]:
    found = {name for source, own in named(module) for name in (source, f"{source}.{own}")}
    return found & MODULES.keys()


def arrows() -> dict[str, set[str]]:
    drawn: dict[str, set[str]] = {}
    for module in MODULES.keys() - {"__init__"}:
        others = {wing(other) for other in imported(module)} - {wing(module)}
        drawn.setdefault(wing(module), set()).update(others)
    return drawn


def picture() -> dict[str, set[str]]:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    block = re.search(r"```arrows\n(.*?)```", text, re.DOTALL)
    assert block, "ARCHITECTURE.md has no arrows block"
    drawn = {}
    for line in block[1].splitlines():
        name, _, others = line.partition("→")
        drawn[name.strip()] = set(others.split())
    return drawn


def test_picture_matches_the_imports() -> None:
    assert picture() == arrows()


def test_wings_import_downward_only() -> None:
    order = list(picture())
    upward = {
        name: above
        for name, others in arrows().items()
        if (above := {other for other in others if order.index(other) <= order.index(name)})
    }
    assert upward == {}


def test_other_wings_are_entered_by_their_door() -> None:
    broken_in = {
        f"{module}: {source}"
        for module in MODULES
        for source, _ in named(module)
        if "." in source and wing(source) != wing(module) and not source.startswith("cli.")
    }
    assert broken_in == set()


def test_a_door_leads_to_what_is_there() -> None:
    for name in sorted({wing(module) for module in MODULES} - {"__init__", "__main__"}):
        door = import_module(f"positions.{name}")
        for offered in getattr(door, "__all__", ()):
            assert getattr(door, offered) is not None


def test_every_name_at_a_door_is_asked_for_elsewhere() -> None:
    wanted = {(source, name) for module in MODULES for source, name in named(module)}
    unused = {
        f"{name}.{offered}"
        for name in {wing(module) for module in MODULES} - {"__init__", "__main__"}
        for offered in getattr(import_module(f"positions.{name}"), "__all__", ())
        if (name, offered) not in wanted
    }
    assert unused == set()


def test_no_circles_between_modules() -> None:
    graph = {module: imported(module) - {module} for module in MODULES}
    order = list(TopologicalSorter(graph).static_order())
    assert set(order) == set(graph)


def test_only_the_edge_touches_disk_and_terminal() -> None:
    edge = {"files", "cli", "__main__", "site.assets", "words.languages"}
    calls = re.compile(
        r"\b(open|print)\(|\.read_text|\.read_bytes|\.write_text|\bsubprocess\b|sys\."
    )
    guilty = [
        module
        for module, path in MODULES.items()
        if not module.startswith(tuple(edge)) and calls.search(path.read_text(encoding="utf-8"))
    ]
    assert guilty == []


def test_every_module_has_a_test_of_its_name() -> None:
    untested = [
        module
        for module, path in MODULES.items()
        if not _test_of(module, path).exists() and not _has_no_code(module)
    ]
    assert untested == []


def _test_of(module: str, path: Path) -> Path:
    """A package's own code is tested beside the folder that holds the tests of its modules."""
    folder = path.relative_to(SOURCE).parent
    if path.name == "__init__.py":
        folder = folder.parent
    return TESTS / folder / f"test_{module.rsplit('.', maxsplit=1)[-1].strip('_')}.py"


def _has_no_code(module: str) -> bool:
    """Whether it is a docstring, a door (a docstring, the loader, what it loads from), or types."""
    body = TREES[module].body
    door = len(body) == 3 and "lazy_loader.attach_stub" in ast.unparse(body[-1])
    return len(body) <= 1 or door or _only_types(body[1:])


def _only_types(body: list[ast.stmt]) -> bool:
    """Whether there are only imports, classes of fields, and types made of other types."""
    rest = [one for one in body if not isinstance(one, (ast.Import, ast.ImportFrom))]
    rest = [one for one in rest if not (isinstance(one, ast.Assign) and _is_type(one.value))]
    parts = [part for one in rest if isinstance(one, ast.ClassDef) for part in one.body]
    classes = all(isinstance(one, ast.ClassDef) for one in rest)
    return bool(parts) and classes and all(isinstance(o, (ast.Expr, ast.AnnAssign)) for o in parts)


def _is_type(value: ast.expr) -> bool:
    return isinstance(value, ast.BinOp) or ast.unparse(value).startswith("TypedDict(")


def test_the_package_is_the_code_not_the_data_folder() -> None:
    assert positions.__file__ is not None
    assert SOURCE.parts[-2:] == ("src", "positions")


def test_files_stay_short() -> None:
    long = {
        module: lines
        for module, path in MODULES.items()
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 300
    }
    assert long == {}
