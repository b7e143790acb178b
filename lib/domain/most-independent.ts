/** Which of some things are linked, a row of bits for each; and sets of them, a row each. */
type Bits = Int32Array<ArrayBuffer>

/** The largest number of things of which no two share a mark, each thing given by its marks. */
export function mostIndependent(marks: readonly (readonly string[])[]): number {
  const width = Math.ceil(marks.length / 32)
  const linked: Bits = new Int32Array(marks.length * width)
  const all: Bits = new Int32Array(width)
  const withMark = new Map<string, number[]>()
  marks.forEach((own, thing) => {
    put(all, 0, thing)
    put(linked, thing * width, thing)
    for (const mark of own) {
      const others = withMark.get(mark) ?? []
      for (const other of others) {
        put(linked, thing * width, other)
        put(linked, other * width, thing)
      }
      others.push(thing)
      withMark.set(mark, others)
    }
  })
  return largestIndependent(all, linked)
}

function put(bits: Bits, row: number, thing: number): void {
  const at = row + (thing >> 5)
  bits[at] = (bits[at] ?? 0) | (1 << (thing & 31))
}

const isIn = (bits: Bits, row: number, thing: number): boolean =>
  ((bits[row + (thing >> 5)] ?? 0) & (1 << (thing & 31))) !== 0

/**
 * Size of the largest set of which no two are linked. A record whose neighbours are all linked among
 * themselves can always be taken; only when none is left does it try both ways. Origins come in small
 * clusters around a publisher, so trying is rare.
 */
function largestIndependent(open: Bits, linked: Bits): number {
  let taken = 0
  for (let some = true; some; ) {
    some = false
    for (let thing = 0; thing < 32 * open.length; thing += 1) {
      if (!isIn(open, 0, thing) || !isSimplicial(thing, open, linked)) continue
      taken += 1
      takeOut(open, thing, linked)
      some = true
    }
  }
  const left = Array.from({ length: 32 * open.length }, (_, thing) => thing).filter((thing) => isIn(open, 0, thing))
  const degree = (thing: number): number => left.filter((other) => isIn(linked, thing * open.length, other)).length
  const [hardest] = [...left].sort((a, b) => degree(b) - degree(a))
  if (hardest === undefined) return taken
  const withIt = open.slice()
  takeOut(withIt, hardest, linked)
  const without = open.map((bits, word) => (word === hardest >> 5 ? bits & ~(1 << (hardest & 31)) : bits))
  return taken + Math.max(largestIndependent(without, linked), 1 + largestIndependent(withIt, linked))
}

/** Takes a thing out, and all that it is linked to. */
function takeOut(open: Bits, thing: number, linked: Bits): void {
  for (let word = 0; word < open.length; word += 1)
    open[word] = (open[word] ?? 0) & ~(linked[thing * open.length + word] ?? 0)
}

/** Whether all that it is linked to is linked among itself. */
function isSimplicial(thing: number, open: Bits, linked: Bits): boolean {
  const width = open.length
  for (let word = 0; word < width; word += 1) {
    let around = (linked[thing * width + word] ?? 0) & (open[word] ?? 0)
    for (; around !== 0; around &= around - 1) {
      const other = 32 * word + 31 - Math.clz32(around & -around)
      if (!isLinkedToAllAround(other, thing, open, linked)) return false
    }
  }
  return true
}

function isLinkedToAllAround(other: number, thing: number, open: Bits, linked: Bits): boolean {
  const width = open.length
  for (let word = 0; word < width; word += 1) {
    const around = (linked[thing * width + word] ?? 0) & (open[word] ?? 0)
    if ((around & ~(linked[other * width + word] ?? 0)) !== 0) return false
  }
  return true
}
