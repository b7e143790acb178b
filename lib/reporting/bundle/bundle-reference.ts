import { z } from 'zod'
import type { BundleDraft } from '#lib/domain/bundle'
import { isBuiltAsItStands, numbersOfDraft } from './edit-draft.ts'

const label = z.string().min(1).max(40)

/** Where the source of a record stands in a bundle. Frozen with what cites it: later numbers change nothing there. */
export const bundleReferenceSchema = z.strictObject({
  /** Of the bundle, where the case has several; null where it has one. */
  title: z.string().min(1).max(200).nullable(),
  /** The number of the exhibit. */
  tab: label,
  /** Numbers as they are printed on the pages; null where they are not known, since nothing was built of it as it stands. */
  pages: z.strictObject({ first: label, last: label }).nullable(),
})
export type BundleReference = z.infer<typeof bundleReferenceSchema>

/** Exhibits with the numbers that they were given, when a bundle was built or its numbers were fixed. */
interface Numbering {
  front: readonly string[]
  exhibits: readonly {
    id: string
    copyId: string
    number: string
    labels: readonly string[]
    starts: readonly number[] | null
    withdrawn: boolean
  }[]
}

export interface NumberedBundle {
  draft: BundleDraft
  givenOut: Numbering | null
  built: Numbering | null
}

/** A stored copy of the source of a record. */
export interface CitedCopy {
  id: string
  /** On which of its pages, or parts, the words were found that the record quotes; none where nobody looked, or in vain. */
  quotedOn: readonly number[]
}

interface Exhibit {
  copyId: string
  tab: string
  labels: readonly string[]
  starts: readonly number[] | null
}

/**
 * Where a source stands, in the first of these bundles that holds a copy of it. Where it was found what the record
 * quotes, those pages are named, and else all pages of the exhibit.
 *
 * @param bundles of one case, the one to be cited first first
 * @param copies of the source; one in which the quotation was found goes before others
 * @param several whether the case has more than one, so that its title has to be said
 */
export function bundleReference(
  bundles: readonly NumberedBundle[],
  copies: readonly CitedCopy[],
  { several = bundles.length > 1 }: { several?: boolean } = {},
): BundleReference | null {
  const ordered = [...copies].sort((a, b) => Number(b.quotedOn.length > 0) - Number(a.quotedOn.length > 0))
  for (const bundle of bundles) {
    const exhibits = exhibitsAsTheyStand(bundle)
    for (const copy of ordered) {
      const exhibit = exhibits.find(({ copyId }) => copyId === copy.id)
      if (exhibit === undefined) continue
      const title = several ? bundle.draft.title : null
      return { title, tab: exhibit.tab, pages: pagesIn(exhibit, copy) }
    }
  }
  return null
}

/** Those that are in it now and have a number. Labels are those of today's order, or fixed; else there are none. */
function exhibitsAsTheyStand({ draft, givenOut, built }: NumberedBundle): Exhibit[] {
  const now = draft.sections.flatMap((section) => section.exhibits).filter(({ withdrawn }) => !withdrawn)
  const numbers = numbersOfDraft(draft, givenOut).numbers
  const pagesFrom = built !== null && isBuiltAsItStands(draft, built, givenOut) ? built : givenOut
  return now.flatMap(({ id, copyId }) => {
    const numbered = pagesFrom?.exhibits.find((one) => one.id === id && one.copyId === copyId)
    const tab = numbered?.number ?? numbers.get(id)
    return tab === undefined ? [] : [{ copyId, tab, labels: numbered?.labels ?? [], starts: numbered?.starts ?? null }]
  })
}

function pagesIn({ labels, starts }: Exhibit, { quotedOn }: CitedCopy): BundleReference['pages'] {
  const quoted = firstRun(quotedOn).flatMap(
    (page) => labels[(starts === null ? page : (starts[page - 1] ?? 0)) - 1] ?? [],
  )
  const named = quoted.length > 0 ? quoted : labels
  const [first, last] = [named[0], named.at(-1)]
  return first === undefined || last === undefined ? null : { first, last }
}

/** The first of them and those that follow it without a gap: words that are quoted from far apart begin there. */
function firstRun(pages: readonly number[]): number[] {
  const ordered = [...new Set(pages)].sort((a, b) => a - b)
  return ordered.filter((page, index) => page === (ordered[0] ?? 0) + index)
}
