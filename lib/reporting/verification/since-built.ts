import type { BundleDraft } from '#lib/domain/bundle'

/** What is kept of each building of a bundle, so that its files are known again. */
export interface RecordedBuild {
  /** ISO instant. */
  at: string
  pages: number
  exhibits: readonly { id: string; copyId: string; number: string; title: string }[]
}

/** What has changed in a bundle since it was built. */
export interface SinceBuilt {
  /** Exhibits that are no longer what they were, in their order. */
  exhibits: { number: string; title: string; what: string }[]
  /** Titles of exhibits that came since. */
  added: string[]
  /** The last building after this one; null where there is none. */
  later: { at: string; pages: number } | null
}

/**
 * @param removed ids of copies that are no longer stored
 * @param last the last building of the bundle
 */
export function sinceBuilt(
  build: RecordedBuild,
  draft: BundleDraft,
  removed: ReadonlySet<string>,
  last: Pick<RecordedBuild, 'at' | 'pages'>,
): SinceBuilt {
  const now = new Map(draft.sections.flatMap(({ exhibits }) => exhibits.map((exhibit) => [exhibit.id, exhibit])))
  const then = new Set(build.exhibits.map(({ id }) => id))
  return {
    exhibits: build.exhibits.flatMap(({ id, copyId, number, title }) => {
      const exhibit = now.get(id)
      const what = [
        ...(exhibit === undefined ? ['It was taken out of the bundle.'] : []),
        ...(exhibit?.withdrawn ? ['It was withdrawn.'] : []),
        ...(exhibit !== undefined && exhibit.copyId !== copyId ? ['Another copy stands in its place.'] : []),
        ...(removed.has(copyId) ? ['The copy that it was made of is no longer stored.'] : []),
      ]
      return what.length === 0 ? [] : [{ number, title, what: what.join(' ') }]
    }),
    added: [...now.values()].filter(({ id, withdrawn }) => !withdrawn && !then.has(id)).map(({ title }) => title),
    later: last.at > build.at ? { at: last.at, pages: last.pages } : null,
  }
}
