"""The site in a real browser, from disk; skipped where no chromium is on the PATH."""

import json
import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

from exchange.bundled import bundled
from positions.change.timeline import snapshot
from positions.exchange.as_json import document, document_json
from positions.files.writing import write
from positions.records.dossier import Pair
from positions.site.pages import site
from positions.site.story import Story

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = shutil.which("chromium")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium on the PATH")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]
WIDTHS = (320, 1280)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("site")
    write(root, site(json.loads(document_json(bundled()))))
    return root


@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield opened
        opened.close()


@pytest.fixture
def page(browser: "Browser") -> "Iterator[Page]":
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    asked: list[str] = []
    errors: list[str] = []
    opened.on("request", lambda request: asked.append(request.url))
    opened.on("console", lambda message: errors.append(message.text))
    opened.on("pageerror", lambda error: errors.append(str(error)))
    yield opened
    assert [url for url in asked if not url.startswith("file:")] == []
    assert errors == []
    context.close()


def kinds(folder: Path) -> list[Path]:
    """One page of each kind."""
    wanted = (
        *("index.html", "sources.html", "unknown.html", "method.html"),
        *("cell/room-for-compromise--russia.html", "issue/arms-control.html"),
        *("party/nato.html", "source/sputnik-2022-02-15.html"),
    )
    return [folder / name for name in wanted]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_of_any_kind_breaks_a_rule_of_accessibility(
    scheme: Literal["light", "dark"], browser: "Browser", folder: Path
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    context = browser.new_context(
        viewport={"width": 320 if scheme == "dark" else 1280, "height": 900},
        color_scheme=scheme,
        bypass_csp=True,
    )
    opened = context.new_page()
    for path in kinds(folder):
        opened.goto(path.as_uri())
        found = Axe().run(opened)
        assert [(one["id"], one["nodes"][0]["html"]) for one in found.response["violations"]] == []
    context.close()


def test_nothing_scrolls_sideways_on_a_narrow_screen(page: "Page", folder: Path) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    for path in kinds(folder):
        page.goto(path.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, path.name


def test_without_its_script_every_cell_reads(browser: "Browser", folder: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    opened = context.new_page()
    opened.goto((folder / "index.html").as_uri())
    assert not opened.locator("#controls").is_visible()
    cells = opened.locator("[data-cell]")
    assert cells.count() == len(bundled().dossier.pairs)
    for text in cells.locator(".stance").all_inner_texts():
        assert text.strip()
    context.close()


def test_the_slider_shows_what_the_matrix_of_that_day_holds(page: "Page", folder: Path) -> None:
    story = Story(json.loads(document_json(bundled())))
    dossier = bundled().dossier
    for number, day in enumerate(story.days):
        page.goto((folder / "index.html").as_uri() + f"#day={day}")
        page.reload()
        assert page.locator("#day").input_value() == str(number)
        asked = snapshot(dossier, *[date.fromisoformat(day)] * 2)
        for pair in dossier.pairs:
            held = asked.positions[Pair(*pair)]
            shown = page.locator(f"[data-cell='{pair}'] .stance").inner_text()
            silent = {"no word", "looked for, no word", "terms only"}
            assert (shown in silent) == (held.stance is None)
            if held.place is not None:
                value = list(held.place) if isinstance(held.place, tuple) else held.place
                assert shown == story.stance(pair.issue, value)


def test_what_changed_is_what_the_difference_says(page: "Page", folder: Path) -> None:
    changes = document(bundled())["changes"][-1]["changes"]
    page.goto((folder / "index.html").as_uri() + "#show=changed")
    shown = page.locator("[data-cell]:not([hidden])")
    cells = {cell.get_attribute("data-cell") for cell in shown.all()}
    assert cells == {f"{one['issue']}/{one['party']}" for one in changes}


def test_without_a_source_what_rests_on_it_alone_vanishes(page: "Page", folder: Path) -> None:
    page.goto((folder / "index.html").as_uri() + "#without=sputnik-2022-02-15")
    text = page.locator("[data-cell='1997-lines/nato'] .stance").inner_text()
    assert text == "vanishes: it rests on this source alone"
    assert "rest on that source alone" in page.locator("#status").inner_text()


def test_a_view_has_an_address(page: "Page", folder: Path) -> None:
    page.goto((folder / "index.html").as_uri())
    page.select_option("#party", "nato")
    page.fill("#find", "swiftness")
    page.locator("#find").dispatch_event("input")
    address = page.url
    assert "party=nato" in address
    assert "find=swiftness" in address
    shown = page.locator("[data-cell]:not([hidden])").count()
    page.goto((folder / "method.html").as_uri())
    page.goto(address)
    assert page.locator("[data-cell]:not([hidden])").count() == shown == 1
    page.click("button[type=reset]")
    page.wait_for_function("!location.hash")
    assert page.locator("[data-cell]:not([hidden])").count() == 21


def test_from_a_cell_by_keyboard_to_its_words_and_back(page: "Page", folder: Path) -> None:
    page.goto((folder / "index.html").as_uri())
    page.locator("[data-cell='arms-control/nato'] .stance").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("cell/arms-control--nato"))
    marked = page.locator("mark[data-source='sputnik-2022-02-15']")
    assert "readiness to discuss arms control treaties" in " ".join(marked.all_inner_texts())
    page.go_back()
    assert page.url.endswith("index.html")


def test_every_lit_text_is_the_span_of_its_evidence(page: "Page", folder: Path) -> None:
    found = document(bundled())
    for source, entry in found["sources"].items():
        page.goto((folder / f"source/{source}.html").as_uri())
        lit = " ".join(page.locator("mark[data-source]").all_inner_texts())
        for record in found["records"]:
            for version in record["versions"]:
                for one in version["evidence"]:
                    for start, end in one["segments"] if one["source"] == source else ():
                        words = "".join(entry["text"][start:end].split())
                        assert words in "".join(lit.split())
