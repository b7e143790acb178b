import type { Entry, Ledger } from '#lib/domain/ledger/ledger'
import { notOpenSource } from '#lib/domain/ledger/open-origins'
import type { Source } from '#lib/domain/ledger/source'
import { mostIndependent } from '#lib/domain/most-independent'
import { bareAddress, publishersOf, unDocumentsIn } from '#lib/domain/publication-marks'
import { originOrder, repeatedBy } from './origin-order.ts'

/** Which source rests on which, followed to the end. */
export interface Origins {
  /** By source: those it has its words from in the end, and itself where it has them from nobody. */
  roots: ReadonlyMap<string, readonly string[]>
  /** By source: how many steps it stands from the furthest of them. */
  layers: ReadonlyMap<string, number>
  /** Sources that name one another, round and round: none of them can be the first. */
  circles: readonly (readonly string[])[]
}

const originsByLedger = new WeakMap<Ledger, Origins>()

/** Found once for a ledger. A circle that leads nowhere else counts as one origin, named after its first id. */
export function originsIn(ledger: Ledger): Origins {
  const known = originsByLedger.get(ledger)
  if (known) return known
  const roots = new Map<string, readonly string[]>()
  const layers = new Map<string, number>()
  const circles: string[][] = []
  for (const group of originOrder(ledger.sources)) {
    const named = group.flatMap((id) => repeatedBy(ledger.sources.get(id)))
    const inside = new Set(group)
    const outside = named.filter((id) => !inside.has(id))
    const [first] = group
    if (named.length > outside.length) circles.push(group)
    const found = outside.length > 0 ? [...new Set(outside.flatMap((id) => roots.get(id) ?? []))].sort() : [first ?? '']
    const layer = outside.reduce((most, id) => Math.max(most, 1 + (layers.get(id) ?? 0)), 0)
    for (const id of group) {
      roots.set(id, found)
      layers.set(id, layer)
    }
  }
  const origins = { roots, layers, circles }
  originsByLedger.set(ledger, origins)
  return origins
}

/** What two sources would have in common if they were one origin, with the words that say so. */
export interface SourceMark {
  mark: string
  /** Completes “these rest on …”. */
  what: string
}

/** A title of fewer words (“Annual Report”) is many documents’. */
const tellingTitle = 4

const plainTitle = (title: string): string =>
  title
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''

/** The marks of a source by itself: its publisher, title and address, the United Nations document that it is or quotes. */
export const marksOfSource = ({ id, publisher, url, title }: Source): SourceMark[] => [
  { mark: `source:${id}`, what: `“${title}”` },
  ...publishersOf(publisher).map((name) => ({ mark: `publisher:${name}`, what: `one publisher, ${name}` })),
  ...(title.split(/\s+/).length < tellingTitle
    ? []
    : [{ mark: `title:${plainTitle(title)}`, what: `one title, “${title}”` }]),
  ...(url === null ? [] : [{ mark: `url:${bareAddress(url)}`, what: `one address, ${url}` }]),
  ...unDocumentsIn([url, title]).map((symbol) => ({ mark: `un:${symbol}`, what: `one document, ${symbol}` })),
]

/** The marks of what a source rests on in the end. What was entered of its origin goes before who printed it. */
export function originMarksOf(ledger: Ledger, id: string): SourceMark[] {
  return (originsIn(ledger).roots.get(id) ?? [id]).flatMap((root) => {
    const source = ledger.sources.get(root)
    return source
      ? marksOfSource(source)
      : [{ mark: `source:${root}`, what: root === notOpenSource ? 'what is not open to you' : `the source ${root}` }]
  })
}

/** The claims that were named when a claim was found to be borne out; none while it is not. */
export function bornOutBy({ moves }: Entry): readonly string[] {
  const last = moves.filter(({ to }) => to !== 'superseded').at(-1)
  return last?.to === 'corroborated' ? last.claims : []
}

/** The sources of a claim and of the claims that bear it out, each once. */
export function sourcesBehind(ledger: Ledger, entry: Entry): string[] {
  const others = bornOutBy(entry).flatMap((id) => ledger.entries.get(id)?.claim.source ?? [])
  return [...new Set([entry.claim.source, ...others])]
}

export interface IndependentOrigins {
  /** The most of the sources behind a claim of which no two rest on one origin. */
  independent: number
  /** Sources of which nobody has entered whose words they are. They are not counted: unknown is not independent. */
  notStated: readonly string[]
}

export function independentOrigins(ledger: Ledger, entry: Entry): IndependentOrigins {
  const behind = sourcesBehind(ledger, entry)
  const isStated = (id: string) => ledger.sources.get(id)?.origin.kind !== 'not-stated'
  const rests = (id: string) => (originsIn(ledger).roots.get(id) ?? [id]).every(isStated)
  const counted = behind.filter(rests)
  return {
    independent: mostIndependent(counted.map((id) => originMarksOf(ledger, id).map(({ mark }) => mark))),
    notStated: behind.filter((id) => !rests(id)),
  }
}
