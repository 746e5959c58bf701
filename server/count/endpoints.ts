import { z } from 'zod'
import type { Endpoints } from '../http/endpoint.ts'
import {
  CaseCodebook,
  ComparedTotals,
  CountableList,
  EstimateLine,
  KeptEstimate,
  Ledgers,
  MadeRelease,
  NewEstimate,
  NewRelease,
  PlannedRelease,
  PublishEstimate,
  ReadCases,
  ReleasePreview,
  Trends,
} from './shapes.ts'

const Basis = z.enum(['accepted', 'proposed']).default('accepted')
const Id = z.object({ id: z.string() })
const Nothing = z.object({})
const WithReason = z.object({ reason: z.string().min(3).max(2000) })

/** What whoever counts may ask. */
export const countEndpoints = {
  listCountable: {
    method: 'GET',
    path: '/estimates/lists',
    door: 'estimate.make',
    summary: 'Lists that you may count',
    query: z.object({ basis: Basis }),
    answer: z.object({ lists: z.array(CountableList) }),
  },
  listEstimates: {
    method: 'GET',
    path: '/estimates',
    door: 'estimate.make',
    summary: 'Estimates made from lists that you may count',
    answer: z.object({ estimates: z.array(EstimateLine) }),
  },
  makeEstimate: {
    method: 'POST',
    path: '/estimates',
    door: 'estimate.make',
    summary: 'Estimate how many people there are beyond those on these lists; no answer is an answer too',
    body: NewEstimate,
    answer: KeptEstimate,
  },
  readEstimate: {
    method: 'GET',
    path: '/estimates/:id',
    door: 'estimate.make',
    summary: 'One estimate',
    answer: KeptEstimate,
  },
  publishEstimate: {
    method: 'POST',
    path: '/estimates/:id/publish',
    door: 'release.publish',
    summary: 'Make an estimate public, rounded and with its limits',
    body: PublishEstimate,
    answer: Id,
  },
  compareTrends: {
    method: 'POST',
    path: '/trends',
    door: 'estimate.make',
    summary: 'Compare periods of recorded cases; the file is not kept',
    upload: true,
    answer: Trends,
  },
  compareTotals: {
    method: 'POST',
    path: '/trends/totals',
    door: 'estimate.make',
    summary: 'Compare two estimates of different periods by the ratio of their totals',
    body: z.object({ earlier: z.string().max(100), later: z.string().max(100) }),
    answer: ComparedTotals,
  },
  readCodebook: {
    method: 'GET',
    path: '/codebook',
    door: 'release.publish',
    summary: 'The codebook cases are read by',
    answer: CaseCodebook,
  },
  replaceCodebook: {
    method: 'PUT',
    path: '/codebook',
    door: 'release.publish',
    summary: 'Replace the codebook',
    body: z.object({ codebook: z.unknown(), reason: z.string().min(3).max(2000) }),
    answer: CaseCodebook,
  },
  takeCases: {
    method: 'POST',
    path: '/cases',
    door: 'release.publish',
    summary: 'Read a case file by the codebook; it is held in memory for an hour and kept nowhere',
    upload: true,
    answer: ReadCases,
  },
  inventCases: {
    method: 'POST',
    path: '/cases/invented',
    door: 'release.publish',
    summary: 'The invented cases of a demonstration',
    answer: ReadCases,
  },
  dropCases: {
    method: 'DELETE',
    path: '/cases/:id',
    door: 'release.publish',
    summary: 'Forget a case file',
    answer: Nothing,
  },
  previewRelease: {
    method: 'POST',
    path: '/releases/preview',
    door: 'release.publish',
    summary: 'What a release would cost and how large its error would be; spends nothing',
    body: PlannedRelease,
    answer: ReleasePreview,
  },
  makeRelease: {
    method: 'POST',
    path: '/releases',
    door: 'release.publish',
    summary: 'Enter a release in the ledger and make it public',
    body: NewRelease,
    answer: MadeRelease,
  },
  readLedgers: {
    method: 'GET',
    path: '/ledgers',
    door: 'release.publish',
    summary: 'What was released about each body of cases, and what it cost',
    answer: Ledgers,
  },
  withdrawPublication: {
    method: 'POST',
    path: '/publications/:id/withdraw',
    door: 'release.publish',
    summary: 'Take something off the public page; its entry in the ledger stays',
    body: WithReason,
    answer: Nothing,
  },
} as const satisfies Endpoints
