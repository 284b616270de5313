"""Each language's data does what the checker asks of it."""

from dataclasses import replace
from datetime import date

import pytest

from language import SCENES, Stage, never_matching, report
from positions.words.dates import stated
from positions.words.languages import codes, language
from positions.words.verdicts import Cast, Claim, Reading, Voice, judge
from texts import ENGLISH

BERG = ("Anna Berg", "Anne Berg", "Ana Berg", "Анна Берг")
TEXTS = {
    "de": "„Wir werden dem Abkommen nicht zustimmen, solange die Quote bei 15 Prozent liegt“, "
    "sagte Außenministerin Anna Berg am Montag. Karl Moll entgegnete: »Das ist eine Drohung gegen "
    "uns alle.« Laut Berg war der Brief ein Entwurf.",
    "fr": "« Nous n’accepterons pas un accord qui réduit le quota de 15 % », a déclaré lundi la "
    "ministre Anne Berg. « C’est une menace », a répondu Karl Moll, « et nous l’avons déjà "
    "entendue. » Selon Berg, la lettre était un brouillon.",
    "es": "«No aceptaremos un acuerdo que reduzca la cuota en un 15 por ciento», dijo el lunes la "
    "ministra Ana Berg. «Es una amenaza contra todos», respondió Carlos Moll. Según Berg, la carta "
    "era un borrador.",
    "ru": "«Мы не примем соглашение, которое сокращает квоту на 15 процентов», — заявила министр "
    "Анна Берг. «Это угроза для всех нас», — ответил Карл Молль. По словам Берг, письмо было "
    "черновиком.",
}
CONDITION = "solange die Quote bei 15 Prozent liegt"
CASES = [
    ("de", f"Wir werden dem Abkommen nicht zustimmen, {CONDITION}", "berg", "verified"),
    ("de", f"Wir werden dem Abkommen zustimmen, {CONDITION}", "berg", "altered-critical"),
    ("de", "solange die Quote bei 25 Prozent liegt", "berg", "altered-critical"),
    ("de", "Wir müssen dem Abkommen nicht zustimmen", "berg", "altered-critical"),
    ("de", "Wir werden dem Abkommen nicht zustimmen", "berg", "context-lost"),
    ("de", "Das ist eine Drohung gegen uns alle", "moll", "verified"),
    ("de", "Das ist eine Drohung gegen uns alle", "berg", "misattributed"),
    ("fr", "Nous n'accepterons pas un accord qui réduit le quota de 15 %", "berg", "verified"),
    ("fr", "Nous accepterons un accord qui réduit le quota de 15 %", "berg", "altered-critical"),
    ("fr", "un accord qui réduit le quota de 15 %", "berg", "context-lost"),
    ("fr", "C'est une menace, et nous l'avons déjà entendue", "moll", "verified"),
    ("fr", "C'est une menace, et nous l'avons déjà entendue", "berg", "misattributed"),
    ("es", "No aceptaremos un acuerdo que reduzca la cuota en un 15 por ciento", "berg",
     "verified"),
    ("es", "aceptaremos un acuerdo que reduzca la cuota", "berg", "context-lost"),
    ("es", "Es una amenaza contra todos", "moll", "verified"),
    ("es", "Es una amenaza contra todos", "berg", "misattributed"),
    ("ru", "Мы не примем соглашение, которое сокращает квоту на 15 процентов", "berg", "verified"),
    ("ru", "Мы примем соглашение, которое сокращает квоту на 15 процентов", "berg",
     "altered-critical"),
    ("ru", "примем соглашение, которое сокращает квоту на 15 процентов", "berg", "context-lost"),
    ("ru", "Это угроза для всех нас", "moll", "verified"),
    ("ru", "Это угроза для всех нас", "berg", "misattributed"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Nos vamos hoy”, dijo Berg. “Volvemos el lunes”, añadió.", "verified"),
        ("“Nos vamos hoy”, dijo Berg. “Volvemos el lunes”, contó Ida Moe.", "unattributed"),
    ],
)
def test_a_verb_without_a_subject_goes_on_with_who_spoke_last(text: str, expected: str) -> None:
    found = judge(Reading(text, cast(), "es"), Claim("quote", "Volvemos el lunes", "berg"))
    assert found.verdict == expected


PASSAGES = {"de": "war der Brief ein Entwurf", "fr": "la lettre était un brouillon",
            "es": "la carta era un borrador", "ru": "письмо было черновиком"}  # fmt: skip


