import type { CameInFile } from '#lib/domain/ledger/came-in-file'
import type { Claim } from '#lib/domain/ledger/claim'
import { contentOf, inOrder } from '#lib/domain/ledger/says-the-same'
import type { Source } from '#lib/domain/ledger/source'
import { narrower, type Tier } from '#lib/domain/ledger/tier'
import { repeatedBy } from '../origin-order.ts'
import type { FileRead, Remark } from './bibliography.ts'
import type { ExchangedClaim } from './exchanged.ts'

/** A ledger as somebody sees it, who brings a file. */
interface Present {
  sources: ReadonlyMap<string, Source>
  entries: ReadonlyMap<string, { claim: Claim; came?: CameInFile | null | undefined }>
}

/** What a person says of a file, and what is known where it comes in. */
export interface Intake {
  /** Nothing comes in wider than this, and nothing wider than the file says. */
  tier: Tier
  /** Whether the claims of the file come in too. */
  claims: boolean
  /** Whether whoever brings it may see what is of a tier: nobody brings in what they then cannot see. */
  maySee: (tier: Tier) => boolean
  /** Ids of the rule book that is in use here. */
  known: Readonly<Record<'rules' | 'elements', ReadonlySet<string>>>
  newId: () => string
}

/** What would come of a file. */
export interface Taken {
  sources: Source[]
  sourcesThere: Source[]
  claims: { claim: Claim; came: CameInFile }[]
  /** Claims that are here already, as they are here, and in which fields the file has them otherwise. */
  claimsThere: { claim: Claim; differs: string[] }[]
  skipped: Remark[]
  leftOut: Remark[]
}

/**
 * What a file brings to a ledger: the sources and claims that are not here yet, under new ids, as wide as the file and the
 * person say and no wider. A source is here already that is at the same address, or of the same title, publisher and date;
 * a claim that came with an id before, or that says the same of the same source.
 */
export function takeFile(present: Present, file: FileRead, intake: Intake): Taken {
  const taken: Taken = {
    ...{ sources: [], sourcesThere: [], claims: [], claimsThere: [] },
    ...{ skipped: [...file.skipped], leftOut: [...file.leftOut] },
  }
  const here = takeSources(present, file, intake, taken)
  taken.sources = withOrigins(taken.sources, here, present, taken)
  if (intake.claims) takeClaims(present, file, intake, { taken, here })
  return taken
}

const called = (title: string): string => `“${title}”`
const notSeen = 'its tier is not open to you: ask somebody to whom it is to bring it in'

/** @returns by its id in the file, the source that it is here, new or not */
function takeSources({ sources }: Present, file: FileRead, intake: Intake, taken: Taken): Map<string, Source> {
  const known = new Map(
    [...sources.values()].flatMap((source) => marksOf(source).map((mark) => [mark, source] as const)),
  )
  const here = new Map<string, Source>()
  for (const { source } of file.entries) {
    const found = marksOf(source)
      .map((mark) => known.get(mark))
      .find((one) => one !== undefined)
    if (found) {
      here.set(source.id, found)
      if (sources.has(found.id) && !taken.sourcesThere.includes(found)) taken.sourcesThere.push(found)
      continue
    }
    const added = { ...source, id: intake.newId(), tier: narrower(source.tier, intake.tier) }
    if (!intake.maySee(added.tier)) {
      taken.skipped.push({ where: called(source.title), reason: notSeen })
      continue
    }
    taken.sources.push(added)
    here.set(source.id, added)
    for (const mark of marksOf(source)) known.set(mark, added)
  }
  return here
}

/** By what a source is known again. */
const marksOf = ({ url, title, publisher, date }: Source): string[] => [
  ...(url === null ? [] : [`at ${url}`]),
  JSON.stringify([title.toLowerCase(), publisher.toLowerCase(), date]),
]

