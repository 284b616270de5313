"""The fuzzer bends, keeps what is new, and tells a failure from an answer."""

import json
import random
from pathlib import Path

import pytest

import fuzz


def test_bent_inputs_differ_and_can_stand_in_files() -> None:
    dice = random.Random(1)  # noqa: S311  # no secret
    inputs = [fuzz.bent(fuzz.SEED, fuzz.SEED, dice) for _ in range(200)]
    assert sum(files != fuzz.SEED for files in inputs) > 180
    assert all(text.encode() for files in inputs for text in files.values() if text)


def test_what_is_new_is_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert fuzz.fuzz(tmp_path, seconds=60, most=60, seed=1) == 0
    kept = list(fuzz.corpus_of(tmp_path))
    assert len(kept) > 5
    assert len({fuzz.tried(files) for files in kept}) == len(kept)
    assert capsys.readouterr().out.startswith("60 inputs, 0 failures, ")


def test_a_failure_is_kept_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tried = fuzz.tried

    def fails(files: fuzz.Files) -> tuple[str, ...]:
        assert files == fuzz.SEED, "bent"
        return tried(files)

    monkeypatch.setattr(fuzz, "tried", fails)
    assert fuzz.fuzz(tmp_path, seconds=60, most=3, seed=2) == 1
    (first, *_) = sorted((tmp_path / "failures").iterdir())
    assert json.loads(first.read_text(encoding="utf-8")).keys() == fuzz.SEED.keys()
    assert "AssertionError: bent" in capsys.readouterr().out


def test_words_that_were_verified_out_of_nothing_would_be_noticed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(fuzz, "_letters", lambda text: text[:9])
    with pytest.raises(AssertionError, match="out of nothing"):
        fuzz.tried(fuzz.SEED)
