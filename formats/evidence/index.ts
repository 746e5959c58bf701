export { type Inspection, inspectFile } from './inspect-file.ts'
export { type Contents, readContents, readPart } from './read-contents.ts'
export { type ArchiveEntry, writeStoredArchive } from './write-stored-archive.ts'
