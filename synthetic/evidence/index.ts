export { sampleArchive } from './sample-archive.ts'
export { sampleBomb, sampleJpeg, samplePdf, samplePng } from './sample-files.ts'
