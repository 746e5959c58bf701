# Counts by the peer (pac-synth), asked by sds.ts: CASES.csv LENGTH OUT.json
import csv
import json
import sys
import time

import pacsynth

start = time.perf_counter()
pacsynth.set_number_of_threads(1)
with open(sys.argv[1]) as file:
    rows = [row[1:] for row in csv.reader(file)]
counts = pacsynth.Dataset(rows).get_aggregates(int(sys.argv[2]), ";")
seconds = time.perf_counter() - start
with open(sys.argv[3], "w") as file:
    json.dump(counts, file)
print(json.dumps({"seconds": seconds}))
