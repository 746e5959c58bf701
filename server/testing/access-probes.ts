import type { Door } from '../http/endpoint.ts'
import type { AccessProbe } from './access-probe.ts'
import { protectProbes } from './protect-probes.ts'

const reason = 'the proof'
const other = 'AAAAAAAAAAAAAAAAAAAAAA'
const pairOf = (id: string) => [id, other].sort().join('~')
const plain = (method: AccessProbe['method'], route: string, door: Door, body?: unknown): AccessProbe => ({
  method,
  route,
  door,
  with: () => ({ path: route.replaceAll(/:[a-z]+/g, other), body }),
})
const about = (method: AccessProbe['method'], route: string, door: Door, body?: unknown): AccessProbe => ({
  method,
  route,
  door,
  takesId: true,
  with: (id) => ({
    path: route
      .replace(/:(id|token)/, route.startsWith('/pairs') ? pairOf(id) : id)
      .replace(':pair', pairOf(id))
      .replace(':consent', id)
      .replace(/:(note|panel)/, id),
    body,
  }),
})

const bodied = (route: string, door: Door, body: (id: string) => unknown): AccessProbe => ({
  method: 'POST',
  route,
  door,
  takesId: true,
  with: (id) => ({ path: route, body: body(id) }),
})

const session: readonly AccessProbe[] = [
  plain('GET', '/session', 'open'),
  plain('POST', '/session/link', 'open', { token: other }),
  plain('POST', '/session', 'open', { email: 'nobody@example.invalid', password: 'x', code: '000000' }),
  plain('POST', '/unlock', 'open', { passphrase: 'x' }),
  plain('GET', '/invitations/:token', 'open'),
  plain('POST', '/invitations/:token', 'open', { token: other, password: 'four unrelated words', code: '000000' }),
  plain('DELETE', '/session', 'signed-in'),
  plain('POST', '/demonstration/role', 'signed-in', { role: 'screener' }),
]

const office: readonly AccessProbe[] = [
  plain('GET', '/members', 'member.read'),
  plain('POST', '/members', 'member.invite', {
    name: 'N',
    email: 'n@example.invalid',
    roles: ['statistician'],
    reason,
  }),
  about('POST', '/members/:id/roles', 'role.propose', { roles: ['statistician'], reason }),
  about('POST', '/members/:id/second-factor-reset', 'second-factor.propose-reset', { reason }),
  about('POST', '/members/:id/handover', 'role.propose', { to: 'BBBBBBBBBBBBBBBBBBBBBB', reason }),
  plain('GET', '/approvals', 'signed-in'),
  about('POST', '/approvals/:id/approve', 'signed-in', { reason }),
  about('POST', '/approvals/:id/refuse', 'signed-in', { reason }),
  plain('GET', '/audit', 'audit.read'),
  plain('GET', '/organisation', 'signed-in'),
  plain('PATCH', '/organisation', 'organisation.manage', { name: 'N', reason }),
  plain('GET', '/keys', 'key.manage'),
  plain('GET', '/log/head', 'signed-in'),
  plain('GET', '/alerts', 'alert.read'),
  about('GET', '/jobs/:id', 'signed-in'),
  about('GET', '/jobs/:id/events', 'signed-in'),
]

const lists: readonly AccessProbe[] = [
  plain('GET', '/lists', 'list.read'),
  about('GET', '/lists/:id', 'list.read'),
  about('GET', '/lists/:id/rows', 'list.read'),
  about('GET', '/lists/:id/reconciliation', 'list.read'),
  plain('GET', '/reconciliation', 'list.read'),
  about('PATCH', '/rows/:id', 'row.correct', { values: { name: 'N' }, seen: 0, reason }),
  plain('GET', '/conflicts', 'row.correct'),
  plain('GET', '/overlap', 'overlap.read'),
  {
    method: 'GET',
    route: '/overlap/gap',
    door: 'overlap.read',
    takesId: true,
    with: (id) => ({ path: `/overlap/gap?on=${id}&notOn=${id}` }),
  },
  plain('POST', '/imports', 'list.import', {}),
  about('GET', '/imports/:id', 'list.import'),
  about('PATCH', '/imports/:id', 'list.import', {}),
  about('POST', '/imports/:id/confirm', 'list.import', { reason }),
  about('DELETE', '/imports/:id', 'list.import'),
]

