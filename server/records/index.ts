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
