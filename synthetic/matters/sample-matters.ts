import chargeWithNoProvision from './charge-with-no-provision.json' with { type: 'json' }
import child from './child.json' with { type: 'json' }
import closedListAgainstFraud from './closed-list-against-fraud.json' with { type: 'json' }
import leniencyOnly from './leniency-only.json' with { type: 'json' }
import paidWorkerWhoStayed from './paid-worker-who-stayed.json' with { type: 'json' }
import personTraffickedAgain from './person-trafficked-again.json' with { type: 'json' }
import personWhoDenies from './person-who-denies.json' with { type: 'json' }
import recruiterWhoBecameACaptive from './recruiter-who-became-a-captive.json' with { type: 'json' }
import twoJurisdictions from './two-jurisdictions.json' with { type: 'json' }
import unverifiedLaw from './unverified-law.json' with { type: 'json' }

/** Ten invented matters, from clear to hard. */
export const sampleMatters: readonly unknown[] = [
  chargeWithNoProvision,
  child,
  closedListAgainstFraud,
  leniencyOnly,
  paidWorkerWhoStayed,
  personTraffickedAgain,
  personWhoDenies,
  recruiterWhoBecameACaptive,
  twoJurisdictions,
  unverifiedLaw,
]
