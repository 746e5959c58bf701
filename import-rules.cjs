// The import walls of STYLE.md as dependency-cruiser rules: a starting point.
// Proved on a 66-file skeleton: clean tree passes, 17 deliberate faults all fail.
// Needs TypeScript < 7 beside it: with TypeScript 7 dependency-cruiser 17.4.3 looks at 0 files and reports success.
// Every rule is an error. An allowed exception is a change to this file, never a comment in the code.
const stage = '(?:reach|identify|protect|assist|pursue|prevent|count)'
const test = '\\.test\\.tsx?$'
// Libraries without I/O that an engine may use; name the engine when adding one.
const pureLibraries = 'node_modules/(?:any-ascii|pinyin-pro|@noble/hashes|@scure/base|yalps)/' // link, link, trace, trace, count
const forbid = (name, from, to) => ({ name, severity: 'error', from, to })
module.exports = {
  forbidden: [
    forbid('every-import-resolves', {}, { couldNotResolve: true }),
    forbid('no-cycles', {}, { circular: true }),
    forbid(
      'domain-imports-nothing',
      { path: '^domain/', pathNot: test },
      { pathNot: ['^domain/', 'node_modules/zod/'] },
    ),
    forbid(
      'engines-import-only-the-domain',
      { path: '^engines/([^/]+)/', pathNot: test },
      { pathNot: ['^engines/$1/', '^domain/index\\.ts$', pureLibraries] },
    ),
    forbid('formats-import-only-the-domain', { path: '^formats/', pathNot: test }, { path: '^(server|web|engines)/' }),
    forbid(
      'doors-only',
      { path: '^(server|web|formats)/' },
      { path: '^(domain|engines/[^/]+)/', pathNot: '/index\\.ts$' },
    ),
    forbid(
      'no-sideways-stages',
      { path: `^(server|web)/(${stage})/` },
      { path: `^(server|web)/${stage}/`, pathNot: '^$1/$2/' },
    ),
    forbid(
      'one-composition-root',
      { path: '^server/', pathNot: ['^server/(app|main)\\.ts$', '^server/commands/', `^server/${stage}/`] },
      { path: `^server/${stage}/` },
    ),
    forbid(
      'one-page-list',
      { path: '^web/', pathNot: ['^web/(pages|main)\\.tsx?$', `^web/${stage}/`] },
      { path: `^web/${stage}/` },
    ),
    forbid(
      'contracts-hold-types',
      { path: '^server/contracts/' },
      { pathNot: ['^server/contracts/', '^domain/index\\.ts$'] },
    ),
    forbid(
      'only-stores-touch-the-database',
      { path: '^server/', pathNot: ['/store\\.ts$', '^server/(platform|records|access|app|main|commands)', test] },
      { path: '^server/platform/database' },
    ),
    // What needs no sign-in gets the shelf as an argument: it can name no record, account, key, session or database.
    forbid(
      'public-page-reaches-no-record',
      { path: '^(server/count/public|web/count/public)/', pathNot: test },
      {
        path: [
          '^server/(?!count/public/|http/endpoint\\.ts$)',
          '^web/(?!count/public/|ui/|i18n/|data/public-api\\.ts$|desk/)',
          '^engines/',
        ],
      },
    ),
    forbid('routes-ask-decisions', { path: '/routes\\.ts$' }, { path: '^server/[^/]+/store\\.ts$' }),
    forbid(
      'stores-look-down',
      { path: '^server/([^/]+)/store\\.ts$' },
      { path: '^server/(?!platform/|records/|generated/)', pathNot: '^server/$1/' },
    ),
    forbid('platform-looks-down', { path: '^server/platform/' }, { path: '^server/(?!platform/)' }),
    forbid('ui-knows-no-stage', { path: '^web/ui/' }, { path: '^(web/(?!ui/)|server/|engines/)' }),
    forbid(
      'web-sees-only-the-servers-types',
      { path: '^web/' },
      { path: '^server/', pathNot: '^server/generated/openapi\\.ts$' },
    ),
    forbid(
      'only-the-api-client-names-the-server',
      { path: '^web/', pathNot: '^web/data/api\\.ts$' },
      { path: '^server/' },
    ),
    forbid('server-never-sees-the-web', { path: '^(server|domain|engines|formats)/' }, { path: '^web/' }),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'types', 'node', 'default'],
    },
  },
}