const links: readonly AccessProbe[] = [
  plain('GET', '/review', 'pair.judge'),
  about('GET', '/pairs/:id', 'pair.judge'),
  about('PUT', '/pairs/:id/judgement', 'pair.judge', { decision: 'same' }),
  about('DELETE', '/pairs/:id/judgement', 'pair.judge'),
  plain('POST', '/batches', 'batch.accept', { threshold: 1000 }),
  plain('GET', '/batches', 'batch.accept'),
  about('GET', '/batches/:id', 'batch.accept'),
  about('PUT', '/batches/:id/sample/:pair', 'batch.accept', { decision: 'same' }),
  about('POST', '/batches/:id/accept', 'batch.accept', { reason }),
  about('POST', '/batches/:id/undo', 'batch.accept', { reason }),
]

const newConsent = {
  scope: 'share',
  recipient: 'Sample Embassy',
  purpose: 'return',
  language: 'en',
  interpreter: null,
  given: '2026-02-12',
  reason,
}

const people: readonly AccessProbe[] = [
  {
    method: 'POST',
    route: '/people/search',
    door: 'person.search',
    takesId: true,
    answersNothing: false,
    with: (id) => ({ path: '/people/search', body: { query: 'wan', list: id } }),
  },
  plain('POST', '/reading-reason', 'person.read', { reason }),
  plain('POST', '/people', 'row.register', { values: { name: 'Sample Person' }, reason }),
  about('GET', '/people/:id', 'person.read'),
  about('POST', '/people/:id/consents', 'consent.record', newConsent),
  about('DELETE', '/people/:id/consents/:consent', 'consent.record', { reason }),
  about('PUT', '/people/:id/asylum', 'consent.record', { asylum: true, reason }),
  about('POST', '/people/:id/erase', 'record.erase', { reason }),
]

const exported: readonly AccessProbe[] = [
  {
    method: 'POST',
    route: '/exports',
    door: 'export.request',
    takesId: true,
    answersNothing: false,
    with: (id) => ({ path: '/exports', body: { list: id, format: 'csv', query: 'wan', reason } }),
  },
  plain('GET', '/exports', 'export.request'),
  about('POST', '/exports/:id/approve', 'export.approve', { reason }),
  about('POST', '/exports/:id/refuse', 'export.approve', { reason }),
  about('GET', '/exports/:id/file', 'export.request'),
]

const ownId = 'the-proof-0123456789'
const newAnswer = { id: ownId, question: 'passport_taken', value: 'yes', words: null }
const rights = { silence: true, lawyer: true, language: 'en', at: '2026-02-12' }
const proposed = { stage: 'presumed', standard: 'reasonable-grounds' }

