"""Time the evidence checker on one quotation, against edlib's own search.

    python benchmarks/words.py

Every claim is judged once, in an article of about 5 KB that has been read and whose speakers
have been worked out, so nothing about the claim itself is remembered. edlib is no dependency
of this project: without it only our own times are printed. What is *not* here: whether the
verdicts are right; the tests tell that.
"""
# ruff: noqa: S311 - a script: it prints, and draws its trials

import random
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from positions.words.verdicts import Cast, Claim, Reading, Verdict, Voice, judge

SEEDS = Path(__file__).parent.parent / "seeds"
CAST = Cast(
    [
        Voice("lavrov", "russia", "Sergey Lavrov", "Foreign Minister", ("Sergei Lavrov",)),
        Voice("sullivan", "united-states", "John Sullivan", "ambassador"),
        Voice("nato", "nato", "NATO", kind="party"),
    ]
)
LENGTH = 20  # words of a claim
TRIALS = 400


def article() -> Reading:
    """The longest bundled article."""
    texts = (path.read_text(encoding="utf-8") for path in SEEDS.glob("*.txt"))
    return Reading(max(texts, key=len), CAST)


def true_claims(page: Reading, rng: random.Random) -> list[Claim]:
    """Stretches of the article's own words."""
    claims = []
    for _ in range(TRIALS):
        first = rng.randrange(len(page.article.words) - LENGTH)
        start, end = page.article.span(first, first + LENGTH)
        claims.append(Claim("passage", page.text[start:end], None))
    return claims


def edited(claims: list[Claim], rng: random.Random) -> list[Claim]:
    """The same with two words changed, one dropped and one put in."""
    changed = []
    for claim in claims:
        words = claim.text.split()
        for _ in range(2):
            words[rng.randrange(len(words))] = rng.choice(("treaty", "never", "fifteen", "talks"))
        del words[rng.randrange(len(words))]
        words.insert(rng.randrange(len(words)), "perhaps")
        changed.append(Claim("passage", " ".join(words), None))
    return changed


def times(run: Callable[[Claim], object], claims: list[Claim]) -> list[float]:
    """Seconds for each claim."""
    taken = []
    for claim in claims:
        start = time.perf_counter()
        run(claim)
        taken.append(time.perf_counter() - start)
    return taken


def show(name: str, taken: list[float]) -> float:
    """Print a line and return the median in milliseconds."""
    middle = statistics.median(taken) * 1e3
    ninth = statistics.quantiles(taken, n=10)[-1] * 1e3
    print(f"{name:<42} median {middle:.3f} ms   90th percentile {ninth:.3f} ms")
    return middle


def main() -> None:
    """Print the table."""
    rng = random.Random(1)
    page = article()
    good = true_claims(page, rng)
    bad = edited(good, rng)
    judge(page, good[0])
    judge(page, bad[0])
    print(f"article of {len(page.text)} characters, claims of {LENGTH} words")
    show("reading the article", times(lambda _: Reading(page.text, CAST).article, good[:50]))
    show("a claim that stands there", times(lambda c: judge(page, c), good))
    ours = show("a claim that does not", times(lambda c: judge(page, c), bad))
    found = sum(judge(page, c).verdict is not Verdict.NOT_FOUND for c in bad)
    right = sum(_near(page, g, b) for g, b in zip(good, bad, strict=True))
    print(f"nearest passage is the true one: {right} of {len(bad)}, {found} found")
    try:
        import edlib
    except ImportError:
        return
    for name, text in (
        ("as it is", page.text),
        ("as ASCII", page.text.encode("ascii", "replace").decode()),
    ):
        theirs = show(
            f"edlib, infix, locations, article {name}",
            times(lambda c, t=text: edlib.align(c.text, t, mode="HW", task="locations"), bad),
        )
        print(f"  ours / edlib: {ours / theirs:.2f}")


def _near(page: Reading, true: Claim, claim: Claim) -> bool:
    span = judge(page, claim).nearest
    start = page.text.index(true.text)
    end = start + len(true.text)
    return span is not None and min(end, span[1]) - max(start, span[0]) > 0.8 * (end - start)


if __name__ == "__main__":
    main()
