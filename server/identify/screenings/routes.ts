import type { Handlers } from '../../http/call.ts'
import type { Identify } from '../identify.ts'
import { readChildReview, takeChildStep } from './child/child-review.ts'
import { readPrivileged } from './counsel/read-privileged.ts'
import { openPrivileged, recordPrivilegedAnswer } from './counsel/record-privileged.ts'
import type { screeningEndpoints } from './endpoints.ts'
import { readFunnel } from './funnel/read-funnel.ts'
import { assignScreening, finishScreening, handOver } from './move-screening.ts'
import { addNote, listNotes, settleNote } from './notes/keep-notes.ts'
import { keepPhoto, largestPhoto, readPhoto, removePhoto } from './photo/keep-photo.ts'
import { recordAnswer, setConditions } from './record-answer.ts'
import { searchScreenings } from './search-screenings.ts'
import { readScreening } from './show-screening.ts'
import { startScreening } from './start-screening.ts'

/** Who answers the endpoints of interviews. */
export function screeningHandlers(identify: Identify): Handlers<typeof screeningEndpoints> {
  return {
    startScreening: ({ caller, body }) => startScreening(identify, caller, body),
    searchScreenings: ({ caller, body }) => searchScreenings(identify, caller, body),
    readScreening: ({ caller, ids }) => readScreening(identify, caller, ids.id),
    setConditions: ({ caller, ids, body }) => setConditions(identify, caller, { screening: ids.id, ...body }),
    recordAnswer: ({ caller, ids, body }) => recordAnswer(identify, caller, { screening: ids.id, ...body }),
    keepPhoto: ({ caller, ids, uploadStream }) =>
      keepPhoto(identify, caller, { screening: ids.id, upload: () => uploadStream(largestPhoto) }),
    readPhoto: ({ caller, ids }) => readPhoto(identify, caller, ids.id),
    removePhoto: ({ caller, ids }) => removePhoto(identify, caller, ids.id),
    finishScreening: ({ caller, ids }) => finishScreening(identify, caller, ids.id),
    handOver: ({ caller, ids, body }) => handOver(identify, caller, { screening: ids.id, to: body.to }),
    assignScreening: ({ caller, ids, body }) => assignScreening(identify, caller, { screening: ids.id, to: body.to }),
    openPrivileged: ({ caller, ids, body }) => openPrivileged(identify, caller, { screening: ids.id, ...body }),
    recordPrivilegedAnswer: ({ caller, ids, body }) =>
      recordPrivilegedAnswer(identify, caller, { screening: ids.id, ...body }),
    readPrivileged: ({ caller, ids }) => readPrivileged(identify, caller, ids.id),
    readFunnel: ({ caller }) => readFunnel(identify, caller),
    readChildReview: ({ caller, ids }) => readChildReview(identify, caller, ids.id),
    takeChildStep: ({ caller, ids, body }) => takeChildStep(identify, caller, { person: ids.id, asked: body }),
    listNotes: ({ caller, ids }) => ({ notes: listNotes(identify, caller, ids.id) }),
    addNote: ({ caller, ids, body }) => addNote(identify, caller, { person: ids.id, asked: body }),
    settleNote: ({ caller, ids }) => settleNote(identify, caller, { person: ids.id, note: ids.note }),
  }
}
