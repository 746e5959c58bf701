"""Runs the steps that prepare transfers on a local Spark, in the words DuckDB gets. Usage: spark.py PARQUET STEPS.json OUT

OUT is a folder of CSV: block, log, opens, token, sender, receiver in order, for comparing.
"""
import json, sys, time
from pyspark.sql import SparkSession

parquet, steps, out = sys.argv[1:]
spark = (
    SparkSession.builder.master("local[2]")
    .config("spark.driver.memory", "4g")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.shuffle.partitions", "4")
    .config("spark.sql.ansi.enabled", "false")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
begin = time.perf_counter()
rows = spark.read.parquet(parquet)
columns = ["block", "time", "log", "tx", "token", "from", "to", "value"]
names = {"from": "sender", "to": "receiver"}
rows.selectExpr(*[f"CAST(`{c}` AS STRING) AS {names.get(c, c)}" for c in columns]).createOrReplaceTempView("transfer")
work = json.load(open(steps))
for step in work["preparation"]:
    spark.sql(step["select"]).createOrReplaceTempView(step["name"])
faults = sum(spark.sql(fault["select"]).count() for fault in work["faults"])
prepared = spark.sql("SELECT place, block, log, opens, token, sender, receiver FROM prepared ORDER BY place")
prepared.drop("place").coalesce(1).write.mode("overwrite").csv(out)
print(json.dumps({"seconds": round(time.perf_counter() - begin, 1), "faults": faults, "version": spark.version}))
spark.stop()
