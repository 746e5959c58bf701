"""The same work by scipy, igraph, DuckDB and PostgreSQL on the columns that coins.ts wrote.

Usage: [PEER_DATABASE="host=… dbname=…"] peers.py ARRAYS RESULT.json

Each peer gets its best form and starts from the files: the clusters of scipy and igraph are built from pairs of
neighbouring inputs, without looking for CoinJoins; DuckDB joins neighbours to the least label until nothing changes.
"""
import json, os, resource, sys, time
import numpy as np

folder, out = sys.argv[1], sys.argv[2]
load = lambda name: np.fromfile(os.path.join(folder, name + ".u32"), dtype=np.uint32)
NONE = 0xFFFFFFFF
result = {"load": os.getloadavg()}


def edges():
    start, address = load("inputStart").astype(np.int64), load("inputAddress")
    counts = np.diff(start)
    first = np.repeat(address[start[:-1]], counts)
    keep = (first != address) & (first != NONE) & (address != NONE)
    return first[keep].astype(np.int64), address[keep].astype(np.int64)


def addresses():
    output = load("outputAddress")
    return int(output[output != NONE].max()) + 1


def scipy_cluster():
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    start = time.perf_counter()
    a, b = edges()
    n = addresses()
    count, _ = connected_components(coo_matrix((np.ones(len(a), np.int8), (a, b)), shape=(n, n)), directed=False)
    return time.perf_counter() - start, int(count)


def igraph_cluster():
    import igraph

    start = time.perf_counter()
    a, b = edges()
    graph = igraph.Graph(n=addresses(), edges=np.column_stack((a, b)))
    count = len(graph.connected_components())
    return time.perf_counter() - start, count


def duckdb_cluster():
    import duckdb, pandas  # noqa: F401

    start = time.perf_counter()
    a, b = edges()
    n = addresses()
    db = duckdb.connect()
    db.execute("SET threads=2")
    frame = pandas.DataFrame({"a": a, "b": b})
    db.execute("CREATE TABLE e AS SELECT a, b FROM frame UNION ALL SELECT b, a FROM frame")
    db.execute(f"CREATE TABLE l AS SELECT range AS id, range AS label FROM range({n})")
    while True:
        db.execute("""CREATE OR REPLACE TABLE m AS
            SELECT l.id, least(l.label, coalesce(min(o.label), l.label)) AS label
            FROM l LEFT JOIN e ON e.a = l.id LEFT JOIN l o ON o.id = e.b GROUP BY l.id, l.label""")
        db.execute("""CREATE OR REPLACE TABLE m2 AS
            SELECT m.id, j.label AS label FROM m JOIN m j ON j.id = m.label""")
        changed = db.execute("SELECT count(*) FROM m2 JOIN l USING (id) WHERE m2.label <> l.label").fetchone()[0]
        db.execute("DROP TABLE l; ALTER TABLE m2 RENAME TO l")
        if changed == 0:
            break
    count = db.execute("SELECT count(DISTINCT label) FROM l").fetchone()[0]
    return time.perf_counter() - start, count


def duckdb_trace(seeds):
    import duckdb, pandas

    value = load("outputValue").astype(np.int64)
    value = value[0::2] + (value[1::2] << 32)
    start = load("outputStart").astype(np.int64)
    maker = np.repeat(np.arange(len(start) - 1), np.diff(start))
    outputs = pandas.DataFrame({"id": np.arange(len(value)), "tx": maker, "value": value, "spender": load("spender").astype(np.int64)})
    db = duckdb.connect()
    db.execute("SET threads=2")
    db.execute("CREATE TABLE o AS SELECT * FROM outputs ORDER BY id")
    db.execute(f"CREATE TABLE s AS SELECT spender AS tx, sum(value) AS total FROM o WHERE spender < {NONE} GROUP BY spender")
    db.execute("CREATE INDEX oi ON o(id); CREATE INDEX ot ON o(tx); CREATE INDEX si ON s(tx)")
    times = []
    for seed in seeds:
        begin = time.perf_counter()
        db.execute(f"CREATE OR REPLACE TEMP TABLE f AS SELECT id, value::DOUBLE AS taint FROM o WHERE id = {seed}")
        for _ in range(10):
            db.execute(f"""CREATE OR REPLACE TEMP TABLE f AS
                WITH t AS (SELECT o.spender AS tx, sum(f.taint) AS taint FROM f JOIN o ON o.id = f.id
                           WHERE o.spender < {NONE} GROUP BY o.spender)
                SELECT o.id, t.taint * o.value / s.total AS taint FROM t JOIN s ON s.tx = t.tx JOIN o ON o.tx = t.tx""")
        times.append(time.perf_counter() - begin)
    return times


