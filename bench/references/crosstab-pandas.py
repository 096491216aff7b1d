"""What pandas takes for theme × concept and for the tidy CSV of a session's document.

crosstab-pandas.py FILE: reads the events once, then times the cross-tab and the CSV, each the best
of five. Reading is not in the times, as a session that is open has been read. Prints one JSON object.
"""

import io
import json
import resource
import sys
import time

import pandas


def reactions(path):
    """One row for each theme of each reaction; a reaction without themes has one row."""
    with open(path, encoding="utf-8") as file:
        events = json.load(file)["events"]
    items = {}
    for event in events:
        if event["type"] == "reaction.recorded":
            items[event["item"]] = {**event, "themes": list(event.get("themes", []))}
        elif event["type"] == "reaction.themed":
            themes = items[event["item"]]["themes"]
            themes += [theme for theme in event.get("themes", []) if theme not in themes]
    return [
        {
            "item": number,
            "at": event["at"],
            "members": " ".join(event.get("members", [])),
            "concept": event.get("concept", ""),
            "sentiment": event.get("sentiment", ""),
            "text": event.get("text", ""),
            "theme": theme,
        }
        for number, event in items.items()
        for theme in event["themes"] or [""]
    ]


def best(work):
    """The fewest seconds of five runs."""
    times = []
    for _ in range(5):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def main():
    frame = pandas.DataFrame(reactions(sys.argv[1]))
    coded = frame[frame["theme"] != ""]
    result = {
        "rows": len(frame),
        "crosstabSeconds": best(lambda: pandas.crosstab(coded["theme"], coded["concept"])),
        "csvSeconds": best(lambda: frame.to_csv(io.StringIO(), index=False)),
        "peakBytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
    }
    print(json.dumps(result))


main()
