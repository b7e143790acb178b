/** A table from three whole numbers to one, none of them negative. */
export interface IntTable {
  /** What was put there, or -1. */
  get: (a: number, b: number, c: number) => number
  set: (a: number, b: number, c: number, value: number) => void
}

const width = 4
const smallest = 1024

/** A hash of two whole numbers that spreads neighbours apart (multiplication by 2^32 over the golden ratio). */
export const mix = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/**
 * Open addressing in one block of memory: a join looks into it a hundred thousand times for one case, and
 * a general map would make an object of every key.
 */
export function openIntTable(): IntTable {
  let slots = smallest
  let entries = new Int32Array(slots * width).fill(-1)
  let filled = 0

  /** Where the key stands, or the free place for it. */
  function placeOf(a: number, b: number, c: number): number {
    let slot = mix(mix(mix(0, a), b), c) & (slots - 1)
    for (;;) {
      const at = slot * width
      if (entries[at] === -1) return at
      if (entries[at] === a && entries[at + 1] === b && entries[at + 2] === c) return at
      slot = (slot + 1) & (slots - 1)
    }
  }

  function put(a: number, b: number, c: number, value: number): void {
    const at = placeOf(a, b, c)
    entries[at] = a
    entries[at + 1] = b
    entries[at + 2] = c
    entries[at + 3] = value
  }

  function grow(): void {
    const before = entries
    slots *= 2
    entries = new Int32Array(slots * width).fill(-1)
    for (let at = 0; at < before.length; at += width)
      if (before[at] !== -1) put(before[at] ?? 0, before[at + 1] ?? 0, before[at + 2] ?? 0, before[at + 3] ?? 0)
  }

  return {
    get: (a, b, c) => entries[placeOf(a, b, c) + 3] ?? -1,
    set: (a, b, c, value) => {
      put(a, b, c, value)
      filled += 1
      if (filled * 2 > slots) grow()
    },
  }
}
