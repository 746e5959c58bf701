import { z } from 'zod'
import type { Endpoints } from '../http/endpoint.ts'
import { clockEndpoints } from './clocks/endpoints.ts'
import { decisionEndpoints } from './decisions/endpoints.ts'
import { screeningEndpoints } from './screenings/endpoints.ts'
import {
  Batch,
  ConfirmImport,
  Consent,
  CorrectRow,
  Export,
  ExportRequest,
  ImportPreview,
  ImportSettings,
  JudgePair,
  List,
  NewBatch,
  NewConsent,
  Overlap,
  OverlapGap,
  Pair,
  People,
  Person,
  Reconciliation,
  RegisterPerson,
  ReviewQueue,
  Row,
  SearchPeople,
} from './shapes.ts'

const cursor = z.string().max(200).optional()
const flag = z.enum(['true', 'false']).optional()
const Basis = z.enum(['accepted', 'proposed']).default('accepted')
const WithReason = z.object({ reason: z.string().min(3).max(2000) })
const Nothing = z.object({})

const listEndpoints = {
  listLists: {
    method: 'GET',
    path: '/lists',
    door: 'list.read',
    summary: 'The lists you may see',
    answer: z.object({ lists: z.array(List) }),
  },
  readList: { method: 'GET', path: '/lists/:id', door: 'list.read', summary: 'One list', answer: List },
  listRows: {
    method: 'GET',
    path: '/lists/:id/rows',
    door: 'list.read',
    summary: 'The rows of a list, or only those set aside',
    query: z.object({ aside: flag, after: cursor }),
    answer: z.object({ rows: z.array(Row), next: z.string().nullable() }),
  },
  reconcileList: {
    method: 'GET',
    path: '/lists/:id/reconciliation',
    door: 'list.read',
    summary: 'What a list states about itself, held against its rows',
    answer: Reconciliation,
  },
  publishedReconciliation: {
    method: 'GET',
    path: '/reconciliation',
    door: 'list.read',
    summary: 'Published lists that contradict themselves',
    answer: z.object({ published: z.array(Reconciliation) }),
  },
  correctRow: {
    method: 'PATCH',
    path: '/rows/:id',
    door: 'row.correct',
    summary: 'Correct a value or a row set aside; the old value stays',
    body: CorrectRow,
    answer: Row,
  },
  listConflicts: {
    method: 'GET',
    path: '/conflicts',
    door: 'row.correct',
    summary: 'Rows in which two people wrote different values without having seen each other',
    answer: z.object({ rows: z.array(Row), position: z.number().int() }),
  },
  readOverlap: {
    method: 'GET',
    path: '/overlap',
    door: 'overlap.read',
    summary: 'How many people two lists share',
    query: z.object({ basis: Basis }),
    answer: Overlap,
  },
  readGap: {
    method: 'GET',
    path: '/overlap/gap',
    door: 'overlap.read',
    summary: 'Who is on one list and not on another, by nationality',
    query: z.object({ on: z.string().max(100), notOn: z.string().max(100), basis: Basis }),
    answer: OverlapGap,
  },
} as const satisfies Endpoints

const importEndpoints = {
  uploadImport: {
    method: 'POST',
    path: '/imports',
    door: 'list.import',
    summary: 'Read a file without writing anything',
    upload: true,
    answer: ImportPreview,
  },
  readImport: {
    method: 'GET',
    path: '/imports/:id',
    door: 'list.import',
    summary: 'What was understood of a file',
    answer: ImportPreview,
  },
  changeImport: {
    method: 'PATCH',
    path: '/imports/:id',
    door: 'list.import',
    summary: 'Read the file again with other settings',
    body: ImportSettings,
    answer: ImportPreview,
  },
  confirmImport: {
    method: 'POST',
    path: '/imports/:id/confirm',
    door: 'list.import',
    summary: 'Take the rows; linking follows as a task of its own',
    body: ConfirmImport,
    answer: z.object({ job: z.string(), list: z.string() }),
  },
  dropImport: {
    method: 'DELETE',
    path: '/imports/:id',
    door: 'list.import',
    summary: 'Forget an uploaded file',
    answer: Nothing,
  },
} as const satisfies Endpoints

