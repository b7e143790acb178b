import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { isDuplicateOfUnnamed, originMarks } from './published-origins.ts'

/**
 * Independent origins: the largest number of these records of which no two rest on one origin.
 *
 * Counting groups instead (everything linked, directly or through others, as one) would let a new record
 * that touches two groups melt them into one, so that more material counted for less. Counted this way a
 * further record never lowers the number, and a copy of a record changes nothing.
 */
export function countOrigins(records: readonly EvidenceRecord[]): number {
  const usable = records.filter((record) => !isDuplicateOfUnnamed(record))
  const all = usable.map((record) => ({ marks: marksOf(record), linked: new Set<Linked>() }))
  const sharing = Map.groupBy(
    all.flatMap((one) => one.marks.map((mark) => ({ mark, one }))),
    ({ mark }) => mark,
  )
  for (const group of sharing.values())
    for (const { one } of group) for (const other of group) one.linked.add(other.one)
  return largestIndependent(all)
}

/** A record among others: linked to itself, and to all that rest on an origin with it. */
interface Linked {
  linked: Set<Linked>
}

/** Why two records are one origin; null when nothing links them. */
export function sharedOrigin(one: EvidenceRecord, other: EvidenceRecord): string | null {
  const marks = new Set(marksOf(other))
  return originMarks(one).find(({ mark }) => marks.has(mark))?.reason ?? null
}

const marksByRecord = new WeakMap<EvidenceRecord, string[]>()

function marksOf(record: EvidenceRecord): string[] {
  const known = marksByRecord.get(record)
  if (known) return known
  const marks = originMarks(record).map(({ mark }) => mark)
  marksByRecord.set(record, marks)
  return marks
}

/**
 * Size of the largest set of which no two are linked. A record whose neighbours are all linked among
 * themselves can always be taken; only when none is left does it try both ways. Origins come in small
 * clusters around a publisher, so trying is rare.
 */
function largestIndependent(some: Iterable<Linked>): number {
  const open = new Set(some)
  let taken = 0
  for (;;) {
    const easy = [...open].find((one) => isSimplicial(one, open))
    if (easy === undefined) break
    taken += 1
    for (const other of easy.linked) open.delete(other)
  }
  const [hardest] = [...open].sort((a, b) => degree(b, open) - degree(a, open))
  if (hardest === undefined) return taken
  const withIt = open.difference(hardest.linked)
  open.delete(hardest)
  return taken + Math.max(largestIndependent(open), 1 + largestIndependent(withIt))
}

const degree = ({ linked }: Linked, open: ReadonlySet<Linked>): number => linked.intersection(open).size

function isSimplicial({ linked }: Linked, open: ReadonlySet<Linked>): boolean {
  const around = linked.intersection(open)
  return [...around].every((one) => around.isSubsetOf(one.linked))
}