const screenings: readonly AccessProbe[] = [
  {
    method: 'POST',
    route: '/screenings',
    door: 'screening.conduct',
    takesId: true,
    with: (id) => ({
      path: '/screenings',
      body: {
        id: ownId,
        person: id,
        instrument: 'triage',
        language: 'en',
        interpreter: null,
        site: 'Camp A',
        authority: null,
        bracelet: null,
        told: { birth: null, age: null },
        consent: true,
        independent: false,
      },
    }),
  },
  plain('POST', '/screenings/search', 'screening.read', {}),
  plain('GET', '/screenings/funnel', 'screening.funnel'),
  about('GET', '/screenings/:id', 'screening.read'),
  about('PUT', '/screenings/:id/conditions', 'screening.conduct', {
    conditions: {
      hoursSinceRelease: null,
      food: null,
      rest: null,
      interpreter: null,
      present: [],
      phoneTaken: null,
      liberty: null,
    },
    told: { birth: null, age: null },
  }),
  about('POST', '/screenings/:id/answers', 'screening.conduct', newAnswer),
  about('POST', '/screenings/:id/photo', 'screening.conduct'),
  about('GET', '/screenings/:id/photo', 'screening.read'),
  about('DELETE', '/screenings/:id/photo', 'screening.conduct'),
  about('POST', '/screenings/:id/finish', 'screening.conduct'),
  about('POST', '/screenings/:id/hand-over', 'screening.conduct', { to: 'Somewhere' }),
  about('POST', '/screenings/:id/assign', 'screening.read', { to: 'me' }),
  about('POST', '/screenings/:id/counsel', 'privileged.record', {
    id: ownId,
    rights,
    interviewer: { arrested: false, prosecutes: false },
  }),
  about('POST', '/screenings/:id/counsel/answers', 'privileged.record', newAnswer),
  about('GET', '/screenings/:id/counsel', 'privileged.read'),
  about('GET', '/people/:id/child-review', 'screening.read'),
  about('POST', '/people/:id/child-review/steps', 'screening.conduct', {
    id: ownId,
    step: 'child-protection-called',
    who: 'a hotline',
    words: '',
  }),
  about('GET', '/people/:id/notes', 'screening.read'),
  about('POST', '/people/:id/notes', 'screening.read', {
    id: ownId,
    kind: 'note',
    flag: null,
    words: 'a note',
    due: null,
    mine: false,
  }),
  about('POST', '/people/:id/notes/:note/settle', 'screening.read'),
  about('GET', '/people/:id/status', 'screening.read'),
  about('POST', '/people/:id/panels', 'panel.hold', { id: ownId, body: 'A panel', proposed }),
  about('POST', '/people/:id/panels/:panel/votes', 'panel.hold', {
    id: ownId,
    function: 'chair',
    vote: 'agrees',
    words: '',
  }),
  about('POST', '/people/:id/decisions', 'status.decide', {
    id: ownId,
    ...proposed,
    panel: null,
    body: 'A body',
    reasons: reason,
    reviewUntil: null,
  }),
  plain('GET', '/clocks', 'clock.read'),
  plain('GET', '/clocks/alerts', 'clock.read'),
  about('POST', '/people/:id/clocks', 'clock.keep', { id: ownId, rule: 'tw-objection', start: '2026-02-12' }),
  about('POST', '/clocks/:id/extend', 'clock.keep', { id: ownId, authority: 'A court' }),
  about('POST', '/clocks/:id/stop', 'clock.keep', { at: '2026-02-12', how: 'the proof' }),
  plain('PUT', '/clock-calendars', 'clock.keep', { jurisdiction: 'TW', weekend: [6, 7], holidays: [] }),
]

const estimates: readonly AccessProbe[] = [
  plain('GET', '/estimates/lists', 'estimate.make'),
  plain('GET', '/estimates', 'estimate.make'),
  {
    method: 'POST',
    route: '/estimates',
    door: 'estimate.make',
    takesId: true,
    with: (id) => ({
      path: '/estimates',
      body: {
        title: 'The proof',
        basis: 'accepted',
        lists: [id, other],
        groups: [],
        definitions: null,
        method: 'chao',
        threshold: 0.02,
        replicates: 0,
        draws: 0,
        seed: 1,
      },
    }),
  },
  about('GET', '/estimates/:id', 'estimate.make'),
  about('POST', '/estimates/:id/publish', 'release.publish', { title: 'The proof', about: '', reason }),
  plain('POST', '/trends', 'estimate.make', {}),
  bodied('/trends/totals', 'estimate.make', (id) => ({ earlier: id, later: id })),
]

