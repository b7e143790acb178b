/** A text to be compared, with whatever it stands for. */
export interface Compared<Thing> {
  thing: Thing
  text: string
}

/** Words in a row that are compared as one. */
const run = 5
/** Marks kept of each text. Two texts of which nearly all runs are the same share one of so few with near certainty. */
const marksKept = 8
/** Share of all runs of two texts that both must have. */
const same = 0.7

/**
 * Groups of texts that are nearly the same, in which each is like at least one other. Near linear: texts are only
 * compared where they share one of the few marks kept of each (the smallest hashes of their runs of five words),
 * and there each only with the first of its group and the one before it.
 */
export function nearCopies<Thing>(texts: readonly Compared<Thing>[]): Thing[][] {
  const all = texts
    .map(({ thing, text }, at) => ({ thing, at, runs: runsOf(text) }))
    .filter(({ runs }) => runs.size > 0)
  type One = (typeof all)[number]
  const buckets = new Map<number, One[]>()
  for (const one of all)
    for (const mark of [...one.runs].sort((a, b) => a - b).slice(0, marksKept)) {
      const bucket = buckets.get(mark)
      if (bucket) bucket.push(one)
      else buckets.set(mark, [one])
    }
  const heads = new Map<number, number>()
  const headOf = (at: number): number => {
    let head = at
    for (let next = heads.get(head); next !== undefined; next = heads.get(head)) head = next
    if (head !== at) heads.set(at, head)
    return head
  }
  const join = (one: One, other: One) => {
    const [a, b] = [headOf(one.at), headOf(other.at)]
    if (a !== b && alike(one.runs, other.runs)) heads.set(Math.max(a, b), Math.min(a, b))
  }
  for (const bucket of buckets.values())
    bucket.forEach((one, at) => {
      const [first, before] = [bucket[0], bucket[at - 1]]
      if (first && at > 0) join(first, one)
      if (before && at > 1) join(before, one)
    })
  return [...Map.groupBy(all, ({ at }) => headOf(at)).values()]
    .filter((group) => group.length > 1)
    .map((group) => group.map(({ thing }) => thing))
}

function runsOf(text: string): Set<number> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashOf)
  const runs = new Set<number>()
  for (let at = 0; at + run <= words.length; at += 1) {
    let hash = start
    for (let word = at; word < at + run; word += 1) hash = mixed(hash, words[word] ?? 0)
    runs.add(hash)
  }
  return runs
}

/** FNV-1a, 32 bits. */
const start = 0x811c9dc5
const mixed = (hash: number, next: number): number => Math.imul(hash ^ next, 0x01000193) >>> 0

function hashOf(text: string): number {
  let hash = start
  for (let at = 0; at < text.length; at += 1) hash = mixed(hash, text.charCodeAt(at))
  return hash
}

function alike(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  let both = 0
  for (const run of one) if (other.has(run)) both += 1
  return both >= same * (one.size + other.size - both)
}