def cast() -> Cast:
    roles = ("Außenministerin", "ministre", "ministra", "министр")
    berg = Voice("berg", "a", BERG[0], roles[0], (*BERG[1:], *roles[1:]))
    return Cast([berg, Voice("moll", "b", "Karl Moll", None, ("Carlos Moll", "Карл Молль"))])


@pytest.mark.parametrize(("code", "text", "speaker", "expected"), CASES)
def test_quotations(code: str, text: str, speaker: str, expected: str) -> None:
    found = judge(Reading(TEXTS[code], cast(), code), Claim("quote", text, speaker))
    assert (found.verdict, found.unmade) == (expected, ())


@pytest.mark.parametrize("code", PASSAGES)
def test_a_passage_with_its_source(code: str) -> None:
    reading = Reading(TEXTS[code], cast(), code)
    assert judge(reading, Claim("passage", PASSAGES[code], "berg")).verdict.clean
    found = judge(reading, Claim("passage", PASSAGES[code], None))
    assert found.speaker_missing == "berg"


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("de", "am 26. Januar", "2022-01-26 2022-01-26"),
        ("de", "vor zwei Wochen", "2022-01-10 2022-01-16"),
        ("de", "vergangene Woche", "2022-01-17 2022-01-23"),
        ("fr", "le 1er mars 2021", "2021-03-01 2021-03-01"),
        ("fr", "il y a deux jours", "2022-01-26 2022-01-26"),
        ("fr", "fin décembre", "2021-12-21 2021-12-31"),
        ("es", "el 26 de enero de 2022", "2022-01-26 2022-01-26"),
        ("es", "a mediados de diciembre", "2021-12-11 2021-12-20"),
        ("ru", "26 января", "2022-01-26 2022-01-26"),
        ("ru", "в декабре прошлого года", "2021-12-01 2021-12-31"),
        ("ru", "две недели назад", "2022-01-10 2022-01-16"),
    ],
)
def test_dates(code: str, text: str, expected: str) -> None:
    found = stated(text, date(2022, 1, 28), code)
    assert [f"{s.first} {s.last}" for s in found] == [expected]


@pytest.mark.parametrize("code", codes())
def test_words_are_lower_case_and_known_once(code: str) -> None:
    found = language(code)
    assert found
    assert all(word == word.lower() for word in found.cues | found.negators | found.modals)
    assert not found.negators & found.conditions


@pytest.mark.parametrize("code", codes())
def test_every_word_can_match(code: str) -> None:
    known = language(code)
    assert known
    assert list(never_matching(known)) == []


@pytest.mark.parametrize("code", codes())
def test_the_forty_scenes(code: str) -> None:
    stage = Stage(code)
    wrong = {name: what for name, right, what in stage.played() if not right}
    assert wrong.keys() == stage.unsolved.keys(), wrong


def test_every_scene_is_played_somewhere_and_forty_in_english() -> None:
    assert len(list(Stage("en").played())) == 40
    assert len({scene.name for scene in SCENES}) == len(SCENES)


def test_what_can_never_match_is_told_with_the_reason() -> None:
    bad = replace(
        ENGLISH,
        cues=ENGLISH.cues | {"went on", "Said"},
        negators=ENGLISH.negators | {"not at all by any means", "no-one"},
        trailing=frozenset({"nicht"}),
    )
    assert list(never_matching(bad)) == [
        "negators: 'no-one' is read as 'no one'",
        "negators: 'not at all by any means' has more than 4 words",
        "trailing: 'nicht' is not in negators",
        "cues: 'Said' has capitals; all is compared in small letters",
        "cues: 'went on' has more than 1 word",
    ]


def test_the_report_says_what_is_missing_and_what_is_wrong() -> None:
    lines = list(report("en"))
    assert lines[0].startswith("left out (the default holds): particles, ")
    assert lines[-1] == "scenes: 40 of 40 right"
    assert list(report("xx")) == ["no language 'xx': write src/positions/words/languages/xx.toml"]


