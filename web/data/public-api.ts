import type { PublicRelease, PublicReleaseLine } from './api.ts'
import { request } from './request.ts'

// What the public page may ask: released things only, by routes that need no sign-in. It names nothing else of the office.

const part = encodeURIComponent

export const publicApi = {
  releases: () => request<{ demonstration: boolean; releases: PublicReleaseLine[] }>('/public/releases'),
  release: (id: string) => request<PublicRelease>(`/public/releases/${part(id)}`),
  /** Where a file is fetched from, to read it or to keep it. */
  fileAddress: (id: string, name: string) => `/api/v1/public/releases/${part(id)}/file?name=${part(name)}`,
  file: async (id: string, name: string): Promise<string> => {
    const answer = await fetch(publicApi.fileAddress(id, name))
    if (!answer.ok) throw new Error('the file did not come')
    return answer.text()
  },
}