const linkEndpoints = {
  readReview: {
    method: 'GET',
    path: '/review',
    door: 'pair.judge',
    summary: 'Pairs to judge, the most useful first',
    query: z.object({ after: cursor, judged: flag }),
    answer: ReviewQueue,
  },
  readPair: { method: 'GET', path: '/pairs/:id', door: 'pair.judge', summary: 'One pair', answer: Pair },
  judgePair: {
    method: 'PUT',
    path: '/pairs/:id/judgement',
    door: 'pair.judge',
    summary: 'Judge a pair',
    body: JudgePair,
    answer: Pair,
  },
  undoJudgement: {
    method: 'DELETE',
    path: '/pairs/:id/judgement',
    door: 'pair.judge',
    summary: 'Undo a judgement',
    answer: Pair,
  },
  openBatch: {
    method: 'POST',
    path: '/batches',
    door: 'batch.accept',
    summary: 'Draw a random sample of the proposals above a threshold',
    body: NewBatch,
    answer: Batch,
  },
  listBatches: {
    method: 'GET',
    path: '/batches',
    door: 'batch.accept',
    summary: 'All batches',
    answer: z.object({ batches: z.array(Batch) }),
  },
  readBatch: { method: 'GET', path: '/batches/:id', door: 'batch.accept', summary: 'One batch', answer: Batch },
  judgeSample: {
    method: 'PUT',
    path: '/batches/:id/sample/:pair',
    door: 'batch.accept',
    summary: 'Judge a pair of the sample',
    body: JudgePair,
    answer: Batch,
  },
  acceptBatch: {
    method: 'POST',
    path: '/batches/:id/accept',
    door: 'batch.accept',
    summary: 'Accept the batch; its sample must be judged',
    body: WithReason,
    answer: Batch,
  },
  undoBatch: {
    method: 'POST',
    path: '/batches/:id/undo',
    door: 'batch.accept',
    summary: 'Undo the batch',
    body: WithReason,
    answer: Batch,
  },
} as const satisfies Endpoints

const peopleEndpoints = {
  searchPeople: {
    method: 'POST',
    path: '/people/search',
    door: 'person.search',
    summary:
      'Search with three characters or a number; a coordinator may filter without. A body, because names never stand in an address',
    body: SearchPeople,
    answer: People,
  },
  giveReadingReason: {
    method: 'POST',
    path: '/reading-reason',
    door: 'person.read',
    summary: 'Say why more than sixty people must be opened within an hour; the coordinator is told',
    body: WithReason,
    answer: Nothing,
  },
  registerPerson: {
    method: 'POST',
    path: '/people',
    door: 'row.register',
    summary: 'Register someone who is on no list',
    body: RegisterPerson,
    answer: z.object({ person: z.string(), position: z.number().int() }),
  },
  readPerson: {
    method: 'GET',
    path: '/people/:id',
    door: 'person.read',
    summary: 'One person, built from the rows you may see',
    answer: Person,
  },
  recordConsent: {
    method: 'POST',
    path: '/people/:id/consents',
    door: 'consent.record',
    summary: 'Record a consent',
    body: NewConsent,
    answer: Consent,
  },
  withdrawConsent: {
    method: 'DELETE',
    path: '/people/:id/consents/:consent',
    door: 'consent.record',
    summary: 'Withdraw a consent',
    body: WithReason,
    answer: Consent,
  },
  markAsylum: {
    method: 'PUT',
    path: '/people/:id/asylum',
    door: 'consent.record',
    summary: 'Mark or unmark that a person seeks asylum: no consulate sees them then',
    body: z.object({ asylum: z.boolean(), reason: z.string().min(3).max(2000) }),
    answer: Person,
  },
  erasePerson: {
    method: 'POST',
    path: '/people/:id/erase',
    door: 'record.erase',
    summary: 'Erase every row of a person for ever',
    body: WithReason,
    answer: Nothing,
  },
} as const satisfies Endpoints

const exportEndpoints = {
  requestExport: {
    method: 'POST',
    path: '/exports',
    door: 'export.request',
    summary: 'Ask to take people out; a second person decides',
    body: ExportRequest,
    answer: Export,
  },
  listExports: {
    method: 'GET',
    path: '/exports',
    door: 'export.request',
    summary: 'Exports you asked for or may decide',
    answer: z.object({ exports: z.array(Export) }),
  },
  approveExport: {
    method: 'POST',
    path: '/exports/:id/approve',
    door: 'export.approve',
    summary: "Approve someone else's export",
    body: WithReason,
    answer: Export,
  },
  refuseExport: {
    method: 'POST',
    path: '/exports/:id/refuse',
    door: 'export.approve',
    summary: "Refuse someone else's export",
    body: WithReason,
    answer: Export,
  },
  takeExport: {
    method: 'GET',
    path: '/exports/:id/file',
    door: 'export.request',
    summary: 'Take the file, once; it carries who took it',
    answer: 'file',
  },
} as const satisfies Endpoints

/** Lists, rows, links, people, consents, exports, interviews, decisions and clocks. */
export const identifyEndpoints = {
  ...listEndpoints,
  ...importEndpoints,
  ...linkEndpoints,
  ...peopleEndpoints,
  ...exportEndpoints,
  ...screeningEndpoints,
  ...decisionEndpoints,
  ...clockEndpoints,
} as const satisfies Endpoints
