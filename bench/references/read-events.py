"""A session read with Python's json, each event looked at once.

read-events.py FILE prints {"events": …, "bytes": …, "seconds": …, "peakBytes": …}.
"""

import json
import resource
import sys
import time

start = time.perf_counter()
with open(sys.argv[1], encoding="utf-8") as file:
    text = file.read()
events = json.loads(text)["events"]
items = sum(1 for event in events if event.get("type") == "reaction.recorded")
took = time.perf_counter() - start
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
print(
    json.dumps(
        {
            "events": len(events),
            "items": items,
            "bytes": len(text.encode()),
            "seconds": took,
            "peakBytes": peak,
        }
    )
)