# How newspapers write who said it: the words, and who else is named there.
HOUSE_STYLES = [
    ("de", "„Das bleibt so“, sagte der Chef des Rats der Häfen, Anna Berg. Moll schwieg.",
     "Das bleibt so"),
    ("de", "Karl Moll kam. Anna Berg (SPD) sagte: „Das bleibt so.“", "Das bleibt so"),
    ("de", "„Das bleibt so“, sagte US-Unterhändlerin Anna Berg zu Moll.", "Das bleibt so"),
    ("de", "„Das muss so werden“, sagte Verbandspräsidentin Anna Berg.", "Das muss so werden"),
    ("de", "„Das bleibt so“, so Vereinschefin Anna Berg zu Moll.", "Das bleibt so"),
    ("de", "„Das bleibt so“, stellte Anna Berg vor Karl Moll fest.", "Das bleibt so"),
    ("de", "Später sagte Anna Berg: „Das bleibt so.“", "Das bleibt so"),
    ("de", "Anna Berg kritisierte Moll. Er sei „ein Geschenk an alle“.", "ein Geschenk an alle"),
    ("de", "Anna Berg nannte den Plan der Werft in Kiel „ein Geschenk an alle“.",
     "ein Geschenk an alle"),
    ("de", "Anna Berg sagte, Moll habe gestern in Kiel „ein Geschenk an alle“ gebracht.",
     "ein Geschenk an alle"),
    ("de", "Karl Moll hatte gehofft, dass es anders kommt, „das bleibt so“, sagte Anna Berg.",
     "das bleibt so"),
    ("de", "Karl Moll schwieg. „Das bleibt so.“ (Anna Berg)", "Das bleibt so"),
    ("es", "“Eso queda así”, dijo a la prensa el jefe del puerto, Anna Berg.", "Eso queda así"),
    ("es", "“Eso queda así”, dijo, por su parte, la ministra Anna Berg.", "Eso queda así"),
    ("es", "“Eso queda así”, ha indicado Anna Berg.", "Eso queda así"),
    ("es", "“Eso queda así”, ha dicho hoy Anna Berg.", "Eso queda así"),
    ("es", "“Eso queda así”, declaró a EFE Berg. Anna Berg y Karl Moll firman.", "Eso queda así"),
    ("es", "La diputada del PP Anna Berg aseguró que “eso queda así”.", "eso queda así"),
    ("es", "La jefa del puerto, la ministra Anna Berg, dijo que “eso queda así”.", "eso queda así"),
    ("es", "Anna Berg dijo que Moll fue a Lima, pero añadió que “eso queda así”.", "eso queda así"),
    ("es", "“Si Moll quiere, firmamos”, dijo Anna Berg, que añadió que “eso queda así”.",
     "eso queda así"),
    ("es", "Anna Berg aseguró, no obstante, que “eso queda así”.", "eso queda así"),
    ("fr", "Anna Berg est là. « Cela reste ainsi », insiste-t-elle.", "Cela reste ainsi"),
    ("fr", "Anna Berg est là. « Bien, insiste-t-elle, et cela reste ainsi. »",
     "cela reste ainsi"),
    ("fr", "Pour Anna Berg, « cela reste ainsi ».", "cela reste ainsi"),
    ("fr", "« Cela reste ainsi », fait valoir Anna Berg.", "Cela reste ainsi"),
    ("fr", "« Cela reste ainsi », déplore la présidente du port, Anna Berg.", "Cela reste ainsi"),
    ("ru", "«Так и останется», — сообщила журналистам в Осло министр Anna Berg.",
     "Так и останется"),
    ("ru", "«Так и останется», — уверена Anna Berg.", "Так и останется"),
    ("ru", "«Так и останется», — приводит слова Anna Berg агентство.", "Так и останется"),
    ("ru", "«Так и останется», — заявила Anna Berg, после того как побывала в порту.",
     "Так и останется"),
    ("fr", "« Cela reste ainsi », a déclaré, jeudi 20 juin, la ministre Anna Berg.",
     "Cela reste ainsi"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "words"), HOUSE_STYLES)
def test_house_styles(code: str, text: str, words: str) -> None:
    people = Cast([Voice("berg", "a", "Anna Berg"), Voice("moll", "b", "Karl Moll")])
    reading = Reading(text, people, code)
    assert judge(reading, Claim("quote", words, "berg")).verdict == "verified"
    assert judge(reading, Claim("quote", words, "moll")).verdict == "misattributed"


def test_two_names_side_by_side_are_two_people() -> None:
    people = Cast([Voice("berg", "a", "Anna Berg"), Voice("moll", "b", "Karl Moll")])
    text = "Zuletzt bezeichnete Berg Moll in Kiel als „einen Lotsen ohne Karte“."
    reading = Reading(text, people, "de")
    assert judge(reading, Claim("quote", "einen Lotsen ohne Karte", "moll")).verdict != "verified"
