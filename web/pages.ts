import type { Action } from '@homeward/domain'
import {
  type Icon,
  IconAlertCircle,
  IconBuildingCommunity,
  IconChartDots,
  IconChartLine,
  IconChecklist,
  IconClockHour4,
  IconCoins,
  IconFileExport,
  IconGitCompare,
  IconHeartHandshake,
  IconHistory,
  IconLink,
  IconListDetails,
  IconMessages,
  IconRoute,
  IconScale,
  IconShieldLock,
  IconSnowflake,
  IconTablePlus,
  IconUserCheck,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react'
import { type ComponentType, lazy } from 'react'
import { ClockCount } from './desk/clock-count.tsx'
import type { en } from './i18n/en.ts'

type Stage = keyof typeof en.stage

/** One page: where it is, what it is called, whose promise it keeps, and the action someone must be allowed to see it. */
export interface PageLine {
  readonly path: string
  readonly title: keyof typeof en.pages
  readonly stage: Stage
  readonly permission: Action | null
  /** Its sign in the navigation; a page without one is reached from another page. */
  readonly icon?: Icon
  /** What needs someone now, beside its name. */
  readonly alerts?: ComponentType
  readonly page: ComponentType
}

type Pages<Module> = () => Promise<Module>
const from = <Module extends Record<Name, ComponentType>, Name extends string>(load: Pages<Module>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }))

const identify = () => import('./identify/index.ts')
const interview = () => import('./identify/interview/index.ts')
const interviews = () => import('./identify/screenings/index.ts')
const count = () => import('./count/index.ts')
const publicPart = () => import('./count/public/index.ts')
const protect = () => import('./protect/index.ts')
const pursue = () => import('./pursue/index.ts')
const settings = () => import('./settings/index.ts')

const pursued = (line: Omit<PageLine, 'stage' | 'page'>, name: keyof Awaited<ReturnType<typeof pursue>>): PageLine => ({
  ...line,
  stage: 'pursue',
  page: from(pursue, name),
})

