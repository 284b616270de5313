import re

import reports
from golden import golden
from positions.render.check.as_github import check_github
from positions.render.standing import closing

COMMAND = re.compile(
    r"::(error|warning|notice) file=([^:,\s]+),line=\d+,col=\d+,title=[a-z-]+::([^\n\r]*)"
)


def commands(text: str) -> list[str]:
    return text.splitlines()[: -len(closing(reports.mixed()))]


def test_golden() -> None:
    golden("check-github.txt", check_github(reports.mixed(), "deep/er/"))


def test_every_line_but_the_counts_is_one_command_and_the_gravest_come_first() -> None:
    text = check_github(reports.mixed(), everything=True)
    levels = [found[1] for line in commands(text) if (found := COMMAND.fullmatch(line))]
    assert len(levels) == len(commands(text))
    assert levels == sorted(levels, key=["error", "warning", "notice"].index)
    assert set(levels) == {"error", "warning", "notice"}


def test_infos_only_on_request() -> None:
    assert "::notice" not in check_github(reports.mixed())


def test_texts_from_files_command_nothing() -> None:
    text = check_github(reports.harmful(), everything=True)
    assert "owned" in text
    for line in commands(text):
        found = COMMAND.fullmatch(line)
        assert found, line
        assert not re.search(r"%(?!25|0A|0D|3A|2C)", line)


def test_paths_count_from_the_repository() -> None:
    assert "file=sub/positions/quota/north.yaml," in check_github(reports.mixed(), "sub/")


def test_nothing_wrong() -> None:
    assert check_github(reports.clean()).startswith("Checked ")
