import { type ForumId, forumIds } from '#lib/domain/forum'
import type { CompiledCondition } from './compile-condition.ts'
import { evaluateCondition, type PossibleValues, type Truth } from './evaluate-condition.ts'

/**
 * The fact that opens each forum. The profile of the requested state answers it as of the assessment date,
 * and people may add what they know. The courts of the requested state are always open.
 */
const openedBy: Readonly<Record<ForumId, string | null>> = {
  ecthr: 'requestedState.isPartyToEchr',
  cat: 'requestedState.catArticle22',
  hrc: 'requestedState.iccprFirstProtocol',
  iacthr: 'requestedState.interAmericanCourt',
  national: null,
}

export const openingFact = (forum: ForumId): string | null => openedBy[forum]

const openingCondition = (forum: ForumId): CompiledCondition => {
  const fact = openedBy[forum]
  return fact === null
    ? { kind: 'all', parts: [] }
    : { kind: 'test', fact, holds: (value) => value === true, cuts: [{ kind: 'single', at: true }] }
}

export const openingConditions: ReadonlyMap<ForumId, CompiledCondition> = new Map(
  forumIds.map((forum) => [forum, openingCondition(forum)]),
)

/** One forum, and whether it is open. `unknown` is not listed among the fora and shows as a gap. */
export interface ForumState {
  forum: ForumId
  open: Truth
}

/** Every forum in the order of `forumIds`. */
export function foraFor(possible: PossibleValues): ForumState[] {
  return [...openingConditions].map(([forum, opens]) => ({ forum, open: evaluateCondition(opens, possible) }))
}
