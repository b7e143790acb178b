import type { DecidedCase } from '#lib/domain/decided-case'
import { slotStanding } from '#lib/domain/ledger/contrary-slot'
import { type Entry, type Ledger, stateOf } from '#lib/domain/ledger/ledger'
import type { StoredCopy } from '#lib/domain/ledger/stored-copy'
import { mayEnter } from '#lib/domain/ledger/tier'
import { isPublic, throughTwins, twinsIn } from '#lib/domain/ledger/twin'
import { type Problem, problemsOf } from '#lib/domain/problem'
import { shelfLifeYears } from '#lib/domain/shelf-life'
import { hashesOf, type Pack, type PackedClaim, packAuthor, packFormat, packSchema } from './pack.ts'
import { problemsIn } from './pack-problems.ts'

/** What a pack is made of beside the ledger. */
export interface PackOrder extends Pick<Pack, 'name' | 'version' | 'madeAt' | 'changes'> {
  /** Ids of the claims that are wanted; what they name goes with them. */
  claims: readonly string[]
  decisions?: readonly DecidedCase[]
  assurances?: readonly string[]
  /** Files that were stored of the sources. */
  copies?: readonly Pick<StoredCopy, 'source' | 'sha256' | 'size' | 'type' | 'tier'>[]
  shelfLife?: Pack['shelfLife']
}

/**
 * A pack of claims with their sources and all they name: what replaced them, bears them out or stands against them.
 * It is for everybody, so each of them has to be public, or has to have a public twin, which then stands for it. What
 * was said of a record for which a twin stands is left out, for it was said of what stays here; so is who has an
 * account here.
 *
 * @returns the pack to be signed, or what may not go into it, each by its id
 */
export function buildPack(
  ledger: Ledger,
  order: PackOrder,
): { ok: true; pack: Pack } | { ok: false; problems: Problem[] } {
  const problems = new Map<string, Problem>()
  const refuse = (path: string, message: string) => problems.set(`${path} ${message}`, { path, message })
  const twins = twinsIn(ledger)
  /** The claim that may be printed for one: itself, or its twin; null where neither may. */
  const standIns = (id: string): string | null => {
    const entry = ledger.entries.get(id)
    return entry && isPublic(ledger, entry) ? id : entry ? (twins.get(id) ?? null) : null
  }
  const entries = new Map<string, Entry>()
  const sources = new Map<string, Pack['sources'][number]>()

  const takeSource = (id: string, namedBy: string): void => {
    const source = ledger.sources.get(id)
    if (!source) return void refuse(`source ${id}`, `expected to be there: ${namedBy} names it`)
    if (!mayEnter(source.tier, 'public'))
      return void refuse(`source ${id}`, `expected to be public, but it is ${source.tier}`)
    if (sources.has(id)) return
    sources.set(id, source)
    if (source.origin.kind === 'repeats') for (const origin of source.origin.sources) takeSource(origin, `source ${id}`)
  }
  const wanted = order.claims.map((id) => ({ id, namedBy: 'the order' }))
  for (let next = wanted.shift(); next; next = wanted.shift()) {
    const id = standIns(next.id)
    const entry = id === null ? undefined : ledger.entries.get(id)
    if (id === null || !entry) {
      const tier = ledger.entries.get(next.id)?.claim.tier
      refuse(
        `claim ${next.id}`,
        tier === undefined
          ? `expected to be there: ${next.namedBy} names it`
          : `expected to be public, in a public source, or to have a twin that is; it is ${tier} and ${next.namedBy} names it`,
      )
    } else if (!entries.has(id)) {
      entries.set(id, entry)
      takeSource(entry.claim.source, `claim ${id}`)
      for (const named of entry.moves.flatMap(({ claims }) => claims))
        if (named !== id && standIns(named) === id)
          refuse(`claim ${named}`, `expected to be public: claim ${id}, its twin, rests on it`)
      wanted.push(...namedIn(entry).map((named) => ({ id: named, namedBy: `claim ${id}` })))
    }
  }
  for (const id of order.assurances ?? [])
    if (!entries.has(standIns(id) ?? id))
      refuse(`claim ${id}`, 'expected to be in the pack: it is listed as an assurance')
  const copies = (order.copies ?? []).filter(({ source }) => sources.has(source))
  for (const { sha256, source, tier } of copies)
    if (!mayEnter(tier, 'public'))
      refuse(`copy ${sha256} of source ${source}`, `expected to be public, but it is ${tier}`)
  if (problems.size > 0) return { ok: false, problems: [...problems.values()] }

  const author = packAuthor(order)
  const content = {
    claims: inOrder(entries.values(), ({ claim }) => claim.id).map((entry) =>
      packedClaim(entry, author, (id) => entries.has(id), twins),
    ),
    sources: inOrder(sources.values(), ({ id }) => id),
    decisions: inOrder(order.decisions ?? [], ({ id }) => id),
  }
  const pack = packSchema.safeParse({
    format: packFormat,
    ...{ name: order.name, version: order.version, madeAt: order.madeAt, changes: order.changes },
    ...content,
    assurances: (order.assurances ?? []).map((id) => standIns(id) ?? id),
    shelfLife: order.shelfLife ?? shelfLifeYears,
    copies: copies.map(({ source, sha256, size, type }) => ({ source, sha256, size, type })),
    hashes: hashesOf(content),
  })
  if (!pack.success) return { ok: false, problems: problemsOf(pack.error, ['pack']) }
  const unreadable = problemsIn(pack.data)
  return unreadable.length > 0 ? { ok: false, problems: unreadable } : { ok: true, pack: pack.data }
}

const inOrder = <T>(items: Iterable<T>, id: (item: T) => string): T[] =>
  [...items].sort((a, b) => (id(a) < id(b) ? -1 : 1))

const namedIn = ({ moves, slot }: Entry): string[] => [
  ...moves.flatMap(({ claims }) => claims),
  ...slot.contrary.map(({ claim }) => claim),
]

function packedClaim(whole: Entry, author: string, isHere: (id: string) => boolean, twins: Twins): PackedClaim {
  const entry = throughTwins(whole, isHere, twins)
  return {
    claim: { ...entry.claim, twinOf: null },
    moves: entry.moves.map((move) => ({ ...move, by: author })),
    state: stateOf(entry),
    slot: {
      contrary: entry.slot.contrary.map((one) => ({ ...one, by: author })),
      searches: entry.slot.searches.map((search) => ({ ...search, by: author })),
    },
    standing: slotStanding(entry.claim.direction, entry.slot),
    grade: entry.grade,
  }
}

type Twins = ReturnType<typeof twinsIn>
