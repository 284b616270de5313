"""A negotiation in which more happens than fits a screen or a comment."""

SIZE = 55


def crowd(issues: int = 1) -> str:
    """As many parties as that; each moves on these issues, and is silent on another."""
    parties = "".join(f"  p{n}: {{name: Party {n}}}\n" for n in range(SIZE))
    scale = "scale: {type: interval}"
    named = "".join(f"  pay{i}: {{title: Pay {i}, {scale}}}\n" for i in range(issues))
    records = "".join(_record(issue, n) for issue in range(issues) for n in range(SIZE))
    return (
        f"=== positions/negotiation.yaml\ntitle: Crowd\nparties:\n{parties}"
        f"issues:\n{named}  hours: {{title: Hours, {scale}}}\n"
        "=== seeds/catalogue.yaml\nsources: {s: {file: a.txt, title: S, published: 2024-01-03},"
        " t: {file: a.txt, title: T, published: 2024-01-21}}\n=== seeds/a.txt\nx y z.\n" + records
    )


def _record(issue: int, party: int) -> str:
    def version(day: str, stance: int, source: str) -> str:
        evidence = f"evidence: [{{source: {source}, passage: x y z}}]"
        return f"- {{date: {day}, note: n, stance: {stance}, {evidence}}}\n"

    return (
        f"=== positions/pay{issue}/p{party}.yaml\nissue: pay{issue}\nparty: p{party}\nversions:\n"
        + version("2024-01-02", party, "s")
        + version("2024-01-20", party + 100, "t")
    )
