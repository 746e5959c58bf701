import { expect, test } from 'vitest'
import { servicesOf } from './services-of.ts'

const claim = (name: string | null, wallet: string | null = null) => ({
  by: 'deposit' as const,
  name,
  source: null,
  date: null,
  ageDays: null,
  confidence: null,
  wallet,
})
const exit = (
  address: string,
  firm: string,
  said: ReturnType<typeof claim>,
  kind: 'deposit' | 'balance' = 'deposit',
) => ({
  address,
  kind,
  firm,
  claim: said,
})

test('one request goes to one service, most firm value first', () => {
  const services = servicesOf([
    exit('a', '5', claim('Exchange 1')),
    exit('b', '7', claim('Exchange 2')),
    exit('c', '4', claim('Exchange 1')),
  ])
  expect(services.map(({ name, addresses, firm }) => [name, addresses, firm])).toEqual([
    ['Exchange 1', ['a', 'c'], 9n],
    ['Exchange 2', ['b'], 7n],
  ])
})

test('places that no list names are never put into one request, unless they lead to one wallet', () => {
  const services = servicesOf([
    exit('a', '1', claim(null, 'w')),
    exit('b', '1', claim(null, 'w')),
    exit('c', '1', claim(null, 'v')),
    exit('d', '1', claim(null)),
  ])
  expect(services.map(({ addresses }) => addresses)).toEqual([['a', 'b'], ['c'], ['d']])
})

test('what still lies where it arrived is asked of the issuer', () => {
  expect(servicesOf([exit('a', '3', claim(null), 'balance')])).toMatchObject([{ isIssuer: true, name: '' }])
})
