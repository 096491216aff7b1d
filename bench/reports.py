"""Reports in every format, beside pandas, and how they grow with the session."""

import sys

import programs
from table import Row

SMALL = 10_000


def measure(bench):
    """Times at 10 000 events, then the same work on the largest session."""
    path = bench.document(SMALL)
    tables = programs.run_json([programs.BENCH, "tables", path])
    exports = programs.run_json([programs.BENCH, "exports", path])
    theirs = pandas(bench, path)
    cross, csv = (theirs[key] * 1e3 if theirs else None for key in ("crosstabSeconds", "csvSeconds"))
    named = "pandas" if theirs else ""
    every = sum(exports[name] for name in exports if name.endswith("Seconds"))
    rows = [
        Row("themes × concepts", tables["byConceptSeconds"] * 1e3, named, cross, "ms", "< 20 ms"),
        Row("CSV, a row for each theme", exports["tidySeconds"] * 1e3, named, csv, "ms", "< 100 ms"),
        Row("full report as HTML", exports["htmlSeconds"] * 1e3, "", None, "ms", "< 50 ms"),
        Row("all formats", every * 1e3, "", None, "ms", "< 300 ms"),
    ]
    text = (
        "A session of 10 000 events that is open, the best of several; pandas has read its rows before, "
        "too. All formats: the full report as HTML, Markdown and text, the topline as Word, four CSVs, JSON."
    )
    bench.add("Reports", text, rows)
    growth(bench, exports)


def pandas(bench, path):
    """What pandas takes, None where it is not installed."""
    script = programs.REFERENCES / "crosstab-pandas.py"
    try:
        return programs.run_json([sys.executable, script, path])
    except RuntimeError:
        bench.skip("themes × concepts and CSV beside pandas: no pandas here (pip install pandas)")
        return None


def growth(bench, small):
    """Times at the largest size beside so many times those at 10 000."""
    size = max(bench.sizes)
    large = programs.run_json([programs.BENCH, "exports", bench.document(size)])
    times = size / SMALL
    rows = [
        Row(
            f"{what} at {size} events",
            large[key],
            f"{times:.0f} × that at 10 000",
            small[key] * times,
            "s",
            "≤ 1.2 ×",
        )
        for what, key in (("HTML", "htmlSeconds"), ("CSV", "tidySeconds"), ("JSON", "figuresSeconds"))
    ]
    peak = small["peakBytes"] / 1e6
    rows.append(Row("peak memory, 10 000 events, all formats", peak, "", None, "MB", "≤ 150 MB"))
    bench.add("Growth of reports", "The same work on a larger session.", rows)
