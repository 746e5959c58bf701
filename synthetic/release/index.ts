export { type ReleaseList, releaseLists } from './release-lists.ts'
export {
  type ReleaseFile,
  type SyntheticRelease,
  synthesizeRelease,
  type TruthRow,
} from './synthesize-release.ts'
