from typing import get_args

from positions.change.kinds import CLASSES as ALL_CLASSES, Kind
from positions.render.labels import CLASSES, KINDS


def test_everything_has_a_name() -> None:
    assert list(CLASSES) == list(ALL_CLASSES)
    assert set(KINDS) == set(get_args(Kind))
