export { type CanonicalHash, canonicalHash } from './canonical-hash.ts'
export type {
  AuditFilter,
  Blobs,
  LogEntry,
  Note,
  Office,
  RecordLog,
  Register,
  RegisterRecord,
  Writer,
  Written,
} from './contract.ts'
export { daysWithAKey } from './keys/days-with-a-key.ts'
export type { Secret } from './keys/organisation-key.ts'
export { rewrapOrganisationKey, rotateOrganisationKey } from './keys/replace-organisation-key.ts'
export { headOf } from './log/sealed-log.ts'
export { type LogFault, verifyLog } from './log/verify-log.ts'
export { createOrganisation, listOrganisations, type OfficeSettings, openOffice, type RunningOffice } from './office.ts'