/** New sources with what they repeat, as it is called here: what is neither here nor in the file is left out and told. */
function withOrigins(
  sources: readonly Source[],
  here: ReadonlyMap<string, Source>,
  present: Present,
  taken: Taken,
): Source[] {
  const all = new Map(present.sources)
  return sources.map((source) => {
    const named = repeatedBy(source).map((id) => here.get(id)?.id ?? (present.sources.has(id) ? id : null))
    const behind = [...new Set(named.filter((id) => id !== null))]
    if (named.includes(null))
      taken.leftOut.push({
        where: called(source.title),
        reason: 'it repeats a source that is neither here nor in the file',
      })
    const sound = behind.filter((id) => !restsOn(all, id, source.id))
    if (sound.length < behind.length)
      taken.leftOut.push({ where: called(source.title), reason: 'it would repeat itself, through what it repeats' })
    const origin =
      source.origin.kind !== 'repeats'
        ? source.origin
        : sound.length === 0
          ? ({ kind: 'not-stated' } as const)
          : { ...source.origin, sources: sound }
    all.set(source.id, { ...source, origin })
    return { ...source, origin }
  })
}

function restsOn(sources: ReadonlyMap<string, Source>, from: string, on: string): boolean {
  const walked = new Set([from])
  // A set that grows while it is walked is walked to its new end.
  for (const id of walked) for (const next of repeatedBy(sources.get(id))) walked.add(next)
  return walked.has(on)
}

function takeClaims(
  { entries }: Present,
  file: FileRead,
  intake: Intake,
  { taken, here }: { taken: Taken; here: ReadonlyMap<string, Source> },
): void {
  // Of a large ledger only the claims that are found where those of the file would be.
  const among = new Set([...here.values()].map(({ id }) => id))
  const near = [...entries.values()].filter(({ claim }) => among.has(claim.source))
  const byContent = new Map(near.map(({ claim }) => [contentOf(claim), claim]))
  const byCame = new Map([...entries.values()].flatMap(({ claim, came }) => (came ? [[came.id, claim]] : [])))
  for (const { source: read, claims } of file.entries) {
    const source = here.get(read.id)
    for (const exchanged of claims) {
      const where = called(exchanged.claim.title)
      if (!source) {
        taken.skipped.push({ where, reason: 'its source does not come in' })
        continue
      }
      const claim = fitted(exchanged, source, intake, taken)
      const found = entries.get(claim.id)?.claim ?? byCame.get(claim.id) ?? byContent.get(contentOf(claim))
      if (found) {
        // Where it is new itself, it stands in the file twice.
        if (entries.has(found.id)) taken.claimsThere.push({ claim: found, differs: differing(found, claim) })
        continue
      }
      if (!intake.maySee(claim.tier)) {
        taken.skipped.push({ where, reason: notSeen })
        continue
      }
      const { state, standing } = exchanged
      const added = { ...claim, id: intake.newId() }
      taken.claims.push({ claim: added, came: { id: claim.id, state, standing } })
      byContent.set(contentOf(added), added)
    }
  }
}

/** A claim of a file as it may stand here: in the source as it is called here, no wider than that, beside rules that are here. */
function fitted({ claim }: ExchangedClaim, source: Source, { tier, known }: Intake, taken: Taken): Claim {
  const kept = (list: 'rules' | 'elements') => {
    const unknown = claim[list].filter((id) => !known[list].has(id))
    if (unknown.length > 0)
      taken.leftOut.push({
        where: called(claim.title),
        reason: `${list} that the rule book here has not: ${unknown.join(', ')}`,
      })
    return claim[list].filter((id) => known[list].has(id))
  }
  return {
    ...claim,
    ...{ source: source.id, twinOf: null, rules: kept('rules'), elements: kept('elements') },
    tier: narrower(narrower(claim.tier, tier), source.tier),
  }
}

/** The fields in which a file has a claim otherwise than it is here; how far it may go is a matter of this place. */
const differing = (here: Claim, read: Claim): string[] =>
  (Object.keys(here) as (keyof Claim)[]).filter(
    (field) =>
      field !== 'id' && field !== 'tier' && field !== 'twinOf' && inOrder(here[field]) !== inOrder(read[field]),
  )