def igraph_trace(seeds):
    """Haircut hop by hop over plain dictionaries, after building successor lists once."""
    value = load("outputValue").astype(np.int64)
    value = (value[0::2] + (value[1::2] << 32)).tolist()
    start = load("outputStart").tolist()
    spender = load("spender").tolist()
    first, spent = load("inputStart").tolist(), load("inputOutput").tolist()
    times = []
    for seed in seeds:
        begin = time.perf_counter()
        frontier = {seed: float(value[seed])}
        for _ in range(10):
            arriving = {}
            for output, taint in frontier.items():
                if spender[output] != NONE:
                    arriving[spender[output]] = arriving.get(spender[output], 0.0) + taint
            frontier = {}
            for tx, taint in arriving.items():
                total = sum(value[each] for each in spent[first[tx] : first[tx + 1]])
                for output in range(start[tx], start[tx + 1]):
                    frontier[output] = taint * value[output] / total
        times.append(time.perf_counter() - begin)
    return times


def postgres_trace(seeds):
    """The same haircut, hop by hop in a loop written by hand, on indexed tables of the server at PEER_DATABASE."""
    import psycopg

    value = load("outputValue").astype(np.int64)
    value = value[0::2] + (value[1::2] << 32)
    start = load("outputStart").astype(np.int64)
    maker = np.repeat(np.arange(len(start) - 1), np.diff(start))
    spender = load("spender").astype(np.int64)
    db = psycopg.connect(os.environ["PEER_DATABASE"], autocommit=True)
    db.execute("DROP TABLE IF EXISTS o, s")
    db.execute("CREATE UNLOGGED TABLE o (id int8, tx int8, value int8, spender int8)")
    with db.cursor().copy("COPY o FROM STDIN") as copy:
        for part in range(0, len(value), 500_000):
            end = min(part + 500_000, len(value))
            rows = np.column_stack((np.arange(part, end), maker[part:end], value[part:end], spender[part:end]))
            text = "\n".join("\t".join(map(str, row)) for row in rows.tolist())
            copy.write(text.replace(f"\t{NONE}\n", "\t\\N\n").encode() + b"\n")
    db.execute(f"UPDATE o SET spender = NULL WHERE spender = {NONE}")
    db.execute("CREATE INDEX ON o (id); CREATE INDEX ON o (tx)")
    db.execute("CREATE UNLOGGED TABLE s AS SELECT spender AS tx, sum(value)::int8 AS total FROM o WHERE spender IS NOT NULL GROUP BY 1")
    db.execute("CREATE INDEX ON s (tx); ANALYZE o; ANALYZE s")
    db.execute("CREATE TEMP TABLE f (id int8, taint float8); CREATE TEMP TABLE g (id int8, taint float8)")
    times = []
    for seed in seeds:
        begin = time.perf_counter()
        db.execute("TRUNCATE f")
        db.execute("INSERT INTO f SELECT id, value FROM o WHERE id = %s", (seed,))
        for _ in range(10):
            db.execute("TRUNCATE g")
            db.execute("""INSERT INTO g WITH t AS (
                SELECT o.spender AS tx, sum(f.taint) AS taint FROM f JOIN o ON o.id = f.id
                WHERE o.spender IS NOT NULL GROUP BY 1)
                SELECT o.id, t.taint * o.value / s.total FROM t JOIN s ON s.tx = t.tx JOIN o ON o.tx = t.tx""")
            db.execute("TRUNCATE f")
            db.execute("INSERT INTO f SELECT * FROM g")
        times.append(time.perf_counter() - begin)
    return times


def note(name, work):
    try:
        result[name] = work()
    except Exception as failure:  # a peer that cannot run is a result too
        result[name] = {"failed": type(failure).__name__}
    print(name, result[name], flush=True)
    json.dump(result, open(out, "w"), indent=2)


def seconds(pair):
    return {"seconds": round(pair[0], 3), "clusters": pair[1]}


def spread(times):
    ordered = sorted(times)
    return {"medianMs": round(ordered[len(ordered) // 2] * 1000, 3), "runs": len(times)}


seeds = json.load(open(os.path.join(folder, "seeds.json")))
note("scipy cluster", lambda: seconds(min(scipy_cluster() for _ in range(3))))
note("igraph cluster", lambda: seconds(min(igraph_cluster() for _ in range(2))))
note("python trace 10 hops", lambda: spread(igraph_trace(seeds)))
note("duckdb trace 10 hops", lambda: spread(duckdb_trace(seeds[:5])))
if "PEER_DATABASE" in os.environ:
    note("postgresql trace 10 hops", lambda: spread(postgres_trace(seeds[:20])))
note("duckdb cluster", lambda: seconds(duckdb_cluster()))
result["peakMiB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
json.dump(result, open(out, "w"), indent=2)
