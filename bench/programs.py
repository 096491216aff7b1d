"""The programs that are measured: how they are built, and one run of one of them."""

import json
import os
import pathlib
import shutil
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
OUT = ROOT / "bench" / "out"
REFERENCES = ROOT / "bench" / "references"
SAMPLE = ROOT / "sessions" / "kettle-1.json"
RELEASE = ROOT / ".build-static" / "release"
ROUNDTABLE = RELEASE / "roundtable"
BENCH = RELEASE / "roundtable-bench"

COMPILED = {
    "editline-prompt": ["cc", "-O2", "editline-prompt.c", "-ledit"],
    "raw-append": ["cc", "-O2", "raw-append.c"],
    "simdjson-typed": ["c++", "-O3", "-std=c++17", "simdjson-typed.cpp", "-lsimdjson"],
}


def build_ours():
    """Builds the release programs; says whether there is one for measuring without a terminal."""
    subprocess.run([ROOT / "scripts" / "build-release"], check=True)
    if "roundtable-bench" not in (ROOT / "Package.swift").read_text(encoding="utf-8"):
        return False
    build = [ROOT / "scripts" / "build-release", "--product", "roundtable-bench"]
    subprocess.run(build, check=True)
    return True


def build_reference(name):
    """The path of a compiled reference, None where it cannot be compiled here."""
    compiler, *arguments = COMPILED[name]
    if shutil.which(compiler) is None:
        return None
    target = OUT / name
    built = subprocess.run(
        [compiler, *arguments, "-o", target], cwd=REFERENCES, capture_output=True, check=False
    )
    return target if built.returncode == 0 else None


def run(command, hides_errors=False):
    """One run: its output, the seconds it took, its peak memory in bytes; fails as it fails."""
    command = [str(part) for part in command]
    path = shutil.which(command[0]) or command[0]
    reading, writing = os.pipe()
    start = time.perf_counter()
    actions = [(os.POSIX_SPAWN_DUP2, writing, 1)]
    if hides_errors:
        actions.append((os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0))
    child = os.posix_spawn(path, command, os.environ, file_actions=actions)
    os.close(writing)
    with os.fdopen(reading, "rb") as stream:
        output = stream.read()
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) != 0:
        raise RuntimeError(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return output.decode(), seconds, usage.ru_maxrss * 1024


def run_json(command):
    """One run of a program that prints one JSON value."""
    return json.loads(run(command)[0])
