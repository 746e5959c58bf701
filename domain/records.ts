import { z } from 'zod'
import { accountNoun } from './account.ts'
import { alertNoun } from './alert.ts'
import { approvalNoun } from './approval.ts'
import { assessmentNoun } from './assessment.ts'
import { asylumMarkNoun } from './asylum-mark.ts'
import { batchNoun } from './batch.ts'
import { caseNoteNoun } from './case-note.ts'
import { chainSourceNoun } from './chain-source.ts'
import { childStepNoun } from './child-step.ts'
import { clockNoun, workingCalendarNoun } from './clock.ts'
import { clusterCutNoun } from './cluster-cut.ts'
import { codebookNoun } from './codebook.ts'
import { consentNoun } from './consent.ts'
import { estimateNoun } from './estimate.ts'
import { evidenceNoun } from './evidence.ts'
import { exportRequestNoun } from './export-request.ts'
import { freezeAnswerNoun } from './freeze-answer.ts'
import { freezePackNoun } from './freeze-pack.ts'
import { importMappingNoun } from './import-mapping.ts'
import { judgementNoun } from './judgement.ts'
import { lawNoun } from './law.ts'
import { legalDocumentNoun } from './legal-document.ts'
import { linkingNoun } from './linking.ts'
import { listNoun } from './list.ts'
import { listRowNoun } from './list-row.ts'
import { listVersionNoun } from './list-version.ts'
import { matterNoun, offenceNoun } from './matter.ts'
import { field, type Noun } from './noun.ts'
import { panelNoun } from './panel.ts'
import { paymentTraceNoun } from './payment-trace.ts'
import { privilegedAnswersNoun } from './privileged-answers.ts'
import { screeningNoun } from './screening.ts'
import { shieldedAddressNoun } from './shielded-address.ts'
import { signingKeyNoun } from './signing-key.ts'
import { statementNoun } from './statement.ts'
import { statusDecisionNoun } from './status-decision.ts'

/** The register of nouns: every kind of record the log keeps. */
export const nouns: Readonly<Record<string, Noun>> = {
  organisation: { stage: 'office', fields: { name: field('identity', z.string().min(1).max(200)) } },
  account: accountNoun,
  approval: approvalNoun,
  alert: alertNoun,
  list: listNoun,
  'list-version': listVersionNoun,
  'list-row': listRowNoun,
  'import-mapping': importMappingNoun,
  linking: linkingNoun,
  judgement: judgementNoun,
  batch: batchNoun,
  consent: consentNoun,
  'asylum-mark': asylumMarkNoun,
  'export-request': exportRequestNoun,
  screening: screeningNoun,
  'privileged-answers': privilegedAnswersNoun,
  panel: panelNoun,
  'status-decision': statusDecisionNoun,
  clock: clockNoun,
  'working-calendar': workingCalendarNoun,
  'case-note': caseNoteNoun,
  'child-step': childStepNoun,
  law: lawNoun,
  matter: matterNoun,
  offence: offenceNoun,
  assessment: assessmentNoun,
  statement: statementNoun,
  evidence: evidenceNoun,
  'legal-document': legalDocumentNoun,
  estimate: estimateNoun,
  codebook: codebookNoun,
  'chain-source': chainSourceNoun,
  'cluster-cut': clusterCutNoun,
  'payment-trace': paymentTraceNoun,
  'shielded-address': shieldedAddressNoun,
  'freeze-answer': freezeAnswerNoun,
  'freeze-pack': freezePackNoun,
  'signing-key': signingKeyNoun,
}
