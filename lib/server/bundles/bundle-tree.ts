import 'server-only'
import type { BundlePlan, ContentsNode } from '#lib/reporting/bundle/plan-bundle'

/** A page of the bundle, seen from one of its files: an object of it, or a page of another file, whose name is plain. */
export type Place = { here: true; object: number } | { here: false; file: string; page: number }
export type Places = (page: number) => Place

/** Text of any script, as PDF writes it. */
export const textString = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`

/** Where a link or a bookmark goes: the top of the page, with the zoom of whoever reads. */
export const linkTo = (place: Place): string =>
  place.here
    ? `/Dest[${place.object} 0 R/XYZ null null null]`
    : `/A<</S/GoToR/F(${place.file})/D[${place.page}/XYZ null null null]/NewWindow false>>`

/** How a line of the index is called in the bookmarks. */
export function bookmarkOf({ level, title, exhibit, label }: ContentsNode): string {
  const number = exhibit ? `${exhibit.number}. ` : ''
  const page = level === 1 || label === null ? '' : `, page ${label}`
  return `${number}${title}${exhibit?.withdrawn ? ' (withdrawn)' : page}`
}

/**
 * The bookmarks as objects: one for each line of the index, as deep as it, after one for the index itself.
 *
 * @param root number of the root of the bookmarks
 * @param base number from which on there is room
 */
export function outlineObjects(
  { contents }: BundlePlan,
  root: number,
  base: number,
  places: Places,
): [number: number, text: string][] {
  const index: ContentsNode = { level: 1, title: 'Index', exhibit: null, page: 0, label: null, children: [] }
  const objects: [number, string][] = []
  let next = base
  const write = (nodes: readonly ContentsNode[], parent: number): { first: number; last: number; all: number } => {
    const numbers = nodes.map((_, at) => next + at)
    next += nodes.length
    let all = nodes.length
    for (const [at, node] of nodes.entries()) {
      const [before, after] = [numbers[at - 1], numbers[at + 1]]
      const below = node.children.length > 0 ? write(node.children, numbers[at] ?? 0) : null
      all += below?.all ?? 0
      const entries = [
        `/Title${textString(bookmarkOf(node))}/Parent ${parent} 0 R`,
        before === undefined ? '' : `/Prev ${before} 0 R`,
        after === undefined ? '' : `/Next ${after} 0 R`,
        // Parts lie folded under their exhibit.
        below
          ? `/First ${below.first} 0 R/Last ${below.last} 0 R/Count ${node.level === 1 ? below.all : -below.all}`
          : '',
        node.page === null ? '' : linkTo(places(node.page)),
      ]
      objects.push([numbers[at] ?? 0, `<<${entries.join('')}>>`])
    }
    return { first: numbers[0] ?? 0, last: numbers.at(-1) ?? 0, all }
  }
  const { first, last, all } = write([index, ...contents], root)
  objects.push([root, `<</Type/Outlines/First ${first} 0 R/Last ${last} 0 R/Count ${all}>>`])
  return objects
}
