import { useEffect, useState } from 'react'
import { api, type Job } from './api.ts'

/** Follows a long task as the office tells of it; undefined until the first word comes. The browser reconnects by itself. */
export function useJob(id: string | undefined): Job | undefined {
  const [job, setJob] = useState<Job>()
  useEffect(() => {
    if (!id) return
    const source = new EventSource(api.jobAddress(id))
    const hear = ({ data }: MessageEvent<string>) => {
      const told: Job = JSON.parse(data)
      setJob(told)
      if (told.state === 'done' || told.state === 'failed') source.close()
    }
    source.addEventListener('message', hear)
    return () => source.close()
  }, [id])
  return job
}
