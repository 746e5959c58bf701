export { sampleBomb, sampleJpeg, samplePdf, samplePng } from './sample-files.ts'