const planned = {
  cases: other,
  body: 'proof',
  mode: 'aggregates',
  k: 10,
  length: 2,
  round: null,
  epsilon: null,
  delta: 1e-6,
  budget: null,
}
const released: readonly AccessProbe[] = [
  plain('GET', '/codebook', 'release.publish'),
  plain('PUT', '/codebook', 'release.publish', { codebook: {}, reason }),
  plain('POST', '/cases', 'release.publish', {}),
  plain('POST', '/cases/invented', 'release.publish', {}),
  about('DELETE', '/cases/:id', 'release.publish'),
  {
    method: 'POST',
    route: '/releases/preview',
    door: 'release.publish',
    takesId: true,
    with: (id) => ({ path: '/releases/preview', body: { ...planned, cases: id } }),
  },
  {
    method: 'POST',
    route: '/releases',
    door: 'release.publish',
    takesId: true,
    with: (id) => ({ path: '/releases', body: { ...planned, cases: id, title: 'The proof', about: '', reason } }),
  },
  plain('GET', '/ledgers', 'release.publish'),
  about('POST', '/publications/:id/withdraw', 'release.publish', { reason }),
  plain('GET', '/public/releases', 'open'),
  about('GET', '/public/releases/:id', 'open'),
  {
    method: 'GET',
    route: '/public/releases/:id/file',
    door: 'open',
    takesId: true,
    with: (id) => ({ path: `/public/releases/${id}/file?name=x.csv` }),
  },
]

const pursued: readonly AccessProbe[] = [
  plain('GET', '/chains', 'signed-in'),
  plain('POST', '/chains', 'chain.register', { name: 'N', folder: 'proof', reason }),
  bodied('/seeds', 'trace.run', (source) => ({ source, text: '' })),
  plain('GET', '/traces', 'trace.run'),
  bodied('/traces', 'trace.run', (source) => ({
    source,
    title: 'The proof',
    seeds: ['x'],
    backward: false,
    hops: null,
    least: null,
    date: null,
  })),
  about('GET', '/traces/:id', 'trace.run'),
  about('GET', '/traces/:id/graph', 'trace.run'),
  bodied('/transactions', 'trace.run', (source) => ({ source, tx: '0'.repeat(64) })),
  about('POST', '/traces/:id/sweeps', 'trace.run', { address: 'x' }),
  about('POST', '/traces/:id/cluster', 'trace.run', { address: 'x' }),
  about('GET', '/traces/:id/cuts', 'trace.run'),
  about('POST', '/traces/:id/cuts', 'trace.run', { tx: '0'.repeat(64), reason }),
  {
    method: 'DELETE',
    route: '/traces/:id/cuts/:cut',
    door: 'trace.run',
    takesId: true,
    with: (id) => ({ path: `/traces/${id}/cuts/${id}` }),
  },
  about('POST', '/traces/:id/packs', 'pack.request', { service: 'S', reference: 'R', legalBasis: '', exits: [] }),
  plain('GET', '/packs', 'signed-in'),
  about('GET', '/packs/:id/holdings', 'signed-in'),
  about('POST', '/packs/:id/release', 'signed-in', { reason }),
  about('POST', '/packs/:id/refuse', 'signed-in', { reason }),
  {
    method: 'GET',
    route: '/packs/:id/file',
    door: 'pack.request',
    takesId: true,
    with: (id) => ({ path: `/packs/${id}/file?name=request.pdf` }),
  },
  about('POST', '/packs/:id/answers', 'pack.request', { outcome: 'sent', day: '2026-01-01', amount: null, note: '' }),
  plain('GET', '/shields', 'shield.keep'),
  plain('POST', '/shields', 'shield.keep', { chain: 'tron', address: 'x', reason }),
  about('POST', '/shields/:id/lift', 'shield.keep', { reason }),
]

/** One probe for every route; the proof fails when a route has none. */
export const accessProbes: readonly AccessProbe[] = [
  ...session,
  ...office,
  ...lists,
  ...links,
  ...people,
  ...exported,
  ...screenings,
  ...protectProbes,
  ...pursued,
  ...estimates,
  ...released,
]
