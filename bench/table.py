"""The table of docs/BENCHMARKS.md: each figure beside its reference."""

import datetime
import os
import pathlib
import platform
import subprocess


class Row:
    """One measured figure; `unit` is s, ms, µs or MB/s, the ratio always ours ÷ reference."""

    def __init__(self, what, ours, reference, theirs, unit, goal=""):
        self.what, self.ours, self.reference = what, ours, reference
        self.theirs, self.unit, self.goal = theirs, unit, goal

    def cells(self):
        ratio = f"{self.ours / self.theirs:.2f}" if self.theirs else ""
        theirs = f"{number(self.theirs)} {self.unit}" if self.theirs is not None else ""
        ours = f"{number(self.ours)} {self.unit}"
        return [self.what, ours, self.reference, theirs, ratio, self.goal]


def number(value):
    """Three figures that mean something."""
    if value >= 100:
        return f"{value:,.0f}".replace(",", " ")
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def machine():
    """What kind of machine this is, without its name."""
    model, memory = "unknown processor", 0
    for line in pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            model = line.split(":", 1)[1].strip()
            break
    for line in pathlib.Path("/proc/meminfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("MemTotal"):
            memory = round(int(line.split()[1]) / 1024 / 1024)
    kernel = ".".join(platform.release().split("-")[0].split(".")[:2])
    disk = subprocess.run(
        ["stat", "-f", "-c", "%T", "."], capture_output=True, text=True, check=True
    ).stdout.strip()
    swift = subprocess.run(
        ["swift", "--version"], capture_output=True, text=True, check=True
    ).stdout.split("(")[0].strip()
    return (
        f"{os.cpu_count()} cores ({model}), {memory} GiB, Linux {kernel} {platform.machine()}, "
        f"{disk}, {swift}"
    )


def write(path, sections, skipped):
    """Writes the document: (title, text, rows) for each section, then what was not measured."""
    today = datetime.date.today().isoformat()
    lines = [
        "# Benchmarks",
        "",
        "Made by `make bench`: every figure beside its reference, measured in the same run.",
        "Times differ between machines and runs; the ratios (ours ÷ reference) are what to read.",
        "",
        f"{today} · {machine()}",
    ]
    for title, text, rows in sections:
        if not rows:
            continue
        lines += ["", f"## {title}", "", text, ""]
        lines += ["| what | ours | beside | reference | ratio | goal |", "|---|---:|---|---:|---:|---|"]
        lines += ["| " + " | ".join(row.cells()) + " |" for row in rows]
    if skipped:
        lines += ["", "## Not measured", ""] + [f"- {reason}" for reason in skipped]
    pathlib.Path(path).write_text("\n".join(lines) + "\n", encoding="utf-8")
