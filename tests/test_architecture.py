"""The imports between rooms are those that ARCHITECTURE.md draws, one way and without circles."""

import ast
import re
from graphlib import TopologicalSorter
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


def room(module: str) -> str:
    return module.split(".", maxsplit=1)[0]


def imported(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
            found |= {name.removeprefix("positions.") for name in names if "positions." in name}
    return found & modules().keys()


def arrows() -> dict[str, set[str]]:
    drawn: dict[str, set[str]] = {}
    for module, path in modules().items():
        if module != "__init__":
            others = {room(other) for other in imported(path)} - {room(module)}
            drawn.setdefault(room(module), set()).update(others)
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


def test_no_circles_between_modules() -> None:
    graph = {module: imported(path) - {module} for module, path in modules().items()}
    order = list(TopologicalSorter(graph).static_order())
    assert set(order) == set(graph)


def test_only_the_edge_touches_disk_and_terminal() -> None:
    edge = {"files", "cli", "__main__", "words.languages"}
    calls = re.compile(
        r"\b(open|print)\(|\.read_text|\.read_bytes|\.write_text|\bsubprocess\b|sys\."
    )
    guilty = [
        module
        for module, path in modules().items()
        if not module.startswith(tuple(edge)) and calls.search(path.read_text(encoding="utf-8"))
    ]
    assert guilty == []


def test_leaf_rooms_import_no_other_room() -> None:
    leaves = {"tree", "write", "article", "finding", "escape", "fields", "layout", "names"}
    assert {name: others for name, others in arrows().items() if name in leaves and others} == {}


def test_every_module_has_a_test_of_its_name() -> None:
    untested = [
        module
        for module, path in modules().items()
        if not _test_of(module, path).exists() and not _only_a_docstring(path)
    ]
    assert untested == []


def _test_of(module: str, path: Path) -> Path:
    """A package's own code is tested beside the folder that holds the tests of its modules."""
    folder = path.relative_to(SOURCE).parent
    if path.name == "__init__.py":
        folder = folder.parent
    return TESTS / folder / f"test_{module.rsplit('.', maxsplit=1)[-1].strip('_')}.py"


def _only_a_docstring(path: Path) -> bool:
    return len(ast.parse(path.read_text(encoding="utf-8")).body) <= 1


def test_the_package_is_the_code_not_the_data_folder() -> None:
    assert positions.__file__ is not None
    assert SOURCE.parts[-2:] == ("src", "positions")


def test_files_stay_short() -> None:
    long = {
        module: lines
        for module, path in modules().items()
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 300
    }
    assert long == {}
