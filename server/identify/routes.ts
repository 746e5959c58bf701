import type { Handlers } from '../http/call.ts'
import { acceptBatch, undoBatch } from './batches/accept-batch.ts'
import { judgeSample } from './batches/judge-sample.ts'
import { openBatch } from './batches/open-batch.ts'
import { listBatches, showBatch } from './batches/show-batch.ts'
import { clockHandlers } from './clocks/routes.ts'
import { decisionHandlers } from './decisions/routes.ts'
import type { identifyEndpoints } from './endpoints.ts'
import { decideExport, listExports, requestExport } from './exports/export-requests.ts'
import { takeExport } from './exports/take-export.ts'
import type { Identify } from './identify.ts'
import { changeImport, readImport } from './imports/change-import.ts'
import { confirmImport } from './imports/confirm-import.ts'
import { dropImport } from './imports/drop-import.ts'
import { uploadImport } from './imports/upload-import.ts'
import { correctRow } from './lists/correct-row.ts'
import { listConflicts } from './lists/list-conflicts.ts'
import { listLists, readList } from './lists/list-lists.ts'
import { listRows } from './lists/list-rows.ts'
import { publishedReconciliation } from './lists/published-reconciliation.ts'
import { reconcileList } from './lists/reconcile-list.ts'
import { readGap, readOverlap } from './overlap/read-overlap.ts'
import { judgePair, undoJudgement } from './pairs/judge-pair.ts'
import { readPair, readReview } from './pairs/read-review.ts'
import { erasePerson } from './people/erase-person.ts'
import { markAsylum } from './people/mark-asylum.ts'
import { giveReadingReason, readPerson } from './people/read-person.ts'
import { recordConsent, withdrawConsent } from './people/record-consent.ts'
import { registerPerson } from './people/register-person.ts'
import { searchPeople } from './people/search-people.ts'
import { screeningHandlers } from './screenings/routes.ts'

/** Who answers the endpoints of this stage. */
export function identifyHandlers(identify: Identify): Handlers<typeof identifyEndpoints> {
  return {
    listLists: ({ caller }) => ({ lists: listLists(identify, caller) }),
    readList: ({ caller, ids }) => readList(identify, caller, ids.id),
    listRows: ({ caller, ids, query }) =>
      listRows(identify, caller, { list: ids.id, onlyAside: query.aside === 'true', after: query.after }),
    reconcileList: ({ caller, ids }) => reconcileList(identify, caller, ids.id),
    publishedReconciliation: () => ({ published: publishedReconciliation() }),
    correctRow: ({ caller, ids, body }) => correctRow(identify, caller, { row: ids.id, asked: body }),
    listConflicts: ({ caller }) => listConflicts(identify, caller),
    readOverlap: ({ caller, query }) => readOverlap(identify, caller, query.basis),
    readGap: ({ caller, query }) => readGap(identify, caller, query),
    uploadImport: async ({ caller, upload }) => uploadImport(identify, caller, await upload()),
    readImport: ({ caller, ids }) => readImport(identify, caller, ids.id),
    changeImport: ({ caller, ids, body }) => changeImport(identify, caller, { id: ids.id, asked: body }),
    confirmImport: ({ caller, ids, body }) => confirmImport(identify, caller, { id: ids.id, asked: body }),
    dropImport: ({ caller, ids }) => dropImport(identify, caller, ids.id),
    readReview: ({ caller, query }) =>
      readReview(identify, caller, { after: query.after, judged: query.judged === 'true' }),
    readPair: ({ caller, ids }) => readPair(identify, caller, ids.id),
    judgePair: ({ caller, ids, body }) => judgePair(identify, caller, { pair: ids.id, ...body }),
    undoJudgement: ({ caller, ids }) => undoJudgement(identify, caller, ids.id),
    openBatch: ({ caller, body }) => openBatch(identify, caller, body),
    listBatches: ({ caller }) => ({ batches: listBatches(identify, caller) }),
    readBatch: ({ caller, ids }) => showBatch(identify, caller, ids.id),
    judgeSample: ({ caller, ids, body }) => judgeSample(identify, caller, { batch: ids.id, pair: ids.pair, ...body }),
    acceptBatch: ({ caller, ids, body }) => acceptBatch(identify, caller, { batch: ids.id, reason: body.reason }),
    undoBatch: ({ caller, ids, body }) => undoBatch(identify, caller, { batch: ids.id, reason: body.reason }),
    searchPeople: ({ caller, body }) => searchPeople(identify, caller, body),
    giveReadingReason: ({ caller, body }) => giveReadingReason(identify, caller, body.reason),
    registerPerson: ({ caller, body }) => registerPerson(identify, caller, body),
    readPerson: ({ caller, ids }) => readPerson(identify, caller, ids.id),
    recordConsent: ({ caller, ids, body }) => recordConsent(identify, caller, { person: ids.id, asked: body }),
    withdrawConsent: ({ caller, ids, body }) =>
      withdrawConsent(identify, caller, { person: ids.id, consent: ids.consent, reason: body.reason }),
    markAsylum: ({ caller, ids, body }) => markAsylum(identify, caller, { person: ids.id, ...body }),
    erasePerson: ({ caller, ids, body }) => erasePerson(identify, caller, { person: ids.id, reason: body.reason }),
    requestExport: ({ caller, body }) => requestExport(identify, caller, body),
    listExports: ({ caller }) => ({ exports: listExports(identify, caller) }),
    approveExport: ({ caller, ids, body }) =>
      decideExport(identify, caller, { id: ids.id, state: 'approved', reason: body.reason }),
    refuseExport: ({ caller, ids, body }) =>
      decideExport(identify, caller, { id: ids.id, state: 'refused', reason: body.reason }),
    takeExport: ({ caller, ids }) => takeExport(identify, caller, ids.id),
    ...screeningHandlers(identify),
    ...decisionHandlers(identify),
    ...clockHandlers(identify),
  }
}
