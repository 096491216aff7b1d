"""Files of other programs, in and out: transcripts and projects beside qc, and jumps in replay."""

import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import zipfile

import programs
from table import Row, number

WORKSPACE = programs.OUT / "workspace"
FILES = programs.OUT / "exchange"
CODINGS = 10_000
QC = "qualitative-coding==1.7.8"
NAMES = ["Anna Ek", "Boris Lund", "Carla Diaz", "Jean-Luc Petit", "Élodie Roy", "李雷", "Mia Holm"]
# A child counts the memory of the process that starts it as its own; this one is small.
WATCH = """
import os, sys
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
print(os.wait4(child, 0)[2].ru_maxrss)
"""
WORDS = (
    "the price is too steep for what it does but folds away flat and never leaks in my bag when "
    "handle lid très cher cafe\u0301 hot cold think maybe always clean evening"
).split()


def measure(bench):
    FILES.mkdir(parents=True, exist_ok=True)
    missing = [
        name
        for name in ("import transcript", "import project", "export")
        if not knows(name.split())
    ]
    for name in missing:
        bench.skip(f"roundtable {name}: not in this build")
    qc = qc_program(bench)
    parts = [("jumps in replay", lambda: jumps(bench))]
    if "export" not in missing:
        both = "import project" not in missing
        parts.insert(0, ("projects", lambda: projects(bench, qc, both)))
    if "import transcript" not in missing:
        parts.insert(0, ("transcripts", lambda: transcripts(bench, qc)))
    for what, part in parts:
        try:
            part()
        except (RuntimeError, OSError, KeyError, ValueError) as failure:
            bench.skip(f"{what}: {failure}")


def knows(command):
    """Whether the program has a command; without it the last word is taken for something else."""
    asked = [programs.ROUNDTABLE, *command, "--help"]
    found = subprocess.run(asked, capture_output=True, text=True, check=False)
    usage = re.search(r"USAGE: (.*)", found.stdout)
    return found.returncode == 0 and usage is not None and " ".join(command) in usage.group(1)


# Transcripts


def transcripts(bench, qc):
    sizes = [1_000, 10_000, 100_000]
    files = {size: transcript(size) for size in [1, *sizes]}
    best = {size: importing("transcript", path, 3 if size > 1_000 else 15) for size, path in files.items()}
    theirs = qc_seconds(qc, files[1_000], ["corpus", "import", "--importer", "vtt"]) if qc else None
    rows = [
        Row(
            "import transcript, VTT of 1 000 cues",
            best[1_000][0] * 1e3,
            "qc corpus import" if theirs else "",
            theirs * 1e3 if theirs else None,
            "ms",
            "< 100 ms",
        ),
        Row(
            "import transcript, VTT of 100 000 cues",
            best[100_000][0] * 1e3,
            "10 × that of 10 000",
            best[10_000][0] * 1e4,
            "ms",
            "≤ 1.2 ×",
        ),
    ]
    megabytes = files[100_000].stat().st_size / 1e6
    nothing = best[1][1] / 1e6
    rows.append(
        Row(
            "memory for 100 000 cues",
            best[100_000][1] / 1e6 - nothing,
            "the file",
            megabytes,
            "MB",
            "≤ 4 ×",
        )
    )
    text = (
        "The whole program, from its start to its end, the session made on the disk; the lower quartile. "
        f"Memory: resident at its highest, less the {number(nothing)} MB of a file of one cue."
    )
    bench.add("Transcripts in", text, rows)


def transcript(cues):
    """A WebVTT file as Zoom writes it."""
    path = FILES / f"cues-{cues}.vtt"
    chance = random.Random(cues)
    with path.open("w", encoding="utf-8") as file:
        file.write("WEBVTT\n")
        for cue in range(cues):
            begin = cue * 2_400
            words = " ".join(chance.choices(WORDS, k=chance.randint(4, 20)))
            file.write(f"\n{cue + 1}\n{clock(begin)} --> {clock(begin + 2_300)}\n")
            file.write(f"{chance.choice(NAMES)}: {words}\n")
    return path


