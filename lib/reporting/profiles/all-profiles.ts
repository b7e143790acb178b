import type { ForumProfile } from '../document/forum-profile.ts'
import { expertStatements } from './expert-statement.ts'
import { hearingBriefs } from './hearing-brief.ts'
import { interimMeasures } from './interim-measures.ts'
import { interpolRequests } from './interpol-request.ts'
import { clientNote, triageNote } from './notes.ts'

/** Every form a document can take. A new one is a new value here and nothing else. */
export const allProfiles: readonly ForumProfile[] = [
  ...hearingBriefs,
  ...expertStatements,
  triageNote,
  clientNote,
  ...interimMeasures,
  ...interpolRequests,
]

export const profileOf = (id: string): ForumProfile | undefined => allProfiles.find((profile) => profile.id === id)
