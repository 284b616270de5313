"""Fixtures: run the program as a user does, on a world written to disk."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import settings

import worlds
from positions.__main__ import run

settings.register_profile("quick", derandomize=True, deadline=None, database=None, max_examples=8)
settings.register_profile("steady", derandomize=True, deadline=None, database=None, max_examples=60)
settings.register_profile(
    "thorough", deadline=None, print_blob=True, max_examples=int(os.environ.get("FUZZ", "2000"))
)
settings.load_profile(os.environ.get("PROFILE", "steady"))


@dataclass(frozen=True)
class Answer:
    status: int
    out: str
    err: str


Program = Callable[..., Answer]


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Program:
    """Run `positions ARGS` in this process, 100 columns wide and without colour."""
    monkeypatch.setenv("COLUMNS", "100")

    def call(*args: str) -> Answer:
        monkeypatch.setattr(sys, "argv", ["positions", *args])
        monkeypatch.setattr(sys.stdout, "reconfigure", lambda **_: None, raising=False)
        monkeypatch.setattr(sys.stderr, "reconfigure", lambda **_: None, raising=False)
        status = run()
        out, err = capsys.readouterr()
        return Answer(status, out, err)

    return call


@pytest.fixture
def world(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Write the world in the test's docstring to a folder."""
    for path, text in worlds.tree(request.function.__doc__).files.items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path
