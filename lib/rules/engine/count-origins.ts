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
  const sharing = new Map<string, number[]>()
  for (const [at, record] of usable.entries())
    for (const mark of marksOf(record)) sharing.set(mark, [...(sharing.get(mark) ?? []), at])
  const neighbours = usable.map(
    (record, at) =>
      new Set(
        marksOf(record)
          .flatMap((mark) => sharing.get(mark) ?? [])
          .filter((other) => other !== at),
      ),
  )
  return largestIndependent(new Set(usable.keys()), neighbours)
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
 * Size of the largest set without two neighbours. A record whose neighbours are all linked among
 * themselves can always be taken; only when none is left does it try both ways. Origins come in small
 * clusters around a publisher, so trying is rare.
 */
function largestIndependent(left: ReadonlySet<number>, neighbours: readonly ReadonlySet<number>[]): number {
  const open = new Set(left)
  let taken = 0
  for (;;) {
    const easy = [...open].find((at) => isSimplicial(at, open, neighbours))
    if (easy === undefined) break
    taken += 1
    remove(open, easy, neighbours)
  }
  const hardest = [...open].sort((a, b) => degree(b, open, neighbours) - degree(a, open, neighbours) || a - b)[0]
  if (hardest === undefined) return taken
  const without = new Set(open)
  without.delete(hardest)
  const withIt = new Set(open)
  remove(withIt, hardest, neighbours)
  return taken + Math.max(largestIndependent(without, neighbours), 1 + largestIndependent(withIt, neighbours))
}

const linked = (at: number, open: ReadonlySet<number>, neighbours: readonly ReadonlySet<number>[]): number[] =>
  [...(neighbours[at] ?? [])].filter((other) => open.has(other))

const degree = (at: number, open: ReadonlySet<number>, neighbours: readonly ReadonlySet<number>[]): number =>
  linked(at, open, neighbours).length

function isSimplicial(at: number, open: ReadonlySet<number>, neighbours: readonly ReadonlySet<number>[]): boolean {
  const around = linked(at, open, neighbours)
  return around.every((one, index) => around.slice(index + 1).every((other) => neighbours[one]?.has(other) ?? false))
}

function remove(open: Set<number>, at: number, neighbours: readonly ReadonlySet<number>[]): void {
  for (const other of linked(at, open, neighbours)) open.delete(other)
  open.delete(at)
}
