"""Cues become turns with the time at which each begins."""

import pytest

from positions.files.intake import IntakeError, take_in

SRT = """1
00:00:01,000 --> 00:00:03,000
>> MODERATOR: Welcome to the
press conference.

2
00:00:03,100 --> 00:00:05,000
Mrs Berg, please.

3
01:01:05,200 --> 01:01:08,000
<i>ANA BERG:</i> We want 6.5 percent,

4
01:01:08,100 --> 01:01:09,000
paid from January on.

5
01:01:15,100 --> 01:01:16,000
And that is all.
"""


def test_turns_and_times() -> None:
    taken = take_in("press.srt", SRT.replace("\n", "\r\n").encode())
    assert taken.kind == "transcript"
    assert taken.text == (
        "[00:00:01]\n\nMODERATOR: Welcome to the press conference. Mrs Berg, please.\n\n"
        "[01:01:05]\n\nANA BERG: We want 6.5 percent, paid from January on.\n\n"
        "[01:01:15]\n\nAnd that is all.\n"
    )


def test_voices_of_webvtt() -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:03.000\n<v.loud Ana Berg>We &amp; you.\n\n"
    text += (
        "00:03.100 --> 00:04.000\n<v Ana Berg>Now.\n\n00:05.000 --> 00:06.000\n<v Tom Reyes>No.\n"
    )
    assert take_in("x.vtt", text.encode()).text == (
        "[00:00:01]\n\nAna Berg: We & you. Now.\n\n[00:00:05]\n\nTom Reyes: No.\n"
    )


def test_no_cue() -> None:
    with pytest.raises(IntakeError, match="no subtitle"):
        take_in("x.srt", b"only text\n")
