/** STIX 2.1, as threat-intelligence tools exchange it. */
export { writeStixBundle } from './write-stix-bundle.ts'