def clock(milliseconds):
    seconds, rest = divmod(milliseconds, 1_000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"


def importing(kind, path, runs):
    """Seconds and peak memory of importing a file into a session of its own."""
    name = f"exchange-{path.stem}"
    command = [programs.ROUNDTABLE, "import", kind, path, "--as", name, "--directory", WORKSPACE]
    document = WORKSPACE / "sessions" / f"{name}.json"
    times = []
    for _ in range(runs):
        document.unlink(missing_ok=True)
        times.append(programs.run(command, hides_errors=True)[1])
    document.unlink(missing_ok=True)
    watching = [sys.executable, "-S", "-E", "-c", WATCH, *command]
    return quiet(times), int(programs.run(watching, hides_errors=True)[0].split()[-1]) * 1024


# Projects


def projects(bench, qc, can_import):
    path, exported = project(CODINGS, 15)
    codings = count_codings(path)
    theirs = qc_project(qc, path) if qc else None
    if theirs and theirs["codings"] != codings:
        bench.skip(f"qc took {theirs['codings']} of the {codings} codings in, so its times say nothing")
        theirs = None
    named = f"{codings} codings"
    rows = [
        Row(
            f"export --format qdpx, {named}",
            exported * 1e3,
            "qc export" if theirs else "",
            theirs["export"] * 1e3 if theirs else None,
            "ms",
            "< 150 ms",
        )
    ]
    if can_import:
        seconds, peak = importing("project", path, 9)
        rows.append(
            Row(
                f"import project, {named}",
                seconds * 1e3,
                "qc init --import" if theirs else "",
                theirs["import"] * 1e3 if theirs else None,
                "ms",
                "< 300 ms",
            )
        )
        with zipfile.ZipFile(path) as packed:
            text = sum(entry.file_size for entry in packed.infolist())
        least = importing("project", project(1, 1)[0], 3)[1]
        rows.append(
            Row("memory for it", (peak - least) / 1e6, "its text", text / 1e6, "MB", "≤ 4 ×")
        )
    text = (
        "The whole program, the file on the disk. qc codes whole lines, so it reads the same project with "
        "its selections called by their lines, and writes what it has read. Memory: less that for one coding."
    )
    bench.add("Projects out and in", text, rows)


def project(codings, runs):
    """A project of so many codings, and how many seconds its export takes."""
    name = f"exchange-{codings}-codings"
    make_session(name, codings)
    path = FILES / f"codings-{codings}.qdpx"
    command = [programs.ROUNDTABLE, "export", name, "--directory", WORKSPACE, "--format", "qdpx"]
    command += ["--output", path, "--force"]
    return path, quiet([programs.run(command, hides_errors=True)[1] for _ in range(runs)])


def make_session(name, codings):
    """A session of as many reactions as codings, each with one of forty themes."""
    chance = random.Random(1)
    lines = [f'member add "{member}"' for member in NAMES]
    for item in range(codings):
        words = " ".join(chance.choices(WORDS, k=chance.randint(6, 14)))
        lines.append(f"{item % len(NAMES) + 1}: {words} #theme{item % 40}")
    script = FILES / f"{name}.roundtable"
    script.write_text("\n".join(lines) + "\n", encoding="utf-8")
    (WORKSPACE / "sessions" / f"{name}.json").unlink(missing_ok=True)
    where = ["--directory", WORKSPACE]
    programs.run([programs.ROUNDTABLE, "new", name, *where])
    programs.run([programs.ROUNDTABLE, "open", name, "-f", script, "--quiet", *where])


def project_text(path):
    with zipfile.ZipFile(path) as packed:
        return packed.read("project.qde").decode("utf-8")


def count_codings(path):
    return len(re.findall(r"<Coding\b", project_text(path)))


# qc


def qc_program(bench):
    """qc in an environment of its own, made once; None where it cannot be installed."""
    home = pathlib.Path(tempfile.gettempdir()) / "roundtable-bench-qc"
    program = home / "bin" / "qc"
    if not program.exists():
        print(f"bench: installing {QC} into {home}", file=sys.stderr)
        for command in (
            [sys.executable, "-m", "venv", home],
            [home / "bin" / "pip", "install", "--quiet", QC],
        ):
            done = subprocess.run(command, capture_output=True, check=False)
            if done.returncode != 0:
                bench.skip(f"transcripts and projects beside qc: {QC} cannot be installed here")
                return None
    return program


def qc_run(qc, folder, arguments):
    """Seconds of one run in a folder; what it says is no figure."""
    before = os.getcwd()
    os.chdir(folder)
    # A stop for its makers is left in its reader of projects.
    os.environ["PYTHONBREAKPOINT"] = "0"
    try:
        return programs.run([qc, *arguments], hides_errors=True)[1]
    finally:
        del os.environ["PYTHONBREAKPOINT"]
        os.chdir(before)


def qc_seconds(qc, path, arguments):
    with tempfile.TemporaryDirectory() as folder:
        try:
            qc_run(qc, folder, ["init"])
            return qc_run(qc, folder, [*arguments, path])
        except RuntimeError:
            return None


def qc_project(qc, path):
    """What qc takes for the same project, in and out, and how many codings came through."""
    copy = FILES / "codings-for-qc.qdpx"
    lines = iter(range(CODINGS * 2))
    with zipfile.ZipFile(path) as packed, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as other:
        for name in packed.namelist():
            content = packed.read(name)
            if name.endswith(".qde"):
                content = re.sub(
                    rb'(<PlainTextSelection [^>]*?name=")[^"]*',
                    lambda found: found.group(1) + b"line:%d" % next(lines),
                    content,
                )
            other.writestr(name, content)
    written = FILES / "written-by-qc.qdpx"
    with tempfile.TemporaryDirectory() as folder:
        try:
            taken = qc_run(qc, folder, ["init", "--import", copy])
            given = min(qc_run(qc, folder, ["export", written]) for _ in range(3))
        except RuntimeError:
            return None
    return {"import": taken, "export": given, "codings": count_codings(written)}


# Replay


def jumps(bench):
    size = 100_000
    found = programs.run_json([programs.BENCH, "replay", bench.document(size)])
    rows = []
    for what, key, goal in (
        (f"a jump anywhere in {size} items", "jump", "< 20 ms"),
        ("one item on", "on", ""),
        ("one item back", "back", ""),
        ("status as of a moment", "status", ""),
    ):
        for name, part in (("median", "Median"), ("worst", "Worst")):
            rows.append(Row(f"{what}, {name}", found[f"{key}{part}Seconds"] * 1e3, "", None, "ms", goal))
    bench.add("Replay", "From the key to the picture of 40 rows, in a player that is open.", rows)


def quiet(values):
    """The lower quartile: what it costs where nobody else is in the way."""
    return sorted(values)[len(values) // 4]
