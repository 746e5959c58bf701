import { z } from 'zod'
import { accountNoun } from './account.ts'
import { alertNoun } from './alert.ts'
import { approvalNoun } from './approval.ts'
import { asylumMarkNoun } from './asylum-mark.ts'
import { batchNoun } from './batch.ts'
import { consentNoun } from './consent.ts'
import { exportRequestNoun } from './export-request.ts'
import { importMappingNoun } from './import-mapping.ts'
import { judgementNoun } from './judgement.ts'
import { linkingNoun } from './linking.ts'
import { listNoun } from './list.ts'
import { listRowNoun } from './list-row.ts'
import { listVersionNoun } from './list-version.ts'
import { field, type Noun } from './noun.ts'

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
}
