export * from './publish/index.ts'
