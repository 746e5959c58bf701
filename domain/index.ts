export {
  Assessment,
  type AssessmentQuestion,
  type AssessmentSection,
  assessmentQuestion,
  assessmentQuestions,
  assessmentSections,
} from './assessment.ts'
export { CaseFile } from './case-file.ts'
export { SafetyFlag } from './case-note.ts'
export { CaseSummary, ControlMeans, ExploitationForm } from './case-summary.ts'
export { ChainStore } from './chain-store.ts'
export { Act, type Json, NewChange, RecordId, RecordRef } from './change.ts'
export { ChildStepName } from './child-step.ts'
export { ClockExtension } from './clock.ts'
export { ClockRule } from './clock-rule.ts'
export { Codebook } from './codebook.ts'
export { ConsentScope } from './consent.ts'
export { Dossier, type DossierBlock, SealedDossier } from './dossier.ts'
export { Estimate, PublicEstimate } from './estimate.ts'
export { CustodyStep, EvidenceItem, EvidenceKind, EvidenceManifest, EvidenceMark, WorkingCopy } from './evidence.ts'
export { fileFormats } from './file-formats.ts'
export { Finding } from './finding.ts'
export { FreezeOutcome } from './freeze-answer.ts'
export { FreezeRequest } from './freeze-request.ts'
export { Head } from './head.ts'
export { Decision, JudgementStep } from './judgement.ts'
export { Label, LabelList, labelKinds } from './label.ts'
export { LawEffect, LawRecord, OffenceClass } from './law.ts'
export { LegalDocumentKind } from './legal-document.ts'
export { ListKind } from './list.ts'
export { ListDefinition, ListDefinitions } from './list-definition.ts'
export {
  Correction,
  ReadMark,
  type ReadRow,
  type RowField,
  type RowValues,
  rowFieldSeals,
  rowFields,
} from './list-row.ts'
export { RowCounts, StatedTotal } from './list-version.ts'
export { Matter, Offence, Served } from './matter.ts'
export { MoneyQuestion } from './money-question.ts'
export { type FieldRule, field, type MergeRule, type Noun, type SealClass, sealClasses } from './noun.ts'
export { Organisation } from './organisation.ts'
export { PaymentGraph } from './payment-graph.ts'
export {
  type Action,
  actions,
  grants,
  mayDo,
  Role,
  readsPeople,
  Wall,
  wallsFor,
} from './permission.ts'
export { PlantedNoise } from './planted-noise.ts'
export { RightsRead } from './privileged-answers.ts'
export { Problem, type ProblemCode, problems } from './problem.ts'
export { nouns } from './records.ts'
export { LedgerEntry, ReleaseLedger } from './release-ledger.ts'
export { ReleaseStatement } from './release-statement.ts'
export { Romanisation } from './romanisation.ts'
export {
  Answer,
  Answers,
  AnswerValue,
  type Element,
  elements,
  HandOver,
  InstrumentName,
  InterviewConditions,
  ScreeningOutcome,
  ToldAge,
} from './screening.ts'
export { Statement, StatementAudio, Withdrawal } from './statement.ts'
export { PanelFunction, StandardOfProof, StatusStage, Vote } from './status-decision.ts'
export { showAmount, type TokenUnit, tokenUnit } from './token-unit.ts'
