import type { z } from 'zod'
import { notFound } from '../access.ts'
import type { Jobs, JobView } from '../platform/jobs.ts'
import type { Job } from './shapes.ts'

type JobAnswer = z.input<typeof Job>

export function viewJob(job: JobView): JobAnswer {
  return { ...job, kind: job.kind as JobAnswer['kind'] }
}

export async function readJob(jobs: Jobs, id: string): Promise<JobAnswer> {
  const job = await jobs.find(id)
  if (!job) throw notFound()
  return viewJob(job)
}

/** Every step of a job until it ends, beginning with where it is. */
export async function* followJob(jobs: Jobs, id: string): AsyncGenerator<JobAnswer> {
  const heard: JobAnswer[] = []
  let wake: (() => void) | undefined
  const stop = jobs.onChange((job) => {
    if (job.id !== id) return
    heard.push(viewJob(job))
    wake?.()
  })
  try {
    heard.unshift(await readJob(jobs, id))
    for (;;) {
      const job = heard.shift()
      if (job) {
        yield job
        if (job.state === 'done' || job.state === 'failed') return
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    }
  } finally {
    stop()
  }
}
