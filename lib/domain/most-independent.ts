/** One among others: linked to itself, and to all that share a mark with it. */
interface Linked {
  linked: Set<Linked>
}

/** The largest number of things of which no two share a mark, each thing given by its marks. */
export function mostIndependent(marks: readonly (readonly string[])[]): number {
  const all = marks.map((own) => ({ own, linked: new Set<Linked>() }))
  const sharing = Map.groupBy(
    all.flatMap((one) => one.own.map((mark) => ({ mark, one }))),
    ({ mark }) => mark,
  )
  for (const one of all) one.linked.add(one)
  for (const group of sharing.values())
    for (const { one } of group) for (const other of group) one.linked.add(other.one)
  return largestIndependent(all)
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
