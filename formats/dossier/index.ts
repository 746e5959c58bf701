export { dossierToDocx } from './dossier-to-docx.ts'
export { type PrintedDossier, type PrintFace, printDossier } from './print-dossier.ts'
