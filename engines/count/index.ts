export * from './estimate/index.ts'
export * from './publish/index.ts'
