import { z } from 'zod'
import type { Endpoints } from '../http/endpoint.ts'
import {
  EvidenceView,
  LawMapView,
  LawVersions,
  MatterLine,
  MatterPatch,
  MatterView,
  NewAssessment,
  NewCharge,
  NewDocument,
  NewLawVersion,
  NewMatter,
  NewStatement,
  RecordedView,
} from './shapes.ts'

const Reasoned = z.object({ reason: z.string().min(3).max(2000) })
const Started = z.object({ job: z.string() })

const matterEndpoints = {
  listMatters: {
    method: 'GET',
    path: '/matters',
    door: 'matter.read',
    summary: 'The matters of your legal team',
    answer: z.object({ matters: z.array(MatterLine) }),
  },
  openMatter: {
    method: 'POST',
    path: '/matters',
    door: 'matter.write',
    summary: 'Open a matter; you are its team until you grant it to a colleague',
    body: NewMatter,
    answer: MatterView,
  },
  importMatter: {
    method: 'POST',
    path: '/matters/import',
    door: 'matter.write',
    summary: 'Open a matter from a homeward.matter/1 file',
    upload: true,
    answer: MatterView,
  },
  readMatter: {
    method: 'GET',
    path: '/matters/:id',
    door: 'matter.read',
    summary: 'One matter, offence by offence, with the provisions set beside each and where they stop',
    answer: MatterView,
  },
  changeMatter: {
    method: 'PATCH',
    path: '/matters/:id',
    door: 'matter.write',
    summary: 'Change what a matter says',
    body: MatterPatch,
    answer: MatterView,
  },
  grantMatter: {
    method: 'PUT',
    path: '/matters/:id/team/:account',
    door: 'matter.write',
    summary: 'Grant a matter to a colleague',
    body: Reasoned,
    answer: MatterView,
  },
  leaveMatter: {
    method: 'DELETE',
    path: '/matters/:id/team/:account',
    door: 'matter.write',
    summary: 'Take a matter back from a colleague',
    body: Reasoned,
    answer: MatterView,
  },
  listLawyers: {
    method: 'GET',
    path: '/lawyers',
    door: 'matter.write',
    summary: 'Colleagues to whom a matter can be granted',
    answer: z.object({ lawyers: z.array(z.object({ account: z.string(), name: z.string() })) }),
  },
  readRecorded: {
    method: 'GET',
    path: '/matters/:id/recorded',
    door: 'matter.read',
    summary: "What the register holds about the matter's person: answers to choose from, decisions, clocks",
    answer: RecordedView,
  },
  takeAnswers: {
    method: 'POST',
    path: '/matters/:id/recorded/answers',
    door: 'matter.write',
    summary: 'Take answers of interviews into the statement, as paragraphs that go nowhere until chosen and agreed to',
    body: z.object({ answers: z.array(z.string().min(1).max(100)).min(1).max(500) }),
    answer: MatterView,
  },
  takeDecisions: {
    method: 'POST',
    path: '/matters/:id/recorded/decisions',
    door: 'matter.write',
    summary: 'Take the decisions of the register into the status history',
    answer: MatterView,
  },
  hearingsCalendar: {
    method: 'GET',
    path: '/matters/:id/hearings',
    door: 'matter.read',
    summary: 'The hearings and the ends of clocks as a calendar file, without a name in it',
    answer: 'file',
  },
} as const satisfies Endpoints

