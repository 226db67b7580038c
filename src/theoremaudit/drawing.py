"""Figures as SVG text from the content of audit.json; the same figure gives the same bytes."""

from __future__ import annotations

import io
from itertools import cycle
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure
from matplotlib.ticker import LogFormatter

SIZE = (6.4, 3.8)  # inches
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00")  # told apart by all readers (Okabe, Ito)
STYLES: dict[str, Any] = {
    "line": {"linestyle": "-"},
    "dashed": {"linestyle": "--"},
    "points": {"linestyle": "", "marker": "o", "markersize": 3},
}
SETTINGS: Any = {"svg.fonttype": "none", "text.parse_math": False, "font.family": "sans-serif", "font.size": 9}


def draw(figure: dict[str, Any]) -> str:
    """A figure of audit.json as SVG.

    Parameters
    ----------
    figure
        ``title``, ``x_label``, ``y_label``, ``log`` and ``curves``, as ``theoremaudit.legs.Figure`` has them, and
        ``path``.
    """
    with mpl.rc_context({**SETTINGS, "svg.hashsalt": figure["path"]}):
        page = Figure(figsize=SIZE, layout="constrained")
        axes = page.add_subplot()
        for colour, curve in zip(cycle(COLOURS), figure["curves"], strict=False):
            axes.plot(curve["x"], curve["y"], label=curve["label"], color=colour, **STYLES[curve["style"]])
            if curve["low"]:
                axes.fill_between(curve["x"], curve["low"], curve["high"], color=colour, alpha=0.2, linewidth=0)
        axes.set(xlabel=figure["x_label"], ylabel=figure["y_label"])
        axes.set_title(figure["title"], loc="left", wrap=True)
        for axis in figure["log"]:
            axes.set(**{f"{axis}scale": "log"})
            drawn = getattr(axes, f"{axis}axis")
            drawn.set_major_formatter(LogFormatter())
            drawn.set_minor_formatter(LogFormatter(minor_thresholds=(1, 0.5)))
        axes.spines[["top", "right"]].set_visible(False)
        axes.grid(alpha=0.25)
        axes.legend(frameon=False)
        text = io.StringIO()
        page.savefig(text, format="svg", metadata={"Date": None, "Creator": None, "Title": figure["title"]})
    return "\n".join(line.rstrip() for line in text.getvalue().splitlines()) + "\n"
