"""Links a table with Splink on DuckDB by the rules and levels of a plan, and says how well at every threshold.

usage: splink_peer.py PLAN.json ROWS.csv   (ROWS.csv has the plan's columns, `id`, and `person`, which is used for scoring only)
"""

import json
import resource
import sys
import time

started = time.perf_counter()
import splink
import splink.comparison_library as cl
from splink import Linker, SettingsCreator, block_on
from splink.backends.duckdb import DuckDBAPI

plan = json.load(open(sys.argv[1]))
api = DuckDBAPI()
connection = api._con
connection.execute("set threads to 2")
connection.execute(f"create table given as select * from read_csv('{sys.argv[2]}', all_varchar = true, nullstr = '')")
chosen = ", ".join(plan["columns"])
people = connection.execute("select person, count(*) from given group by 1").fetchall()
connection.execute(f"create table rows_to_link as select id as unique_id, {chosen} from given")


def comparison(column, kind):
    if kind == "text":
        return cl.JaroWinklerAtThresholds(column, [0.94, 0.88, 0.8]).configure(term_frequency_adjustments=True)
    if kind == "birth":
        return cl.DamerauLevenshteinAtThresholds(column, [1, 2])
    if kind in ("document", "phone"):
        return cl.DamerauLevenshteinAtThresholds(column, [1])
    return cl.ExactMatch(column).configure(term_frequency_adjustments=kind != "sex")


settings = SettingsCreator(
    link_type="dedupe_only",
    comparisons=[comparison(column, kind) for column, kind in plan["columns"].items()],
    blocking_rules_to_generate_predictions=[block_on(*rule) for rule in plan["rules"]],
    retain_intermediate_calculation_columns=False,
    retain_matching_columns=False,
)
linker = Linker(api.register("rows_to_link"), settings, log_level=40)
linker.training.estimate_probability_two_random_records_match([block_on(*rule) for rule in plan["sure"]], recall=plan["recall"])
linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
for rule in plan["training"]:
    linker.training.estimate_parameters_using_expectation_maximisation(block_on(*rule))
predictions = linker.inference.predict(threshold_match_weight=-10)
connection.execute(f"create table scored as select match_weight, a.person = b.person as same from {predictions.physical_name} p "
                   "join given a on a.id = p.unique_id_l join given b on b.id = p.unique_id_r")
scored = connection.execute("select floor(match_weight * 2) / 2 as step, count(*), sum(same::int) from scored group by 1 order by 1 desc").fetchall()
truth = sum(count * (count - 1) // 2 for _, count in people)
curve, proposed, right = [], 0, 0
for step, count, same in scored:
    proposed += count
    right += int(same)
    precision, recall = right / proposed, right / truth
    curve.append({"weight": step, "precision": round(precision, 4), "recall": round(recall, 4),
                  "f1": round(2 * precision * recall / max(1e-9, precision + recall), 4)})
best = max(curve, key=lambda each: each["f1"], default=None)
usage = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({"engine": f"Splink {splink.__version__} on DuckDB", "pairs": proposed, "best": best,
                  "seconds": round(time.perf_counter() - started, 2),
                  "processorSeconds": round(usage.ru_utime + usage.ru_stime, 2), "peakMiB": round(usage.ru_maxrss / 1024)}))
