"""Write what the documentation takes from the program; `make docs`.

docs/rules.md comes from the rules, docs/gallery.md from the trackers in tests/broken/, schemas/
from the model, README.md's example from the program's own answer.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

from positions.checks.rules.register import RULES
from positions.exchange.tables import TABLES
from positions.records.schema.generate import SCHEMAS, json_schema
from positions.render.glossary import GLOSSARY
from positions.render.jsontext import dump
from positions.words.languages.schema import field_table, language_schema

ROOT = Path(__file__).parents[1]
EXAMPLE = re.compile(r"(```console\n\$ positions (.*?)\n).*?(```)", re.DOTALL)

DATA = """\
# What an export holds

Written by `docs/generate.py` from the tables. `positions export --as sqlite`, `parquet` and `arrow`
have all of them; `csv` has versions, terms and evidence, the matrix of each round, and the facts
between rounds as `positions diff --format csv` has them. `json` is one document with the same
content, `jsonl` the files themselves: `positions import` makes the same tracker of it, and the same
records of the CSV folder. In CSV a text that a spreadsheet could take for a formula begins with an
apostrophe, which import takes off again.

TABLES
## SQLite

Views: `latest` (what holds today), `as_known_then` and `with_hindsight` (the states of one clock).
As of a day D: `since <= D AND (until IS NULL OR until > D)`. Full-text search: `search_words` over
the evidence, `search_sources` over the articles.

## JSON-LD

Versions are schema.org Claims, attributed (PROV) to their party; evidence is a Web Annotation with
a TextQuoteSelector and a TextPositionSelector in its source.

## Taking a table in

`positions import TABLE` reads columns by their names: `issue`, `party`, `stance`, and `title`,
`group`, `date`, `salience`, `source`, `quote` where they are there; or the issue and a column a
party, with `outcome` and `reference`. Anything else is told in a `--map FILE`:

```yaml
layout: wide            # or long
issue: isnr             # columns, by their names
title: prname
parties: [com, ep, at]  # wide: the columns, or what {} stands for below
stance: p{}
salience: s{}
names: {com: Commission, ep: Parliament}
outcome: out
reference: rp
on: 2008-12-31          # said on, where no column `date:` says so
scale: {min: 0, max: 100}
```
"""


def rules() -> str:
    """Write the page of rules, and of every word that the output uses."""
    lines = [
        "# What `positions check` finds",
        "",
        "Written by `docs/generate.py` from the rules. `positions explain NAME` prints the same.",
        "Severities can be set in `positions/negotiation.yaml` under `check: {severity: {…}}`; a",
        "version may waive a rule with a reason: `waive: {rule: reason}`.",
    ]
    for rule in RULES:
        lines += ["", f"## {rule.name}", "", f"{rule.what} *({rule.severity})*"]
        for heading, text in rule.sections.items():
            lines += ["", f"**{heading}:** {text}"]
    lines += ["", "# What the words mean"]
    for group, entries in GLOSSARY.items():
        lines += ["", f"## {group.capitalize()}", ""]
        lines += [f"- **{name}**: {text}" for name, text in entries.items()]
    return "\n".join(lines) + "\n"


def gallery() -> str:
    """Write the page of what the check prints about each small broken tracker."""
    lines = [
        "# What `positions check` prints",
        "",
        "Written by `docs/generate.py` from the trackers in [tests/broken/](../tests/broken), each",
        "of which breaks one rule. [rules.md](rules.md) says why, and what to do instead.",
    ]
    for rule in RULES:
        file = ROOT / "tests/broken" / rule.name / "expected.txt"
        if file.exists():
            printed = file.read_text(encoding="utf-8").partition("\n")[2].rstrip()
            link = f"[{rule.name}](rules.md#{rule.name})"
            lines += ["", f"## {link}", "", "```text", printed, "```"]
    return "\n".join(lines) + "\n"


def data() -> str:
    """Write the page of tables that an export has, with the columns of each."""
    tables = []
    for table in TABLES:
        tables += [f"## {table.name}", "", table.meaning, f"Key: {', '.join(table.key)}.", ""]
        tables += ["| column | kind | meaning |", "|---|---|---|"]
        tables += [f"| `{one.name}` | {one.kind} | {one.meaning} |" for one in table.columns]
        tables.append("")
    return DATA.replace("TABLES\n", "\n".join(tables))


def schemas() -> dict[str, str]:
    """Write the JSON Schemas, by file name."""
    made = {kind: json_schema(kind) for kind in SCHEMAS} | {"language": language_schema()}
    return {f"{kind}.json": f"{dump(schema)}\n" for kind, schema in made.items()}


def readme(text: str) -> str:
    """Put the program's answers, 80 columns wide, under the commands of README.md."""
    return EXAMPLE.sub(lambda found: f"{found[1]}{_answer(found[2])}{found[3]}", text)


def languages(text: str) -> str:
    """Write the table of fields into the page for who adds a language."""
    head, mark, _ = text.partition("<!-- fields -->\n")
    return f"{head}{mark}" + "\n".join(field_table()) + "\n"


def _answer(arguments: str) -> str:
    command = [sys.executable, "-m", "positions", *arguments.split()]
    environment = {**os.environ, "COLUMNS": "80"}
    done = subprocess.run(  # noqa: S603  # our own program
        command, cwd=ROOT, env=environment, check=True, capture_output=True, encoding="utf-8"
    )
    return done.stdout


if __name__ == "__main__":
    (ROOT / "docs/rules.md").write_text(rules(), encoding="utf-8")
    (ROOT / "docs/gallery.md").write_text(gallery(), encoding="utf-8")
    (ROOT / "docs/data.md").write_text(data(), encoding="utf-8")
    for name, text in schemas().items():
        (ROOT / "schemas" / name).write_text(text, encoding="utf-8")
    guide = ROOT / "src/positions/words/languages/README.md"
    guide.write_text(languages(guide.read_text(encoding="utf-8")), encoding="utf-8")
    page = ROOT / "README.md"
    page.write_text(readme(page.read_text(encoding="utf-8")), encoding="utf-8")
