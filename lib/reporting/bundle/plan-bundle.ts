import type { BundleDraft, Exhibit } from '#lib/domain/bundle'
import type { RedactionProof } from '#lib/domain/redaction'
import { exhibitsToNumber, type NumberingProblem, numberExhibits, type SettledBundle } from './number-exhibits.ts'

/** What is known of an exhibit once its file was looked at. */
export interface ExhibitFile {
  pages: number
  /** Named places within it, from page 1 on: nothing, or where its own parts begin. */
  parts: readonly { title: string; page: number }[]
  /** On which of its pages each page or part of the stored copy begins; null where they are the same. */
  starts: readonly number[] | null
  /** Of the file as it stands in the bundle: of the redacted one where something is redacted. */
  sha256: string
  redacted: RedactionProof | null
}

/** A line of the index, which is a bookmark too: section, exhibit, part. */
export interface ContentsNode {
  /** 1 is a section. */
  level: 1 | 2 | 3
  title: string
  exhibit: PlannedExhibit | null
  /** Where it begins, from 0 in the whole bundle; null where nothing of it is in the bundle. */
  page: number | null
  label: string | null
  children: ContentsNode[]
}

export interface PlannedExhibit {
  id: string
  copyId: string
  number: string
  title: string
  date: string | null
  withdrawn: boolean
  sha256: string | null
  redacted: RedactionProof | null
  /** From 0 in the whole bundle. */
  firstPage: number
  labels: readonly string[]
  /** As in `ExhibitFile`. */
  starts: readonly number[] | null
}

export interface BundlePlan {
  title: string
  court: string
  parties: string
  front: readonly string[]
  exhibits: readonly PlannedExhibit[]
  contents: readonly ContentsNode[]
  /** Of every page, in order. */
  labels: readonly string[]
}

export type BundlePlanResult = { ok: true; plan: BundlePlan } | { ok: false; problems: NumberingProblem[] }

/**
 * Where everything stands in a bundle. The same plan makes the index, the bookmarks, the labels and the printed numbers,
 * so that none of them can say something else than another.
 */
export function planBundle(
  draft: BundleDraft,
  files: ReadonlyMap<string, ExhibitFile>,
  frontPages: number,
  settled: SettledBundle | null = null,
): BundlePlanResult {
  const all = draft.sections.flatMap(({ exhibits }) => exhibits)
  const pagesOf = new Map(all.map(({ id }) => [id, files.get(id)?.pages ?? 0]))
  const numbered = numberExhibits(exhibitsToNumber(draft, settled), ...([pagesOf, frontPages, settled] as const))
  if (!numbered.ok) return numbered
  let page = numbered.front.length
  const exhibits = numbered.exhibits.map(({ exhibit, number, labels }): PlannedExhibit => {
    const file = files.get(exhibit.id)
    const planned = {
      ...pick(exhibit),
      number,
      sha256: exhibit.withdrawn ? null : (file?.sha256 ?? null),
      redacted: exhibit.withdrawn ? null : (file?.redacted ?? null),
      firstPage: page,
      labels,
      starts: file?.starts ?? null,
    }
    if (!exhibit.withdrawn) page += labels.length
    return planned
  })
  const { title, court, parties } = draft
  const contents = draft.sections.map((section) => sectionNode(section, exhibits, files))
  const labels = [...numbered.front, ...exhibits.flatMap((one) => (one.withdrawn ? [] : one.labels))]
  return { ok: true, plan: { title, court, parties, front: numbered.front, exhibits, contents, labels } }
}

const pick = ({ id, copyId, title, date, withdrawn }: Exhibit) => ({ id, copyId, title, date, withdrawn })

function sectionNode(
  { title, exhibits }: BundleDraft['sections'][number],
  planned: readonly PlannedExhibit[],
  files: ReadonlyMap<string, ExhibitFile>,
): ContentsNode {
  const children = exhibits.flatMap(({ id }) =>
    planned.filter((one) => one.id === id).map((one) => exhibitNode(one, files.get(id)?.parts ?? [])),
  )
  const first = children.find((child) => child.page !== null)
  return { level: 1, title, exhibit: null, page: first?.page ?? null, label: first?.label ?? null, children }
}

function exhibitNode(exhibit: PlannedExhibit, parts: ExhibitFile['parts']): ContentsNode {
  const isThere = !exhibit.withdrawn && exhibit.labels.length > 0
  return {
    ...{ level: 2, title: exhibit.title, exhibit },
    page: isThere ? exhibit.firstPage : null,
    label: exhibit.labels[0] ?? null,
    children: isThere
      ? parts.map(({ title, page }) => ({
          ...{ level: 3 as const, title, exhibit: null, page: exhibit.firstPage + page - 1 },
          ...{ label: exhibit.labels[page - 1] ?? null, children: [] },
        }))
      : [],
  }
}

/** What is kept of a bundle that was given out, so that the next one numbers nothing again. */
export const settle = ({ front, exhibits }: BundlePlan): SettledBundle => ({
  front,
  exhibits: exhibits.map(({ id, number, labels }) => ({ id, number, labels })),
})

/**
 * Where in the bundle a page of a stored copy is, or a part where it has no pages, for whoever refers to it: once for each
 * exhibit that it is in.
 */
export function bundlePagesOf(
  { exhibits }: { exhibits: readonly Pick<PlannedExhibit, 'copyId' | 'number' | 'withdrawn' | 'labels' | 'starts'>[] },
  copyId: string,
  page: number,
): { number: string; label: string }[] {
  return exhibits
    .filter((exhibit) => exhibit.copyId === copyId && !exhibit.withdrawn)
    .flatMap(({ number, labels, starts }) => {
      const label = labels[(starts ? (starts[page - 1] ?? 0) : page) - 1]
      return label === undefined ? [] : [{ number, label }]
    })
}
