import type { z } from 'zod'
import { CaseFile } from './case-file.ts'
import { ChainStore } from './chain-store.ts'
import { Codebook } from './codebook.ts'
import { SealedDossier } from './dossier.ts'
import { Estimate, PublicEstimate } from './estimate.ts'
import { EvidenceManifest } from './evidence.ts'
import { Finding } from './finding.ts'
import { FreezeRequest } from './freeze-request.ts'
import { Head } from './head.ts'
import { LabelList } from './label.ts'
import { ListDefinitions } from './list-definition.ts'
import { Matter } from './matter.ts'
import { MoneyQuestion } from './money-question.ts'
import { PaymentGraph } from './payment-graph.ts'
import { PlantedNoise } from './planted-noise.ts'
import { ReleaseLedger } from './release-ledger.ts'
import { ReleaseStatement } from './release-statement.ts'
import { Romanisation } from './romanisation.ts'
import { Answers, ScreeningOutcome } from './screening.ts'

/** Every JSON file that Homeward reads or writes, by the NAME that `homeward schema NAME` takes. */
export const fileFormats: Readonly<Record<string, z.ZodType>> = {
  answers: Answers,
  cases: CaseFile,
  'chain-store': ChainStore,
  codebook: Codebook,
  definitions: ListDefinitions,
  dossier: SealedDossier,
  estimate: Estimate,
  evidence: EvidenceManifest,
  finding: Finding,
  'freeze-request': FreezeRequest,
  head: Head,
  labels: LabelList,
  'payment-graph': PaymentGraph,
  ledger: ReleaseLedger,
  statement: ReleaseStatement,
  matter: Matter,
  money: MoneyQuestion,
  romanisation: Romanisation,
  screening: ScreeningOutcome,
  'planted-noise': PlantedNoise,
  'public-estimate': PublicEstimate,
}