/** Every page of the desk, in the order of the navigation. A new page is a line here, a file in its stage, words in `i18n`. */
export const pages: readonly PageLine[] = [
  {
    path: '/people',
    title: 'people',
    stage: 'identify',
    permission: 'person.search',
    icon: IconUsers,
    page: from(identify, 'PeoplePage'),
  },
  {
    path: '/people/register',
    title: 'register',
    stage: 'identify',
    permission: 'row.register',
    page: from(identify, 'RegisterPage'),
  },
  {
    path: '/people/$person',
    title: 'person',
    stage: 'identify',
    permission: 'person.read',
    page: from(identify, 'PersonPage'),
  },
  {
    path: '/triage',
    title: 'triageStart',
    stage: 'identify',
    permission: 'screening.conduct',
    icon: IconHeartHandshake,
    page: from(interviews, 'TriageStartPage'),
  },
  {
    path: '/triage/$screening',
    title: 'triage',
    stage: 'identify',
    permission: 'screening.conduct',
    page: from(interviews, 'TriagePage'),
  },
  {
    path: '/interviews',
    title: 'screenings',
    stage: 'identify',
    permission: 'screening.read',
    icon: IconMessages,
    page: from(interviews, 'ScreeningsPage'),
  },
  {
    path: '/interviews/funnel',
    title: 'funnel',
    stage: 'identify',
    permission: 'screening.funnel',
    page: from(interviews, 'FunnelPage'),
  },
  {
    path: '/interviews/$screening',
    title: 'interview',
    stage: 'identify',
    permission: 'screening.read',
    page: from(interview, 'InterviewPage'),
  },
  {
    path: '/children/$person',
    title: 'child',
    stage: 'identify',
    permission: 'screening.read',
    page: from(interviews, 'ChildPage'),
  },
  {
    path: '/panel/$person',
    title: 'panel',
    stage: 'identify',
    permission: 'screening.read',
    page: from(interviews, 'PanelPage'),
  },
  {
    path: '/clocks',
    title: 'clocks',
    stage: 'identify',
    permission: 'clock.read',
    icon: IconClockHour4,
    alerts: ClockCount,
    page: from(interviews, 'ClocksPage'),
  },
  {
    path: '/review',
    title: 'review',
    stage: 'identify',
    permission: 'pair.judge',
    icon: IconGitCompare,
    page: from(identify, 'ReviewPage'),
  },
  {
    path: '/review/batches',
    title: 'batches',
    stage: 'identify',
    permission: 'batch.accept',
    icon: IconChecklist,
    page: from(identify, 'BatchesPage'),
  },
  {
    path: '/review/batches/$batch',
    title: 'batch',
    stage: 'identify',
    permission: 'batch.accept',
    page: from(identify, 'BatchPage'),
  },
  {
    path: '/lists',
    title: 'lists',
    stage: 'identify',
    permission: 'list.read',
    icon: IconListDetails,
    page: from(identify, 'ListsPage'),
  },
  {
    path: '/lists/import',
    title: 'importList',
    stage: 'identify',
    permission: 'list.import',
    page: from(identify, 'ImportPage'),
  },
  {
    path: '/lists/import/$upload',
    title: 'importList',
    stage: 'identify',
    permission: 'list.import',
    page: from(identify, 'ImportPage'),
  },
  {
    path: '/lists/overlap',
    title: 'overlap',
    stage: 'identify',
    permission: 'overlap.read',
    page: from(identify, 'OverlapPage'),
  },
  {
    path: '/lists/reconciliation',
    title: 'reconciliation',
    stage: 'identify',
    permission: 'list.read',
    page: from(identify, 'ReconciliationPage'),
  },
  {
    path: '/lists/conflicts',
    title: 'conflicts',
    stage: 'identify',
    permission: 'row.correct',
    page: from(identify, 'ConflictsPage'),
  },
  { path: '/lists/$list', title: 'list', stage: 'identify', permission: 'list.read', page: from(identify, 'ListPage') },
  {
    path: '/exports',
    title: 'exports',
    stage: 'identify',
    permission: 'export.request',
    icon: IconFileExport,
    page: from(identify, 'ExportsPage'),
  },
  {
    path: '/estimates',
    title: 'estimates',
    stage: 'count',
    permission: 'estimate.make',
    icon: IconChartDots,
    page: from(count, 'EstimatesPage'),
  },
  {
    path: '/estimates/new',
    title: 'newEstimate',
    stage: 'count',
    permission: 'estimate.make',
    page: from(count, 'NewEstimatePage'),
  },
  {
    path: '/estimates/$estimate',
    title: 'estimate',
    stage: 'count',
    permission: 'estimate.make',
    page: from(count, 'EstimatePage'),
  },
  {
    path: '/trends',
    title: 'trends',
    stage: 'count',
    permission: 'estimate.make',
    icon: IconChartLine,
    page: from(count, 'TrendsPage'),
  },
  {
    path: '/money',
    title: 'money',
    stage: 'count',
    permission: 'estimate.make',
    icon: IconCoins,
    page: from(count, 'MoneyPage'),
  },
  {
    path: '/releases',
    title: 'releases',
    stage: 'count',
    permission: 'release.publish',
    icon: IconTablePlus,
    page: from(count, 'ReleasesPage'),
  },
  {
    path: '/matters',
    title: 'matters',
    stage: 'protect',
    permission: 'matter.read',
    icon: IconScale,
    page: from(protect, 'MattersPage'),
  },
  {
    path: '/matters/new',
    title: 'newMatter',
    stage: 'protect',
    permission: 'matter.write',
    page: from(protect, 'NewMatterPage'),
  },
  {
    path: '/matters/new/$person',
    title: 'newMatter',
    stage: 'protect',
    permission: 'matter.write',
    page: from(protect, 'NewMatterPage'),
  },
  {
    path: '/matters/$matter',
    title: 'matter',
    stage: 'protect',
    permission: 'matter.read',
    page: from(protect, 'MatterPage'),
  },
  {
    path: '/matters/$matter/statement',
    title: 'statement',
    stage: 'protect',
    permission: 'matter.write',
    page: from(protect, 'StatementPage'),
  },
  {
    path: '/matters/$matter/offences/$offence',
    title: 'assessment',
    stage: 'protect',
    permission: 'matter.write',
    page: from(protect, 'AssessmentPage'),
  },
  {
    path: '/matters/$matter/evidence/$item',
    title: 'contents',
    stage: 'protect',
    permission: 'matter.read',
    page: from(protect, 'ContentsPage'),
  },
  {
    path: '/law/records',
    title: 'lawRecords',
    stage: 'protect',
    permission: 'law.edit',
    page: from(protect, 'LawRecordsPage'),
  },
  pursued({ path: '/traces', title: 'traces', permission: 'trace.run', icon: IconRoute }, 'TracesPage'),
  pursued({ path: '/traces/$trace', title: 'trace', permission: 'trace.run' }, 'TracePage'),
  pursued({ path: '/traces/$trace/graph', title: 'traceGraph', permission: 'trace.run' }, 'GraphPage'),
  pursued({ path: '/traces/$trace/clusters', title: 'traceClusters', permission: 'trace.run' }, 'ClustersPage'),
  pursued({ path: '/packs', title: 'packs', permission: 'pack.request', icon: IconSnowflake }, 'PacksPage'),
  pursued(
    { path: '/packs/waiting', title: 'waitingPacks', permission: 'pack.release', icon: IconSnowflake },
    'WaitingPacksPage',
  ),
  pursued({ path: '/shields', title: 'shields', permission: 'shield.keep', icon: IconShieldLock }, 'ShieldsPage'),
  pursued({ path: '/chains', title: 'chains', permission: 'chain.register', icon: IconLink }, 'ChainsPage'),
  {
    path: '/approvals',
    title: 'approvals',
    stage: 'office',
    permission: null,
    icon: IconUserCheck,
    page: from(settings, 'ApprovalsPage'),
  },
  {
    path: '/members',
    title: 'members',
    stage: 'office',
    permission: 'member.read',
    icon: IconUsersGroup,
    page: from(settings, 'MembersPage'),
  },
  {
    path: '/audit',
    title: 'audit',
    stage: 'office',
    permission: 'audit.read',
    icon: IconHistory,
    page: from(settings, 'AuditPage'),
  },
  {
    path: '/alerts',
    title: 'alerts',
    stage: 'office',
    permission: 'alert.read',
    icon: IconAlertCircle,
    page: from(settings, 'AlertsPage'),
  },
  {
    path: '/organisation',
    title: 'settings',
    stage: 'office',
    permission: null,
    icon: IconBuildingCommunity,
    page: from(settings, 'OrganisationPage'),
  },
]

/** Pages outside the door: whoever reads them is asked for nothing, and they can reach nothing but what was made public. */
export const publicPages: readonly { readonly path: string; readonly page: ComponentType }[] = [
  { path: '/public', page: from(publicPart, 'PublicPage') },
  { path: '/public/$publication', page: from(publicPart, 'PublicReleasePage') },
  { path: '/law', page: from(protect, 'LawPage') },
]
