export * from './estimate/index.ts'
export * from './money/index.ts'
export * from './publish/index.ts'
export * from './trends/index.ts'
