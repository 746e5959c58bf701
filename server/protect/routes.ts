import type { Handlers } from '../http/call.ts'
import { takeBundle } from './bundle/take-bundle.ts'
import { askAllDossiers, askDocument } from './documents/ask-document.ts'
import { takeDocument } from './documents/take-document.ts'
import type { protectEndpoints } from './endpoints.ts'
import { openEvidence } from './evidence/open-evidence.ts'
import { readEvidenceContents, takeEvidencePart } from './evidence/read-contents.ts'
import { describeEvidence, largestEvidence, takeEvidence } from './evidence/take-evidence.ts'
import { addLawVersion, readLawVersions } from './law/add-law-version.ts'
import { lawMapFile, readLawMap } from './law/read-law.ts'
import { changeMatter } from './matters/change-matter.ts'
import { grantMatter, leaveMatter, listLawyers } from './matters/grant-team.ts'
import { hearingsCalendar } from './matters/hearings-calendar.ts'
import { importMatter } from './matters/import-matter.ts'
import { listMatters } from './matters/list-matters.ts'
import { openMatter } from './matters/open-matter.ts'
import { readMatter } from './matters/read-matter.ts'
import { assessOffence, changeOffence, recordOffence, takeBackOffence } from './offences/record-offence.ts'
import type { Protect } from './protect.ts'
import { showRecorded } from './register/show-recorded.ts'
import { takeAnswers } from './register/take-answers.ts'
import { takeDecisions } from './register/take-decisions.ts'
import { dropAudio, keepAudio, largestAudio, playAudio } from './statements/keep-audio.ts'
import { withdrawAgreement, writeStatement } from './statements/write-statement.ts'

/** Who answers the endpoints of this stage. */
export function protectHandlers(protect: Protect): Handlers<typeof protectEndpoints> {
  return {
    listMatters: ({ caller }) => ({ matters: listMatters(protect, caller) }),
    openMatter: ({ caller, body }) => openMatter(protect, caller, body),
    importMatter: ({ caller, uploadStream }) => importMatter(protect, caller, () => uploadStream(largestEvidence)),
    readMatter: ({ caller, ids }) => readMatter(protect, caller, ids.id),
    changeMatter: ({ caller, ids, body }) => changeMatter(protect, caller, { matter: ids.id, asked: body }),
    grantMatter: ({ caller, ids, body }) =>
      grantMatter(protect, caller, { matter: ids.id, account: ids.account, reason: body.reason }),
    leaveMatter: ({ caller, ids, body }) =>
      leaveMatter(protect, caller, { matter: ids.id, account: ids.account, reason: body.reason }),
    listLawyers: ({ caller }) => ({ lawyers: listLawyers(protect, caller) }),
    hearingsCalendar: ({ caller, ids }) => hearingsCalendar(protect, caller, ids.id),
    readRecorded: ({ caller, ids }) => showRecorded(protect, caller, ids.id),
    takeAnswers: ({ caller, ids, body }) => takeAnswers(protect, caller, { matter: ids.id, answers: body.answers }),
    takeDecisions: ({ caller, ids }) => takeDecisions(protect, caller, ids.id),
    recordOffence: ({ caller, ids, body }) => recordOffence(protect, caller, { matter: ids.id, asked: body }),
    changeOffence: ({ caller, ids, body }) =>
      changeOffence(protect, caller, { matter: ids.id, offence: ids.offence, asked: body }),
    takeBackOffence: ({ caller, ids, body }) =>
      takeBackOffence(protect, caller, { matter: ids.id, offence: ids.offence, reason: body.reason }),
    assessOffence: ({ caller, ids, body }) =>
      assessOffence(protect, caller, { matter: ids.id, offence: ids.offence, asked: body }),
    writeStatement: ({ caller, ids, body }) => writeStatement(protect, caller, { matter: ids.id, asked: body }),
    withdrawAgreement: ({ caller, ids, body }) => withdrawAgreement(protect, caller, { matter: ids.id, ...body }),
    keepAudio: ({ caller, ids, uploadStream }) =>
      keepAudio(protect, caller, { matter: ids.id, upload: () => uploadStream(largestAudio) }),
    playAudio: ({ caller, ids }) => playAudio(protect, caller, ids.id),
    dropAudio: ({ caller, ids, body }) => dropAudio(protect, caller, { matter: ids.id, reason: body.reason }),
    takeEvidence: ({ caller, ids, uploadStream }) =>
      takeEvidence(protect, caller, { matter: ids.id, upload: () => uploadStream(largestEvidence) }),
    describeEvidence: ({ caller, ids, body }) =>
      describeEvidence(protect, caller, { matter: ids.id, item: ids.item, ...body }),
    openEvidence: ({ caller, ids, query }) =>
      openEvidence(protect, caller, { matter: ids.id, item: ids.item, copy: query.copy }),
    readContents: ({ caller, ids, query }) =>
      readEvidenceContents(protect, caller, { matter: ids.id, item: ids.item, from: query.from }),
    takePart: ({ caller, ids }) =>
      takeEvidencePart(protect, caller, { matter: ids.id, item: ids.item, part: ids.part }),
    takeBundle: ({ caller, ids }) => takeBundle(protect, caller, ids.id),
    makeDocument: ({ caller, ids, body }) => askDocument(protect, caller, { matter: ids.id, asked: body }),
    makeAllDossiers: ({ caller, body }) => askAllDossiers(protect, caller, body),
    takeDocument: ({ caller, ids, query }) =>
      takeDocument(protect, caller, { matter: ids.id, document: ids.document, format: query.format }),
    readLawMap: () => readLawMap(protect),
    lawMapFile: () => lawMapFile(protect),
    readLawVersions: ({ caller }) => readLawVersions(protect, caller),
    addLawVersion: ({ caller, body }) => addLawVersion(protect, caller, body),
  }
}
