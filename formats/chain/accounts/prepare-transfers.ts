/** A step of a preparation: its result is kept under `name` and read by later steps. */
export interface PreparationStep {
  readonly name: string
  readonly select: string
}

/**
 * What an ingest of token transfers does about order and numbers, as plain SQL: an engine that holds a whole chain can
 * prepare it and hand over the result. The steps read a table `transfer` of texts with the columns block, time, tx, log,
 * token, sender, receiver, value, and use nothing that is not in SQL:2003, `TRY_CAST` apart. Every window is one block
 * wide, so that many machines can share the work; only the table of blocks is summed as a whole.
 *
 * `account` gives every account text a number in order of first sight, `label` every token. `prepared` holds one row a
 * transfer in block and log order, `place` being its position. What cannot be read is null and listed by
 * {@link faultsInTransfers}.
 */
export const preparation: readonly PreparationStep[] = [
  {
    name: 'transfer_read',
    select: `SELECT ${whole('block')} AS block, ${whole('time')} AS time, ${whole('log')} AS log,
  tx, token, sender, receiver, value FROM transfer`,
  },
  {
    name: 'transfer_ranked',
    select: `SELECT block, time, log, tx, token, sender, receiver, value,
  ROW_NUMBER() OVER (PARTITION BY block ORDER BY log) - 1 AS place_in_block,
  CASE WHEN LAG(tx) OVER (PARTITION BY block ORDER BY log) = tx THEN 0 ELSE 1 END AS opens,
  LAG(time) OVER (PARTITION BY block ORDER BY log) AS time_before FROM transfer_read`,
  },
  {
    name: 'block_counted',
    select: `SELECT block, MIN(time) AS time, MAX(time) AS last_time, COUNT(*) AS transfers
  FROM transfer_read GROUP BY block`,
  },
  {
    name: 'block_placed',
    select: `SELECT block, time, LAG(last_time) OVER (ORDER BY block) AS time_before,
  SUM(transfers) OVER (ORDER BY block ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) - transfers AS first_place
  FROM block_counted`,
  },
  {
    name: 'transfer_placed',
    select: `SELECT r.block, r.time, r.log, r.tx, r.token, r.sender, r.receiver, r.value, r.opens,
  CAST(b.first_place + r.place_in_block AS BIGINT) AS place
  FROM transfer_ranked r JOIN block_placed b ON b.block = r.block`,
  },
  ...numbersByFirstSight(
    'account',
    `SELECT sender AS text, block, place * 2 AS seen FROM transfer_placed
  UNION ALL SELECT receiver AS text, block, place * 2 + 1 AS seen FROM transfer_placed`,
  ),
  ...numbersByFirstSight('label', 'SELECT token AS text, block, place AS seen FROM transfer_placed'),
  {
    name: 'prepared',
    select: `SELECT t.place, t.block, t.time, t.log, t.opens, t.tx, l.number AS token,
  s.number AS sender, r.number AS receiver, t.value
  FROM transfer_placed t JOIN label l ON l.text = t.token
  JOIN account s ON s.text = t.sender JOIN account r ON r.text = t.receiver`,
  },
]

/** The first block and log at which something is wrong, and what: no rows when all is well. */
export const faultsInTransfers: readonly { readonly what: string; readonly select: string }[] = [
  {
    what: 'has a block, time or log that is not a whole number',
    select: `SELECT block, log FROM transfer_read WHERE block IS NULL OR time IS NULL OR log IS NULL
  OR block < 0 OR time < 0 OR log < 0 OR block >= 4294967295 OR time >= 4294967295 OR log >= 4294967295`,
  },
  {
    what: 'has an empty tx, token, from, to or value',
    select: `SELECT block, log FROM transfer_read
  WHERE tx IS NULL OR token IS NULL OR sender IS NULL OR receiver IS NULL OR value IS NULL`,
  },
  {
    what: 'is there twice: no two transfers of a block have the same log number',
    select: 'SELECT block, log FROM transfer_read GROUP BY block, log HAVING COUNT(*) > 1',
  },
  {
    what: 'has an earlier time than the transfer before it: blocks must follow in time',
    select: `SELECT block, log FROM transfer_ranked WHERE time < time_before
  UNION ALL SELECT block, 0 AS log FROM block_placed WHERE time < time_before`,
  },
]

/** Engines differ in what they take for a number: what does not come back as it was written is none. */
function whole(column: string): string {
  const number = `TRY_CAST(${column} AS BIGINT)`
  return `CASE WHEN CAST(${number} AS STRING) = ${column} THEN ${number} END`
}

/** Numbers the distinct texts of `places` (text, block, seen) in order of first sight, ranked within blocks. */
function numbersByFirstSight(name: string, places: string): PreparationStep[] {
  return [
    {
      name: `${name}_first`,
      select: `SELECT text, MIN(block) AS block, MIN(seen) AS seen FROM (${places}) AS p GROUP BY text`,
    },
    {
      name: `${name}_block`,
      select: `SELECT block, SUM(texts) OVER (ORDER BY block ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) - texts
  AS first_number FROM (SELECT block, COUNT(*) AS texts FROM ${name}_first GROUP BY block) AS c`,
    },
    {
      name,
      select: `SELECT f.text, f.seen, CAST(b.first_number + f.rank_in_block - 1 AS BIGINT) AS number FROM
  (SELECT text, block, seen, ROW_NUMBER() OVER (PARTITION BY block ORDER BY seen) AS rank_in_block FROM ${name}_first) AS f
  JOIN ${name}_block b ON b.block = f.block`,
    },
  ]
}
