from datetime import date

import pytest
from pydantic import ValidationError

from positions.records.catalogue import Outlet, Source

SOURCE = {"file": "a.txt", "title": "A", "published": "2024-01-02"}


def test_a_source_is_known_from_the_latest_day_on() -> None:
    assert Source.model_validate(SOURCE).known_from == date(2024, 1, 2)
    bounds = {"after": "2024-01-02", "before": "2024-01-05"}
    assert Source.model_validate({**SOURCE, "published": bounds}).known_from == date(2024, 1, 5)


@pytest.mark.parametrize("bounds", [{"after": "2024-01-02"}, {"before": None}])
def test_a_source_without_a_latest_day_could_not_be_known_on_any(bounds: object) -> None:
    with pytest.raises(ValidationError, match=r"latest day|bounds need"):
        Source.model_validate({**SOURCE, "published": bounds})


def test_what_is_left_out_is_as_it_was_in_older_catalogues() -> None:
    source = Source.model_validate(SOURCE)
    assert (source.kept, source.kind, source.speaker, source.turns) == (True, "article", None, {})


def test_an_own_site_is_somebody_s() -> None:
    assert Outlet.model_validate({"name": "A", "own": True, "affiliation": "p"}).own
    with pytest.raises(ValidationError, match="needs affiliation"):
        Outlet.model_validate({"name": "A", "own": True})
