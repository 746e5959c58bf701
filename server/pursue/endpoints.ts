import { z } from 'zod'
import type { Endpoints } from '../http/endpoint.ts'
import {
  ChainSource,
  FoundSeeds,
  NewPack,
  NewShield,
  NewTrace,
  Pack,
  RegisterChain,
  ReportText,
  Shield,
  Trace,
  TraceLine,
} from './shapes.ts'

const WithReason = z.object({ reason: z.string().min(3).max(2000) })
const Nothing = z.object({})

/** What may be asked about money: chains, traces, shielded addresses, packs. */
export const pursueEndpoints = {
  listChains: {
    method: 'GET',
    path: '/chains',
    door: 'trace.run',
    summary: 'Chains one can trace in, and how new they are',
    answer: z.object({ chains: z.array(ChainSource) }),
  },
  registerChain: {
    method: 'POST',
    path: '/chains',
    door: 'chain.register',
    summary: 'Offer a chain store of this installation to investigators',
    body: RegisterChain,
    answer: ChainSource,
  },
  findSeeds: {
    method: 'POST',
    path: '/seeds',
    door: 'trace.run',
    summary: 'Addresses and payments that a report names; nothing of it is kept',
    body: ReportText,
    answer: FoundSeeds,
  },
  listTraces: {
    method: 'GET',
    path: '/traces',
    door: 'trace.run',
    summary: 'Your traces',
    answer: z.object({ traces: z.array(TraceLine) }),
  },
  tracePayments: {
    method: 'POST',
    path: '/traces',
    door: 'trace.run',
    summary: 'Follow payments to where they can still be stopped',
    body: NewTrace,
    answer: Trace,
  },
  readTrace: { method: 'GET', path: '/traces/:id', door: 'trace.run', summary: 'One trace', answer: Trace },
  requestPack: {
    method: 'POST',
    path: '/traces/:id/packs',
    door: 'pack.request',
    summary: 'Ask for a freeze pack to one service; it waits for a second person',
    body: NewPack,
    answer: Pack,
  },
  listPacks: {
    method: 'GET',
    path: '/packs',
    door: 'signed-in',
    summary: 'Freeze packs you asked for or may decide on',
    answer: z.object({ packs: z.array(Pack) }),
  },
  releasePack: {
    method: 'POST',
    path: '/packs/:id/release',
    door: 'signed-in',
    summary: 'Release a pack as the second person',
    body: WithReason,
    answer: Pack,
  },
  refusePack: {
    method: 'POST',
    path: '/packs/:id/refuse',
    door: 'signed-in',
    summary: 'Keep a pack back as the second person',
    body: WithReason,
    answer: Pack,
  },
  takePack: {
    method: 'GET',
    path: '/packs/:id/file',
    door: 'pack.request',
    summary: 'A file of a released pack',
    query: z.object({ name: z.enum(['request.pdf', 'request.csv', 'request.json', 'manifest.json']) }),
    answer: 'file',
  },
  listShields: {
    method: 'GET',
    path: '/shields',
    door: 'shield.keep',
    summary: 'Shielded addresses',
    answer: z.object({ shields: z.array(Shield) }),
  },
  shieldAddress: {
    method: 'POST',
    path: '/shields',
    door: 'shield.keep',
    summary: 'Shield an address that a survivor gave or was made to use',
    body: NewShield,
    answer: Shield,
  },
  liftShield: {
    method: 'POST',
    path: '/shields/:id/lift',
    door: 'shield.keep',
    summary: 'End a shield that was set by mistake',
    body: WithReason,
    answer: Nothing,
  },
} as const satisfies Endpoints
