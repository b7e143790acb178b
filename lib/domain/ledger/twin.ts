import { type Entry, type Ledger, stateOf } from './ledger.ts'
import { mayEnter } from './tier.ts'

/** Whether anybody may read a claim: it and its source are public. */
export const isPublic = ({ sources }: Pick<Ledger, 'sources'>, { claim }: Pick<Entry, 'claim'>): boolean =>
  mayEnter(claim.tier, 'public') && mayEnter(sources.get(claim.source)?.tier ?? 'public', 'public')

/**
 * Which public claim stands for which that is not public, by ids: the claim names its publishable twin, so that nothing of
 * it is written at the twin. Where several were named, the one named by the claim itself.
 */
export function twinsIn(ledger: Ledger): ReadonlyMap<string, string> {
  const { entries } = ledger
  const named = [...entries.values()].flatMap(({ claim, twin }): [string, string][] => [
    ...(claim.twinOf === null ? [] : [[claim.twinOf, claim.id] satisfies [string, string]]),
    ...(twin ? [[claim.id, twin] satisfies [string, string]] : []),
  ])
  // What a claim names itself comes last and so holds.
  const inOrder = named.sort(
    ([one, by], [other, from]) => Number(isOwn(entries, one, by)) - Number(isOwn(entries, other, from)),
  )
  return new Map(
    inOrder.filter(([id, twin]) => {
      const [original, standIn] = [entries.get(id), entries.get(twin)]
      return original && standIn && !isPublic(ledger, original) && isPublic(ledger, standIn)
    }),
  )
}

const isOwn = (entries: Ledger['entries'], id: string, twin: string): boolean => entries.get(id)?.twin === twin

/** Why a claim may not stand for another; null where it may. Whoever asks sees both. */
export function whyNoTwin(ledger: Ledger, original: Entry, twin: Entry | undefined): string | null {
  if (twin === undefined || twin.claim.id === original.claim.id) return 'expected another claim that is in the ledger'
  if (!isPublic(ledger, twin)) return 'expected a public claim in a public source'
  return stateOf(twin) === 'superseded' ? 'expected a claim that was not superseded' : null
}

/**
 * An entry as it is shown where not all that it names may be: a twin stands in the place of what may not, without what was
 * said of that. It does not tell that anything stands behind it. What has no twin is left for whoever asks.
 *
 * @param seen whether a claim may be named
 */
export function throughTwins<T extends Pick<Entry, 'claim' | 'moves' | 'slot'>>(
  entry: T,
  seen: (id: string) => boolean,
  twins: ReadonlyMap<string, string>,
): T {
  const standIn = (id: string): string => {
    const twin = seen(id) ? undefined : twins.get(id)
    return twin !== undefined && twin !== entry.claim.id && seen(twin) ? twin : id
  }
  const changes = (id: string) => standIn(id) !== id
  const names = [...entry.moves.flatMap(({ claims }) => claims), ...entry.slot.contrary.map(({ claim }) => claim)]
  const isSelf = (id: string) => !seen(id) && twins.get(id) === entry.claim.id
  if (!names.some((id) => changes(id) || isSelf(id))) return entry
  const named = new Set(entry.slot.contrary.map(({ claim }) => claim))
  // A twin does not stand against itself, and one that is named already is not named again.
  const contrary = entry.slot.contrary
    .filter(({ claim }) => !isSelf(claim) && !(changes(claim) && named.has(standIn(claim))))
    .map((one) => (changes(one.claim) ? { ...one, claim: standIn(one.claim), why: saidByTwin } : one))
  return {
    ...entry,
    moves: entry.moves.map((move) =>
      move.claims.some(changes)
        ? { ...move, claims: [...new Set(move.claims.map(standIn))], ground: saidByTwin }
        : move,
    ),
    slot: {
      ...entry.slot,
      contrary: contrary.filter(({ claim }, place) => contrary.findIndex((one) => one.claim === claim) === place),
    },
  }
}

/** In place of what was said of a claim for which its twin stands. */
const saidByTwin = 'As the claim that is named here says.'
