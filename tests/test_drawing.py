"""Figures: refused if they are malformed, drawn with every word they carry, the same bytes each time."""

from __future__ import annotations

import json
from dataclasses import asdict
from xml.etree import ElementTree

import pytest

from theoremaudit.auditing import figure_path
from theoremaudit.cli import main
from theoremaudit.drawing import draw
from theoremaudit.legs import Curve, Figure

FIGURE = Figure(
    "One $grows$ & one <falls>",
    "time",
    "level",
    (Curve("grows", (0, 1), (1, 10)), Curve("falls", (0, 1), (1, 0.1), "points", (0.9, 0.05), (1.1, 0.2))),
    log="y",
)
NUMERICS = """
    from theoremaudit.legs import Curve, Figure

    @leg("tiny/a")
    def square(part):
        xs = [k / 3 for k in range(4)]
        shown = Figure("The square", "x", "x^2", (Curve("x^2", xs, [x * x for x in xs]),))
        return Observation("supports", "squares", "0 to 1", figure=shown)
"""
CLAIMS = """
    CLAIMS = (claim("tiny", part("a", forall("x^2 >= 0"))),)
"""


def drawn(figure, path="report/figures/tiny-a.svg"):
    return draw({"path": path, **asdict(figure)})


def test_every_word_is_in_the_drawing():
    """Title, axes and curves are text of well-formed SVG, dollar signs and markup included."""
    text = "".join(ElementTree.fromstring(drawn(FIGURE)).itertext())
    for word in (FIGURE.title, "time", "level", "grows", "falls"):
        assert word in text


def test_the_same_figure_gives_the_same_bytes():
    """Nothing random and no date is in the file."""
    assert drawn(FIGURE) == drawn(FIGURE)
    assert "dc:date" not in drawn(FIGURE)


def test_another_figure_gives_other_bytes():
    """A curve that moves is seen."""
    moved = Figure("One $grows$ & one <falls>", "time", "level", (Curve("grows", (0, 1), (1, 9)),), log="y")
    assert drawn(moved) != drawn(FIGURE)


@pytest.mark.parametrize(
    ("curve", "words"),
    [
        (("c", (0, 1), (0,)), "as many values"),
        (("c", (), ()), "as many values"),
        (("c", (0, 1), (0, 1), "line", (0,)), "as many values"),
        (("c", (0, 1), (0, float("inf"))), "not finite"),
        (("c", (0, 1), (0, 1), "wavy"), "wavy"),
    ],
)
def test_a_malformed_curve_is_refused(curve, words):
    """Lengths agree, values are finite, the style is known."""
    with pytest.raises(ValueError, match=words):
        Curve(*curve)


def test_a_run_writes_the_figures_and_check_watches_them(write_audit, monkeypatch, capsys):
    """The figure is in audit.json, on the page and in its file; a changed or left-over file is noticed."""
    root = write_audit(claims=CLAIMS, numerics=NUMERICS)
    (root / "audit.toml").write_text('title = "tiny"\n[[documents]]\nid = "notes"\ntitle = "Notes"\n')
    monkeypatch.chdir(root)

    def run(*arguments):
        monkeypatch.setattr("sys.argv", ["theorem-audit", "run", "--jobs", "1", *arguments])
        with pytest.raises(SystemExit) as stopped:
            main()
        return stopped.value.code

    assert run() == 0
    path = figure_path("tiny/a")
    (part,) = json.loads((root / "report/audit.json").read_text())["claims"][0]["parts"]
    assert part["figure"]["path"] == path
    assert part["figure"]["curves"][0]["x"] == [0, 0.333333, 0.666667, 1]
    assert f"![The square]({path})" in (root / "REPORT.md").read_text()
    assert run("--check") == 0
    (root / path).write_text("changed")
    assert run("--check") == 1
    (root / path).unlink()
    assert run() == 0
    (root / "report/figures/left-over.svg").write_text("old")
    assert run("--check") == 1
    assert run() == 0
    assert [p.name for p in (root / "report/figures").iterdir()] == ["tiny-a.svg"]
