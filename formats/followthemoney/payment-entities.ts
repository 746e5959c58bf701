import { createHash } from 'node:crypto'
import { PaymentGraph, Problem } from '@homeward/domain'
import { z } from 'zod'

/** What of FollowTheMoney we write: wallets and the payments between them. Every property is a list of texts. */
const Entity = z.object({
  id: z.string(),
  schema: z.enum(['CryptoWallet', 'Payment']),
  properties: z.record(z.string(), z.array(z.string())),
})
type Entity = z.infer<typeof Entity>

const dataset = 'homeward'

/** A payment graph as FollowTheMoney JSON lines; {@link readPaymentEntities} gives the same graph back. */
export function writePaymentEntities(graph: PaymentGraph): string {
  const id = (...parts: (string | number)[]) =>
    `${dataset}-${createHash('sha1')
      .update([graph.chain, ...parts].join('/'))
      .digest('hex')}`
  const wallets = graph.wallets.map(
    ({ address, exit }): Entity => ({
      id: id('wallet', address),
      schema: 'CryptoWallet',
      properties: {
        publicKey: [address],
        currencySymbol: [graph.currency],
        ...(exit !== undefined && { summary: [`exit: ${exit}`] }),
        notes: [`chain: ${graph.chain}`],
      },
    }),
  )
  const payments = graph.transfers.map(
    (transfer): Entity => ({
      id: id('payment', transfer.tx, transfer.output, transfer.from, transfer.to),
      schema: 'Payment',
      properties: {
        payer: [id('wallet', transfer.from)],
        beneficiary: [id('wallet', transfer.to)],
        amount: [transfer.value],
        currency: [graph.currency],
        date: [new Date(transfer.time * 1000).toISOString().slice(0, 19)],
        transactionNumber: [`${transfer.tx}:${transfer.output}`],
        summary: [`firm: ${transfer.firm}, high: ${transfer.high}`],
      },
    }),
  )
  return [...wallets, ...payments].map((entity) => `${JSON.stringify(entity)}\n`).join('')
}

/** Reads what {@link writePaymentEntities} wrote, wherever it has been meanwhile; other entities are passed over. */
export function readPaymentEntities(text: string, file: string): PaymentGraph {
  const entities = text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : entityOf(line, file, index + 1)))
  const wallets = entities.filter((entity) => entity.schema === 'CryptoWallet')
  const addresses = new Map(wallets.map((wallet) => [wallet.id, first(wallet, 'publicKey')]))
  const parsed = PaymentGraph.safeParse({
    format: 'homeward.payment-graph/1',
    chain: /^chain: (\w+)$/.exec(wallets[0] === undefined ? '' : first(wallets[0], 'notes'))?.[1],
    currency: wallets[0] === undefined ? '' : first(wallets[0], 'currencySymbol'),
    wallets: wallets.map((wallet) => {
      const exit = /^exit: (.+)$/.exec(first(wallet, 'summary'))?.[1]
      return { address: first(wallet, 'publicKey'), ...(exit !== undefined && { exit }) }
    }),
    transfers: entities
      .filter((entity) => entity.schema === 'Payment')
      .map((payment) => {
        const [tx, output] = first(payment, 'transactionNumber').split(':')
        const [, firm, high] = /^firm: (\d+), high: (\d+)$/.exec(first(payment, 'summary')) ?? []
        return {
          tx,
          output: Number(output),
          from: addresses.get(first(payment, 'payer')) ?? '',
          to: addresses.get(first(payment, 'beneficiary')) ?? '',
          value: first(payment, 'amount'),
          time: Date.parse(`${first(payment, 'date')}Z`) / 1000,
          firm,
          high,
        }
      }),
  })
  if (parsed.success) return parsed.data
  const where = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new Problem('input-invalid', `${file} does not hold payments as Homeward writes them: look at "${where}".`, {
    file,
  })
}

function entityOf(line: string, file: string, row: number): Entity[] {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new Problem('input-unreadable', `${file} line ${row} is not JSON.`, { file, row })
  }
  const parsed = Entity.safeParse(value)
  return parsed.success ? [parsed.data] : []
}

function first(entity: Entity, property: string): string {
  return entity.properties[property]?.[0] ?? ''
}
