import type { components, operations } from '../../server/generated/openapi.ts'
import { request, requestFile } from './request.ts'

// The only file that names the server: its types, its paths, and how a refusal comes back.

type Shapes = components['schemas']
type Answer<Name extends keyof operations> = operations[Name] extends {
  responses: { 200: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never
export type AssessedOffence = Shapes['AssessedOffence']
export type Assessment = Shapes['Assessment']
export type Charge = Shapes['Charge']
export type Evidence = Shapes['Evidence']
export type EvidenceContents = Shapes['EvidenceContents']
export type LawMap = Shapes['LawMap']
export type LawMatch = Shapes['LawMatch']
export type LawRecord = Shapes['LawRecord']
export type LawVersions = Shapes['LawVersions']
export type LegalDocument = Shapes['LegalDocument']
export type Matter = Shapes['Matter']
export type MatterPatch = Shapes['MatterPatch']
export type MatterLanguage = Matter['language']
export type MatterLine = Shapes['MatterLine']
export type RecordedForMatter = Shapes['RecordedForMatter']
export type Statement = Shapes['Statement']
export type Alert = Answer<'listAlerts'>['alerts'][number]
export type Approval = Shapes['Approval']
export type AuditEntry = Shapes['AuditEntry']
export type Batch = Shapes['Batch']
export type CaseCodebook = Shapes['CaseCodebook']
export type Consent = Shapes['Consent']
export type CountableList = Shapes['CountableList']
export type EstimateLine = Shapes['EstimateLine']
export type Export = Shapes['Export']
export type ImportPreview = Shapes['ImportPreview']
export type ImportSettings = Shapes['ImportSettings']
export type Invitation = Shapes['Invitation']
export type InvitationView = Shapes['InvitationView']
export type Judgement = Shapes['Judgement']
export type Job = Shapes['Job']
export type KeptEstimate = Shapes['KeptEstimate']
export type Key = Shapes['Key']
export type LinkReason = Shapes['LinkReason']
export type LogHead = Answer<'readHead'>
export type List = Shapes['List']
export type ListKind = Shapes['ListKind']
export type Member = Shapes['Member']
export type Ledgers = Shapes['ReleaseLedgers']
export type NewConsent = Shapes['NewConsent']
export type NewEstimate = Shapes['NewEstimate']
export type NewList = Shapes['NewList']
export type Overlap = Shapes['Overlap']
export type OverlapGap = Shapes['OverlapGap']
export type Organisation = Shapes['Organisation']
export type Pair = Shapes['Pair']
export type People = Shapes['People']
export type PeopleSearch = Shapes['SearchPeople']
export type Person = Shapes['Person']
export type PersonLine = Shapes['PersonLine']
export type PlannedRelease = Shapes['PlannedRelease']
export type PublicRelease = Shapes['PublicRelease']
export type PublicReleaseLine = Shapes['PublicReleaseLine']
export type ReadCases = Shapes['ReadCases']
export type Reconciliation = Shapes['Reconciliation']
export type ReleasePreview = Shapes['ReleasePreview']
export type ReviewQueue = Shapes['ReviewQueue']
export type Role = Shapes['Role']
export type Row = Shapes['Row']
export type RowCounts = Shapes['RowCounts']
export type RowFieldName = Shapes['RowFieldName']
export type Session = Shapes['Session']
export type Screening = Shapes['Screening']
export type ScreenedLine = Shapes['ScreenedLine']
export type ScreenedPeople = Shapes['ScreenedPeople']
export type ScreeningFunnel = Shapes['ScreeningFunnel']
export type ScreeningSearch = Shapes['SearchScreenings']
export type ScreeningConditions = Shapes['SetConditions']
export type StartScreening = Shapes['StartScreening']
export type NewAnswer = Shapes['NewAnswer']
export type PrivilegedAnswers = Shapes['PrivilegedAnswers']
export type PersonStatus = Shapes['PersonStatus']
export type StatusDecision = Shapes['StatusDecision']
export type StatusWords = Shapes['StatusWords']
export type ChildReview = Shapes['ChildReview']
export type Clock = Shapes['Clock']
export type Clocks = Shapes['Clocks']
export type Note = Shapes['Note']
export type ChainSource = Shapes['ChainSource']
export type ClusterCut = Shapes['ClusterCut']
export type ClusterView = Shapes['ClusterView']
export type FoundSeeds = Shapes['FoundSeeds']
export type FreezePack = Shapes['FreezePack']
export type NewTrace = Shapes['NewTrace']
export type RawTransaction = Shapes['RawTransaction']
export type Shield = Shapes['Shield']
export type Trace = Shapes['Trace']
export type TraceExit = Trace['exits'][number]
export type TraceGraph = Shapes['TraceGraph']
export type TraceLine = Shapes['TraceLine']
export type TraceState = Shapes['TraceState']
export type Trends = Shapes['Trends']
export type ComparedTotals = Shapes['ComparedTotals']
export type Wall = Shapes['Wall']
export type Decision = Shapes['JudgePair']['decision']

export interface Judging {
  decision: Decision
  reason: string
}

type Reasoned = { reason: string }
const part = encodeURIComponent

const formOf = (file: File) => {
  const form = new FormData()
  form.append('file', file)
  return form
}

export const api = {
  session: () => request<Session>('/session'),
  signIn: (body: Shapes['SignIn']) => request<Session>('/session', { method: 'POST', body }),
  signInByLink: (token: string) => request<Session>('/session/link', { method: 'POST', body: { token } }),
  signOut: () => request<Session>('/session', { method: 'DELETE' }),
  unlock: (passphrase: string) => request<Session>('/unlock', { method: 'POST', body: { passphrase } }),
  lookAs: (role: Role) => request<Session>('/demonstration/role', { method: 'POST', body: { role } }),
  invitation: (token: string) => request<InvitationView>(`/invitations/${part(token)}`),
  acceptInvitation: (body: Shapes['AcceptInvitation']) =>
    request<Session>(`/invitations/${part(body.token)}`, { method: 'POST', body }),

  members: () => request<{ members: Member[] }>('/members'),
  invite: (body: Shapes['Invite']) => request<Invitation>('/members', { method: 'POST', body }),
  proposeRoles: (member: string, body: Shapes['ProposeRole']) =>
    request<Approval | Shapes['Position']>(`/members/${part(member)}/roles`, { method: 'POST', body }),
  resetSecondFactor: (member: string, body: Reasoned) =>
    request<Approval>(`/members/${part(member)}/second-factor-reset`, { method: 'POST', body }),
  proposeHandover: (member: string, body: Shapes['ProposeHandover']) =>
    request<Approval>(`/members/${part(member)}/handover`, { method: 'POST', body }),
  approvals: () => request<{ approvals: Approval[] }>('/approvals'),
  settleApproval: (id: string, outcome: 'approve' | 'refuse', body: Reasoned) =>
    request<Shapes['Position']>(`/approvals/${part(id)}/${outcome}`, { method: 'POST', body }),
  audit: (query: { before?: number | undefined; act?: string | undefined; record?: string | undefined }) =>
    request<{ entries: AuditEntry[]; next: number | null }>('/audit', { query }),
  organisation: () => request<Organisation>('/organisation'),
  renameOrganisation: (body: Shapes['OrganisationPatch']) =>
    request<Organisation>('/organisation', { method: 'PATCH', body }),
  keys: () => request<{ keys: Key[] }>('/keys'),
  logHead: () => request<LogHead>('/log/head'),
  alerts: () => request<{ alerts: Alert[] }>('/alerts'),

  lists: () => request<{ lists: List[] }>('/lists'),
  list: (id: string) => request<List>(`/lists/${part(id)}`),
  listRows: (id: string, query: { aside?: boolean; after?: string | undefined }) =>
    request<{ rows: Row[]; next: string | null }>(`/lists/${part(id)}/rows`, { query }),
  listReconciliation: (id: string) => request<Reconciliation>(`/lists/${part(id)}/reconciliation`),
  publishedReconciliations: () => request<{ published: Reconciliation[] }>('/reconciliation'),
  uploadList: (file: File) => request<ImportPreview>('/imports', { method: 'POST', body: formOf(file) }),
  importPreview: (id: string) => request<ImportPreview>(`/imports/${part(id)}`),
  changeImport: (id: string, body: ImportSettings) =>
    request<ImportPreview>(`/imports/${part(id)}`, { method: 'PATCH', body }),
  confirmImport: (id: string, body: Shapes['ConfirmImport']) =>
    request<{ job: string; list: string }>(`/imports/${part(id)}/confirm`, { method: 'POST', body }),
  dropImport: (id: string) => request<object>(`/imports/${part(id)}`, { method: 'DELETE' }),
  correctRow: (id: string, body: Shapes['CorrectRow']) => request<Row>(`/rows/${part(id)}`, { method: 'PATCH', body }),
  conflicts: () => request<{ rows: Row[]; position: number }>('/conflicts'),
  overlap: (basis: Overlap['basis']) => request<Overlap>('/overlap', { query: { basis } }),
  overlapGap: (query: { on: string; notOn: string; basis: Overlap['basis'] }) =>
    request<OverlapGap>('/overlap/gap', { query }),

  countableLists: (basis: Overlap['basis']) =>
    request<{ lists: CountableList[] }>('/estimates/lists', { query: { basis } }),
  estimates: () => request<{ estimates: EstimateLine[] }>('/estimates'),
  estimate: (id: string) => request<KeptEstimate>(`/estimates/${part(id)}`),
  makeEstimate: (body: NewEstimate) => request<KeptEstimate>('/estimates', { method: 'POST', body }),
  publishEstimate: (id: string, body: Shapes['PublishEstimate']) =>
    request<{ id: string }>(`/estimates/${part(id)}/publish`, { method: 'POST', body }),
  compareTrends: (file: File) => request<Trends>('/trends', { method: 'POST', body: formOf(file) }),
  compareTotals: (body: { earlier: string; later: string }) =>
    request<ComparedTotals>('/trends/totals', { method: 'POST', body }),
  codebook: () => request<CaseCodebook>('/codebook'),
  replaceCodebook: (body: { codebook: unknown; reason: string }) =>
    request<CaseCodebook>('/codebook', { method: 'PUT', body }),
  takeCases: (file: File) => request<ReadCases>('/cases', { method: 'POST', body: formOf(file) }),
  inventCases: () => request<ReadCases>('/cases/invented', { method: 'POST' }),
  dropCases: (id: string) => request<object>(`/cases/${part(id)}`, { method: 'DELETE' }),
  previewRelease: (body: PlannedRelease) => request<ReleasePreview>('/releases/preview', { method: 'POST', body }),
  makeRelease: (body: Shapes['NewRelease']) => request<Shapes['MadeRelease']>('/releases', { method: 'POST', body }),
  ledgers: () => request<Ledgers>('/ledgers'),
  withdrawPublication: (id: string, body: Reasoned) =>
    request<object>(`/publications/${part(id)}/withdraw`, { method: 'POST', body }),

  reviewQueue: (query: { after?: string | undefined; judged?: boolean }) => request<ReviewQueue>('/review', { query }),
  judgePair: (id: string, body: Judging) => request<Pair>(`/pairs/${part(id)}/judgement`, { method: 'PUT', body }),
  undoJudgement: (id: string) => request<Pair>(`/pairs/${part(id)}/judgement`, { method: 'DELETE' }),
  batches: () => request<{ batches: Batch[] }>('/batches'),
  batch: (id: string) => request<Batch>(`/batches/${part(id)}`),
  startBatch: (body: Shapes['NewBatch']) => request<Batch>('/batches', { method: 'POST', body }),
  judgeSample: (batch: string, pair: string, body: Judging) =>
    request<Batch>(`/batches/${part(batch)}/sample/${part(pair)}`, { method: 'PUT', body }),
  settleBatch: (id: string, outcome: 'accept' | 'undo', body: Reasoned) =>
    request<Batch>(`/batches/${part(id)}/${outcome}`, { method: 'POST', body }),

  searchPeople: (body: PeopleSearch, signal: AbortSignal) =>
    request<People>('/people/search', { method: 'POST', body, signal }),
  giveReadingReason: (body: Reasoned) => request<object>('/reading-reason', { method: 'POST', body }),
  person: (id: string) => request<Person>(`/people/${part(id)}`),
  registerPerson: (body: Shapes['RegisterPerson']) =>
    request<{ person: string; position: number }>('/people', { method: 'POST', body }),
  recordConsent: (person: string, body: NewConsent) =>
    request<Consent>(`/people/${part(person)}/consents`, { method: 'POST', body }),
  withdrawConsent: (person: string, consent: string, body: Reasoned) =>
    request<Consent>(`/people/${part(person)}/consents/${part(consent)}`, { method: 'DELETE', body }),
  markAsylum: (person: string, body: { asylum: boolean; reason: string }) =>
    request<Person>(`/people/${part(person)}/asylum`, { method: 'PUT', body }),
  erasePerson: (person: string, body: Reasoned) =>
    request<object>(`/people/${part(person)}/erase`, { method: 'POST', body }),
  exports: () => request<{ exports: Export[] }>('/exports'),
  askExport: (body: Shapes['ExportRequest']) => request<Export>('/exports', { method: 'POST', body }),
  settleExport: (id: string, outcome: 'approve' | 'refuse', body: Reasoned) =>
    request<Export>(`/exports/${part(id)}/${outcome}`, { method: 'POST', body }),
  /** Where the browser itself fetches the file: it is handed out once, marked with who took it. */
  exportAddress: (id: string) => `/api/v1/exports/${part(id)}/file`,

  matters: () => request<{ matters: MatterLine[] }>('/matters'),
  openMatter: (body: Shapes['NewMatter']) => request<Matter>('/matters', { method: 'POST', body }),
  importMatter: (file: File) => request<Matter>('/matters/import', { method: 'POST', body: formOf(file) }),
  matter: (id: string) => request<Matter>(`/matters/${part(id)}`),
  changeMatter: (id: string, body: Shapes['MatterPatch']) =>
    request<Matter>(`/matters/${part(id)}`, { method: 'PATCH', body }),
  grantMatter: (id: string, account: string, body: Reasoned) =>
    request<Matter>(`/matters/${part(id)}/team/${part(account)}`, { method: 'PUT', body }),
  leaveMatter: (id: string, account: string, body: Reasoned) =>
    request<Matter>(`/matters/${part(id)}/team/${part(account)}`, { method: 'DELETE', body }),
  lawyers: () => request<{ lawyers: { account: string; name: string }[] }>('/lawyers'),
  hearingsAddress: (id: string) => `/api/v1/matters/${part(id)}/hearings`,
  recorded: (id: string) => request<RecordedForMatter>(`/matters/${part(id)}/recorded`),
  takeAnswers: (id: string, answers: string[]) =>
    request<Matter>(`/matters/${part(id)}/recorded/answers`, { method: 'POST', body: { answers } }),
  takeDecisions: (id: string) => request<Matter>(`/matters/${part(id)}/recorded/decisions`, { method: 'POST' }),
  recordOffence: (id: string, body: Shapes['NewCharge']) =>
    request<Matter>(`/matters/${part(id)}/offences`, { method: 'POST', body }),
  changeOffence: (id: string, offence: string, body: Shapes['NewCharge']) =>
    request<Matter>(`/matters/${part(id)}/offences/${part(offence)}`, { method: 'PUT', body }),
  takeBackOffence: (id: string, offence: string, body: Reasoned) =>
    request<Matter>(`/matters/${part(id)}/offences/${part(offence)}`, { method: 'DELETE', body }),
  assessOffence: (id: string, offence: string, body: Shapes['NewAssessment']) =>
    request<Matter>(`/matters/${part(id)}/offences/${part(offence)}/assessment`, { method: 'PUT', body }),
  writeStatement: (id: string, body: Shapes['NewStatement']) =>
    request<Matter>(`/matters/${part(id)}/statement`, { method: 'PUT', body }),
  withdrawAgreement: (id: string, body: Reasoned & { recipient: string }) =>
    request<Matter>(`/matters/${part(id)}/statement/withdraw`, { method: 'POST', body }),
  takeEvidence: (id: string, file: File) =>
    request<Evidence>(`/matters/${part(id)}/evidence`, { method: 'POST', body: formOf(file) }),
  evidenceAddress: (id: string, item: string, copy: 'original' | 'working') =>
    `/api/v1/matters/${part(id)}/evidence/${part(item)}/file?copy=${copy}`,
  describeEvidence: (id: string, item: string, body: { what: string; obtained: string }) =>
    request<Evidence>(`/matters/${part(id)}/evidence/${part(item)}`, { method: 'PATCH', body }),
  evidenceContents: (id: string, item: string, from: number) =>
    request<EvidenceContents>(`/matters/${part(id)}/evidence/${part(item)}/contents`, { query: { from } }),
  evidencePartAddress: (id: string, item: string, sha256: string) =>
    `/api/v1/matters/${part(id)}/evidence/${part(item)}/parts/${part(sha256)}`,
  bundleAddress: (id: string) => `/api/v1/matters/${part(id)}/bundle`,
  keepAudio: (id: string, file: File) =>
    request<Matter>(`/matters/${part(id)}/statement/audio`, { method: 'POST', body: formOf(file) }),
  audioAddress: (id: string) => `/api/v1/matters/${part(id)}/statement/audio`,
  dropAudio: (id: string, body: Reasoned) =>
    request<Matter>(`/matters/${part(id)}/statement/audio`, { method: 'DELETE', body }),
  makeDocument: (id: string, body: Shapes['NewLegalDocument']) =>
    request<{ job: string; document: string }>(`/matters/${part(id)}/documents`, { method: 'POST', body }),
  makeAllDossiers: (body: { withUnverified?: boolean }) =>
    request<{ job: string; documents: number }>('/dossiers', { method: 'POST', body }),
  documentAddress: (id: string, document: string, format: 'pdf' | 'docx' | 'json') =>
    `/api/v1/matters/${part(id)}/documents/${part(document)}/file?format=${format}`,
  law: () => request<LawMap>('/law'),
  lawFileAddress: '/api/v1/law/file',
  lawRecords: () => request<LawVersions>('/law/records'),
  addLawVersion: (body: Shapes['NewLawVersion']) => request<LawVersions>('/law/records', { method: 'POST', body }),

  chains: () => request<{ chains: ChainSource[] }>('/chains'),
  registerChain: (body: Shapes['RegisterChain']) => request<ChainSource>('/chains', { method: 'POST', body }),
  findSeeds: (body: Shapes['ReportText']) => request<FoundSeeds>('/seeds', { method: 'POST', body }),
  traces: () => request<{ traces: TraceLine[] }>('/traces'),
  tracePayments: (body: NewTrace) => request<TraceState>('/traces', { method: 'POST', body }),
  trace: (id: string) => request<TraceState>(`/traces/${part(id)}`),
  traceGraph: (id: string) => request<TraceGraph>(`/traces/${part(id)}/graph`),
  transaction: (body: Shapes['AskedTransaction']) => request<RawTransaction>('/transactions', { method: 'POST', body }),
  sweeps: (id: string, address: string) =>
    request<Shapes['Sweeps']>(`/traces/${part(id)}/sweeps`, { method: 'POST', body: { address } }),
  cluster: (id: string, address: string) =>
    request<ClusterView>(`/traces/${part(id)}/cluster`, { method: 'POST', body: { address } }),
  cuts: (id: string) => request<{ cuts: ClusterCut[] }>(`/traces/${part(id)}/cuts`),
  cutEvidence: (id: string, body: Shapes['NewCut']) =>
    request<ClusterCut>(`/traces/${part(id)}/cuts`, { method: 'POST', body }),
  undoCut: (id: string, cut: string) => request<object>(`/traces/${part(id)}/cuts/${part(cut)}`, { method: 'DELETE' }),
  requestPack: (id: string, body: Shapes['NewPack']) =>
    request<FreezePack>(`/traces/${part(id)}/packs`, { method: 'POST', body }),
  packs: () => request<{ packs: FreezePack[] }>('/packs'),
  packHoldings: (id: string) => request<Shapes['PackHoldings']>(`/packs/${part(id)}/holdings`),
  settlePack: (id: string, outcome: 'release' | 'refuse', body: Reasoned) =>
    request<FreezePack>(`/packs/${part(id)}/${outcome}`, { method: 'POST', body }),
  recordFreezeAnswer: (id: string, body: Shapes['NewFreezeAnswer']) =>
    request<FreezePack>(`/packs/${part(id)}/answers`, { method: 'POST', body }),
  packFileAddress: (id: string, name: 'request.pdf' | 'request.csv' | 'request.json' | 'manifest.json') =>
    `/api/v1/packs/${part(id)}/file?name=${name}`,
  shields: () => request<{ shields: Shield[] }>('/shields'),
  shieldAddress: (body: Shapes['NewShield']) => request<Shield>('/shields', { method: 'POST', body }),
  liftShield: (id: string, body: Reasoned) => request<object>(`/shields/${part(id)}/lift`, { method: 'POST', body }),

  /** Where a job tells how far it is, as server-sent events. */
  jobAddress: (id: string) => `/api/v1/jobs/${part(id)}/events`,

  startScreening: (body: StartScreening) => request<Screening>('/screenings', { method: 'POST', body }),
  searchScreenings: (body: ScreeningSearch) => request<ScreenedPeople>('/screenings/search', { method: 'POST', body }),
  screening: (id: string) => request<Screening>(`/screenings/${part(id)}`),
  setConditions: (id: string, body: ScreeningConditions) =>
    request<Shapes['Saved']>(`/screenings/${part(id)}/conditions`, { method: 'PUT', body }),
  recordAnswer: (id: string, body: NewAnswer) =>
    request<Shapes['Saved']>(`/screenings/${part(id)}/answers`, { method: 'POST', body }),
  keepPhoto: (id: string, photo: File) =>
    request<Shapes['Saved']>(`/screenings/${part(id)}/photo`, { method: 'POST', body: formOf(photo) }),
  photo: (id: string) => requestFile(`/screenings/${part(id)}/photo`),
  removePhoto: (id: string) => request<Shapes['Saved']>(`/screenings/${part(id)}/photo`, { method: 'DELETE' }),
  finishScreening: (id: string) => request<Screening>(`/screenings/${part(id)}/finish`, { method: 'POST' }),
  handOver: (id: string, body: Shapes['NewHandOver']) =>
    request<Screening>(`/screenings/${part(id)}/hand-over`, { method: 'POST', body }),
  assignScreening: (id: string, body: Shapes['AssignScreening']) =>
    request<Screening>(`/screenings/${part(id)}/assign`, { method: 'POST', body }),
  openPrivileged: (id: string, body: Shapes['OpenPrivileged']) =>
    request<Shapes['Saved']>(`/screenings/${part(id)}/counsel`, { method: 'POST', body }),
  recordPrivilegedAnswer: (id: string, body: NewAnswer) =>
    request<Shapes['Saved']>(`/screenings/${part(id)}/counsel/answers`, { method: 'POST', body }),
  privilegedAnswers: (id: string) => request<PrivilegedAnswers>(`/screenings/${part(id)}/counsel`),
  funnel: () => request<ScreeningFunnel>('/screenings/funnel'),
  childReview: (person: string) => request<ChildReview>(`/people/${part(person)}/child-review`),
  takeChildStep: (person: string, body: Shapes['NewChildStep']) =>
    request<ChildReview>(`/people/${part(person)}/child-review/steps`, { method: 'POST', body }),
  notes: (person: string) => request<{ notes: Note[] }>(`/people/${part(person)}/notes`),
  addNote: (person: string, body: Shapes['NewNote']) =>
    request<Note>(`/people/${part(person)}/notes`, { method: 'POST', body }),
  settleNote: (person: string, note: string) =>
    request<Note>(`/people/${part(person)}/notes/${part(note)}/settle`, { method: 'POST' }),
  status: (person: string) => request<PersonStatus>(`/people/${part(person)}/status`),
  openPanel: (person: string, body: Shapes['NewPanel']) =>
    request<PersonStatus>(`/people/${part(person)}/panels`, { method: 'POST', body }),
  castVote: (person: string, panel: string, body: Shapes['NewVote']) =>
    request<PersonStatus>(`/people/${part(person)}/panels/${part(panel)}/votes`, { method: 'POST', body }),
  decideStatus: (person: string, body: Shapes['NewDecision']) =>
    request<PersonStatus>(`/people/${part(person)}/decisions`, { method: 'POST', body }),
  clocks: () => request<Clocks>('/clocks'),
  clockAlerts: () => request<Shapes['ClockAlerts']>('/clocks/alerts'),
  startClock: (person: string, body: Shapes['StartClock']) =>
    request<Clock>(`/people/${part(person)}/clocks`, { method: 'POST', body }),
  extendClock: (id: string, body: Shapes['ExtendClock']) =>
    request<Clock>(`/clocks/${part(id)}/extend`, { method: 'POST', body }),
  stopClock: (id: string, body: Shapes['StopClock']) =>
    request<Clock>(`/clocks/${part(id)}/stop`, { method: 'POST', body }),
  setCalendar: (body: Shapes['SetCalendar']) =>
    request<Shapes['WorkingCalendar']>('/clock-calendars', { method: 'PUT', body }),
}
