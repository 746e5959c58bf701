export { PublicPage } from './public-page.tsx'
export { PublicReleasePage } from './public-release-page.tsx'
