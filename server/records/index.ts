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
export type { Secret } from './keys/organisation-key.ts'
export { createOrganisation, listOrganisations, type OfficeSettings, openOffice, type RunningOffice } from './office.ts'
