"""What runs elsewhere: the action's steps as GitHub would run them, the hooks' patterns."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

import reports
import worlds

ROOT = Path(__file__).parents[1]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    for path, text in worlds.files(reports.WORLD).items():
        (folder / "sub" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "sub" / path).write_text(text, encoding="utf-8")
    git(folder, "init", "--quiet")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "-m", "x")
    return folder


def git(folder: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    command = ["git", "-C", str(folder), *identity, *arguments]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout.strip()


def step(repository: Path, **inputs: str) -> tuple[int, str, str]:
    summary = repository.parent / "summary.md"
    environment = {
        "PYTHONPATH": str(ROOT / "src"),
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "GITHUB_STEP_SUMMARY": str(summary),
        "DIRECTORY": "sub",
        "FAIL_ON": "error",
        "BASELINE": "",
        "BASE": "",
        **inputs,
    }
    done = subprocess.run(
        [str(ROOT / "ci/check")],
        cwd=repository,
        env=environment,
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    return done.returncode, done.stdout, summary.read_text(encoding="utf-8")


def test_annotates_and_writes_a_summary(repository: Path) -> None:
    status, log, summary = step(repository)
    assert status == 1
    assert "\n::error file=sub/positions/quota/north.yaml,line=8," in log
    assert "## positions check" in summary
    assert "| error | altered |" in summary


def test_shows_what_a_pull_request_changes(repository: Path) -> None:
    base = git(repository, "rev-parse", "HEAD")
    record = repository / "sub/positions/quota/north.yaml"
    text = record.read_text(encoding="utf-8").replace("shred", "closed")
    record.write_text(text.replace("our friends", "our neighbours"), encoding="utf-8")
    git(repository, "commit", "--quiet", "--all", "-m", "y")
    _, _, summary = step(repository, BASE=base)
    assert "No difference to show" in summary  # the base cannot be compared: shred is no point
    base = git(repository, "rev-parse", "HEAD")
    text = record.read_text(encoding="utf-8")
    record.write_text(text.replace("closed", "shared"), encoding="utf-8")
    status, _, summary = step(repository, BASE=base, FAIL_ON="error")
    assert "Fishing in the bay: 13 Mar 2024 @" in summary
    assert status == 1


def test_a_base_that_is_not_there(repository: Path) -> None:
    _, log, summary = step(repository, BASE="0" * 40)
    assert "No difference to show" in summary
    assert log.count("::error") == 3


def test_a_baseline_makes_it_pass(repository: Path) -> None:
    known = "sub/known.json"
    command = [sys.executable, "-m", "positions", "-C", "sub", "check"]
    subprocess.run([*command, "--baseline", known, "--update-baseline"], cwd=repository, check=True)
    assert step(repository, BASELINE=known)[0] == 0


def test_installing_runs_nothing_of_the_workspace_and_leaves_the_callers_python(
    tmp_path: Path,
) -> None:
    """A Python that notes how it is called stands in: it makes the folder that it is asked for."""
    work, temporary, notes = tmp_path / "work", tmp_path / "temp", tmp_path / "notes"
    for folder in (work, temporary):
        folder.mkdir()
    python = tmp_path / "python"
    python.write_text(
        f"""#!/bin/sh
        echo "$PWD $*" >> {notes}
        if [ "$3" = venv ]; then mkdir -p "$4/bin"; cp "$0" "$4/bin/python"; fi
        """,
        encoding="utf-8",
    )
    python.chmod(0o755)
    path = tmp_path / "path"
    subprocess.run(
        [str(ROOT / "ci/install")],
        cwd=work,
        check=True,
        env={
            "PATH": os.environ["PATH"],
            "RUNNER_TEMP": str(temporary),
            "GITHUB_PATH": str(path),
            "ACTION": str(ROOT),
            "PYTHON": str(python),
        },
    )
    calls = notes.read_text(encoding="utf-8").splitlines()
    assert len(calls) == 3
    assert all(call.startswith(f"{temporary} -I -m ") for call in calls)
    (added,) = path.read_text(encoding="utf-8").splitlines()
    assert os.listdir(added) == ["positions"]  # noqa: PTH208  # names are what counts
    assert Path(added, "positions").readlink() == temporary / "positions/bin/positions"


def test_a_path_is_never_an_option_of_the_hook(repository: Path) -> None:
    (hook,) = (one for one in HOOKS if one["id"] == "positions-check")
    name = "--update-baseline/positions/pay/x.yaml"
    command = [sys.executable, "-m", *hook["entry"].split(), name]
    done = subprocess.run(
        command, cwd=repository / "sub", check=False, capture_output=True, encoding="utf-8"
    )
    assert (done.returncode, done.stderr) == (2, f"positions: {name}: no such file or folder\n")


def test_inputs_reach_the_steps_only_as_variables() -> None:
    for one in ACTION["runs"]["steps"]:
        assert "${{" not in one.get("run", "")
        assert re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", one.get("uses", f"a/b@{'0' * 40}"))


@pytest.mark.parametrize(
    ("path", "checked"),
    [
        ("positions/negotiation.yaml", True),
        ("deep/positions/pay/union.yaml", True),
        ("positions/pay/union.yml", True),
        ("seeds/a.txt", True),
        ("deep/seeds/catalogue.yaml", True),
        ("src/positions/model.py", False),
        ("reports/README.md", False),
        ("oppositions/pay/union.yaml", False),
    ],
)
def test_which_files_the_hook_is_given(path: str, checked: bool) -> None:  # noqa: FBT001
    (hook,) = (one for one in HOOKS if one["id"] == "positions-check")
    assert bool(re.search(hook["files"], path)) is checked


def test_the_page_names_every_format_and_hook() -> None:
    from positions.cli.formats import Format

    page = (ROOT / "docs/ci.md").read_text(encoding="utf-8")
    assert all(f"`{format_}`" in page for format_ in Format)
    assert all(hook["id"] in page for hook in HOOKS)
