/** Lists of labelled addresses as others publish them, read as claims: with their source, their date, how sure. */
export { readSanctionsXml } from './read-sanctions-xml.ts'
export { readTagPack } from './read-tag-pack.ts'
