"""A shell is told what may come next."""

from pathlib import Path

import pytest

from conftest import Program


def completed(program: Program, monkeypatch: pytest.MonkeyPatch, typed: str) -> list[str]:
    """What bash is offered for the last word typed."""
    monkeypatch.setenv("_POSITIONS_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", typed)
    monkeypatch.setenv("COMP_CWORD", str(len(typed.split(" ")) - 1))
    answer = program()
    assert (answer.status, answer.err) == (0, "")
    return answer.out.split()


def test_commands_and_ids(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program("init", str(tmp_path))
    at = f"positions -C {tmp_path}"
    offered = {
        "positions so": ["source"],
        f"{at} suggest gazette-2024-03-0": ["gazette-2024-03-01"],
        f"{at} add pay/": ["pay/employers", "pay/union"],
        f"{at} add pay/union --speaker b": ["berg"],
        f"{at} add pay/union --event s": ["second-round"],
        f"{at} source show gazette-2024-03-1": ["gazette-2024-03-15"],
    }
    found = {typed: completed(program, monkeypatch, typed) for typed in offered}
    assert found == offered


def test_nothing_where_there_is_no_negotiation(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert completed(program, monkeypatch, f"positions -C {tmp_path} suggest g") == []
