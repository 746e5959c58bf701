import type { Door } from '../http/endpoint.ts'
import type { AccessProbe } from './access-probe.ts'

const reason = 'the proof'
const other = 'BBBBBBBBBBBBBBBBBBBBBB'

const plain = (method: AccessProbe['method'], route: string, door: Door, body?: unknown): AccessProbe => ({
  method,
  route,
  door,
  with: () => ({ path: route, body }),
})
const about = (method: AccessProbe['method'], route: string, body?: unknown): AccessProbe => ({
  method,
  route,
  door: method === 'GET' ? 'matter.read' : 'matter.write',
  takesId: true,
  with: (id) => ({ path: route.replace(':id', id).replaceAll(/:[a-z]+/g, other), body }),
})

const charge = {
  class: 'fraud',
  statute: 's. 1',
  conduct: 'what is alleged',
  from: '2025-01-01',
  to: null,
  amount: null,
  stage: 'charged',
  authority: 'Police',
  reason,
}
const statement = {
  language: 'my',
  takenOn: '2025-11-01',
  interpreter: null,
  readBack: true,
  confirmed: true,
  paragraphs: [],
}
const matter = {
  names: ['Sample Person'],
  reference: 'M-1',
  jurisdiction: 'TH',
  recipient: 'Prosecutor',
  lawyer: { name: 'A. Lawyer', bar: null, firm: null },
  reason,
}
const assessment = { nexus: {}, answers: {}, contrary: [], notes: '' }
const provision = {
  id: 'th-section-41',
  version: 99,
  jurisdiction: 'TH',
  instrument: 'An act',
  provision: 's. 1',
  year: 2008,
  kind: 'statute',
  effect: 'clause',
  test: 'enumerated',
  reach: { kind: 'any', except: [] },
  stages: [],
  limits: ['a limit'],
  procedure: null,
  source: { url: 'https://example.invalid/', level: 'statute-text' },
  checked: '2026-11-22',
  verified: true,
  needsCounselReview: true,
}

/** One probe for every route of the protect stage. */
export const protectProbes: readonly AccessProbe[] = [
  plain('GET', '/matters', 'matter.read'),
  plain('POST', '/matters', 'matter.write', matter),
  plain('POST', '/matters/import', 'matter.write', {}),
  about('GET', '/matters/:id'),
  about('PATCH', '/matters/:id', { recipient: 'Prosecutor' }),
  about('PUT', '/matters/:id/team/:account', { reason }),
  about('DELETE', '/matters/:id/team/:account', { reason }),
  plain('GET', '/lawyers', 'matter.write'),
  about('GET', '/matters/:id/hearings'),
  about('GET', '/matters/:id/recorded'),
  about('POST', '/matters/:id/recorded/answers', { answers: [other] }),
  about('POST', '/matters/:id/recorded/decisions'),
  about('POST', '/matters/:id/offences', charge),
  about('PUT', '/matters/:id/offences/:offence', charge),
  about('DELETE', '/matters/:id/offences/:offence', { reason }),
  about('PUT', '/matters/:id/offences/:offence/assessment', assessment),
  about('PUT', '/matters/:id/statement', statement),
  about('POST', '/matters/:id/statement/withdraw', { recipient: 'Prosecutor', reason }),
  about('POST', '/matters/:id/statement/audio', {}),
  about('GET', '/matters/:id/statement/audio'),
  about('DELETE', '/matters/:id/statement/audio', { reason }),
  about('POST', '/matters/:id/evidence', {}),
  about('GET', '/matters/:id/evidence/:item/contents'),
  about('GET', '/matters/:id/evidence/:item/parts/:part'),
  { ...about('GET', '/matters/:id/bundle'), door: 'matter.write' },
  about('PATCH', '/matters/:id/evidence/:item', { what: 'a thing', obtained: 'from the person' }),
  about('GET', '/matters/:id/evidence/:item/file'),
  about('POST', '/matters/:id/documents', { kind: 'dossier' }),
  plain('POST', '/dossiers', 'matter.write', {}),
  about('GET', '/matters/:id/documents/:document/file'),
  plain('GET', '/law', 'open'),
  plain('GET', '/law/file', 'open'),
  plain('GET', '/law/records', 'law.edit'),
  plain('POST', '/law/records', 'law.edit', { record: provision, reason }),
]