const contentEndpoints = {
  recordOffence: {
    method: 'POST',
    path: '/matters/:id/offences',
    door: 'matter.write',
    summary: 'Record a charge or accusation, apart from every other',
    body: NewCharge,
    answer: MatterView,
  },
  changeOffence: {
    method: 'PUT',
    path: '/matters/:id/offences/:offence',
    door: 'matter.write',
    summary: 'Correct a charge',
    body: NewCharge,
    answer: MatterView,
  },
  takeBackOffence: {
    method: 'DELETE',
    path: '/matters/:id/offences/:offence',
    door: 'matter.write',
    summary: 'Take back a charge that was recorded by mistake; it stays in the log',
    body: Reasoned,
    answer: MatterView,
  },
  assessOffence: {
    method: 'PUT',
    path: '/matters/:id/offences/:offence/assessment',
    door: 'matter.write',
    summary: 'Record the link of one offence to the trafficking, answers, and what points the other way',
    body: NewAssessment,
    answer: MatterView,
  },
  writeStatement: {
    method: 'PUT',
    path: '/matters/:id/statement',
    door: 'matter.write',
    summary: "Write the person's own words, paragraph by paragraph",
    body: NewStatement,
    answer: MatterView,
  },
  withdrawAgreement: {
    method: 'POST',
    path: '/matters/:id/statement/withdraw',
    door: 'matter.write',
    summary: 'Record that the person no longer agrees to one recipient',
    body: z.object({ recipient: z.string().min(1).max(200), reason: z.string().min(3).max(2000) }),
    answer: MatterView,
  },
  takeEvidence: {
    method: 'POST',
    path: '/matters/:id/evidence',
    door: 'matter.write',
    summary: 'Take a file in: hashed and sealed piece by piece, read by a process of its own',
    upload: true,
    answer: EvidenceView,
  },
  describeEvidence: {
    method: 'PATCH',
    path: '/matters/:id/evidence/:item',
    door: 'matter.write',
    summary: 'Say what a thing is and how it was obtained',
    body: z.object({ what: z.string().min(1).max(500), obtained: z.string().min(1).max(500) }),
    answer: EvidenceView,
  },
  openEvidence: {
    method: 'GET',
    path: '/matters/:id/evidence/:item/file',
    door: 'matter.read',
    summary: 'The original, or the copy without its metadata; each opening is a step of custody',
    query: z.object({ copy: z.enum(['original', 'working']).default('working') }),
    answer: 'file',
  },
} as const satisfies Endpoints

const documentEndpoints = {
  makeDocument: {
    method: 'POST',
    path: '/matters/:id/documents',
    door: 'matter.write',
    summary: 'Begin to make a document; only paragraphs that were chosen and agreed to for its recipient go in',
    body: NewDocument,
    answer: Started.extend({ document: z.string() }),
  },
  makeAllDossiers: {
    method: 'POST',
    path: '/dossiers',
    door: 'matter.write',
    summary: 'Make the dossier of every matter of your team, in one job',
    body: z.object({ withUnverified: z.boolean().default(false) }),
    answer: Started.extend({ documents: z.number().int() }),
  },
  takeDocument: {
    method: 'GET',
    path: '/matters/:id/documents/:document/file',
    door: 'matter.read',
    summary: 'A document that was made',
    query: z.object({ format: z.enum(['pdf', 'docx', 'json']).default('pdf') }),
    answer: 'file',
  },
} as const satisfies Endpoints

const lawEndpoints = {
  readLawMap: {
    method: 'GET',
    path: '/law',
    door: 'open',
    summary: 'The law on not punishing trafficked persons, by country, with what it does not cover',
    answer: LawMapView,
  },
  lawMapFile: {
    method: 'GET',
    path: '/law/file',
    door: 'open',
    summary: 'The same as a table (CSV)',
    answer: 'file',
  },
  readLawVersions: {
    method: 'GET',
    path: '/law/records',
    door: 'law.edit',
    summary: 'Every version of every provision, and who checked it',
    answer: LawVersions,
  },
  addLawVersion: {
    method: 'POST',
    path: '/law/records',
    door: 'law.edit',
    summary: 'Add a new version of a provision; nothing is overwritten',
    body: NewLawVersion,
    answer: LawVersions,
  },
} as const satisfies Endpoints

/** Matters, statements, evidence, documents and the law. */
export const protectEndpoints = {
  ...matterEndpoints,
  ...contentEndpoints,
  ...documentEndpoints,
  ...lawEndpoints,
} as const satisfies Endpoints
