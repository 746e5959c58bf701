// Blocking, scoring and the order in which pairs are grouped, as plain SQL over three tables: `keys` (rule, key, row),
// `levels` (a, b, and for each field its level and its information in bits) and `weights` (`weightTable` of the engine).
// Nothing here is a function that only one engine has: the same text runs on DuckDB and on Spark.

/** Groups of at least two rows under one key, and how many pairs each rule may bring up to a size. */
export const blockSizes = `
  SELECT rule, "key", COUNT(DISTINCT "row") AS size, MIN("row") AS first_row
  FROM keys
  GROUP BY rule, "key"
  HAVING COUNT(DISTINCT "row") > 1`

/** By rule the largest size at which all groups up to it still bring no more than the pairs it may. */
export const largestSizes = (mostPairs: number) => `
  WITH by_size AS (
    SELECT rule, size, CAST(COUNT(*) AS DOUBLE) * size * (size - 1) / 2 AS pairs FROM sizes GROUP BY rule, size
  ), running AS (
    SELECT rule, size, SUM(pairs) OVER (PARTITION BY rule ORDER BY size) AS total FROM by_size
  )
  SELECT rule, MAX(size) AS largest FROM running WHERE total <= ${mostPairs} GROUP BY rule`

/** What each rule brings and what of it is cut. */
export const ruleReport = `
  SELECT s.rule,
    SUM(CASE WHEN size <= COALESCE(largest, 1) THEN 1 ELSE 0 END) AS blocks,
    SUM(CASE WHEN size <= COALESCE(largest, 1) THEN CAST(size AS DOUBLE) * (size - 1) / 2 ELSE 0 END) AS pairs,
    SUM(CASE WHEN size > COALESCE(largest, 1) THEN 1 ELSE 0 END) AS cut_blocks,
    SUM(CASE WHEN size > COALESCE(largest, 1) THEN size ELSE 0 END) AS cut_rows,
    MAX(CASE WHEN size > COALESCE(largest, 1) THEN size ELSE 0 END) AS cut_largest,
    MAX(COALESCE(largest, 1)) AS largest_compared
  FROM sizes s LEFT JOIN largest l ON l.rule = s.rule
  GROUP BY s.rule`

/** The groups that are cut, the largest of each rule first. */
export const cutBlocks = `
  SELECT s.rule, size, first_row
  FROM sizes s LEFT JOIN largest l ON l.rule = s.rule
  WHERE size > COALESCE(largest, 1)
  ORDER BY s.rule, size DESC, first_row`

/** Every two rows that share a group which is not cut, once; rows before the first new one are not compared with each other. */
export const candidates = (firstNew: number) => `
  SELECT DISTINCT x."row" AS a, y."row" AS b
  FROM keys x
  JOIN keys y ON y.rule = x.rule AND y."key" = x."key" AND x."row" < y."row"
  JOIN sizes s ON s.rule = x.rule AND s."key" = x."key"
  JOIN largest l ON l.rule = s.rule AND s.size <= l.largest
  WHERE y."row" >= ${firstNew}`

/** The weight of every pair, field after field in their order, and of these the pairs that are worth keeping. */
export const scored = (fields: readonly string[], leastWeight: number) => `
  WITH weighed AS (
    SELECT l.*, ${fields.map(fieldWeight).join(' + ')} AS weight
    FROM levels l
    ${fields.map((field, f) => `JOIN weights w${f} ON w${f}.field = '${field}' AND w${f}.level = l."${field}"`).join('\n    ')}
  )
  SELECT * FROM weighed WHERE weight >= ${leastWeight} ORDER BY b, a`

/** What a field adds: its level's weight, and what the value at hand is rarer than usual, within bounds. */
function fieldWeight(field: string, f: number): string {
  const bits = `l."${field}_bits"`
  const more = `w${f}.rarity * (${bits} - w${f}.usual)`
  return `(w${f}.weight + CASE WHEN ${bits} IS NULL OR w${f}.usual IS NULL THEN 0
      WHEN ${more} > w${f}.most THEN w${f}.most WHEN ${more} < -w${f}.most THEN -w${f}.most ELSE ${more} END)`
}
