import type { BundleDraft, Exhibit } from '#lib/domain/bundle'

/** An exhibit as it was given out: its number and the labels of its pages are never given to another, nor changed. */
export interface SettledExhibit {
  id: string
  number: string
  labels: readonly string[]
}

/** What was given out, in its order. */
export interface SettledBundle {
  front: readonly string[]
  exhibits: readonly SettledExhibit[]
}

export interface NumberedExhibit {
  exhibit: Exhibit
  number: string
  labels: string[]
}

export type NumberingProblem =
  /** Two that were given out changed places, or one of them is missing: `id`. It may be withdrawn. */
  | { kind: 'order-changed'; id: string }
  /** A late exhibit stands where no number is free: before the first, or before a late one that was given out. */
  | { kind: 'no-number-here'; id: string }
  /** It has not as many pages as it had when it was given out. */
  | { kind: 'pages-changed'; id: string; before: number; now: number }

export type Numbering =
  | { ok: true; front: string[]; exhibits: NumberedExhibit[] }
  | { ok: false; problems: NumberingProblem[] }

/** The exhibits that get numbers: one that was withdrawn has its own if it was given out, and else none. */
export function exhibitsToNumber(
  { sections }: Pick<BundleDraft, 'sections'>,
  settled: SettledBundle | null,
): Exhibit[] {
  const given = new Set(settled?.exhibits.map(({ id }) => id))
  return sections.flatMap(({ exhibits }) => exhibits.filter(({ id, withdrawn }) => !withdrawn || given.has(id)))
}

/**
 * Numbers exhibits from 1 and pages from 1, title page and index among them. After a bundle was given out nothing of it
 * is numbered again: a late exhibit after 12 is 12A, then 12B, and its pages after page 140 are 140.1, 140.2 and so on. What
 * comes after the last one goes on with whole numbers.
 *
 * @param pagesOf pages of an exhibit by its id
 */
export function numberExhibits(
  exhibits: readonly Exhibit[],
  pagesOf: ReadonlyMap<string, number>,
  frontPages: number,
  settled: SettledBundle | null,
): Numbering {
  const problems = settled ? whyNot(exhibits, pagesOf, settled) : []
  if (problems.length > 0) return { ok: false, problems }
  const before = new Map(settled?.exhibits.map((one) => [one.id, one]))
  const lastSettled = exhibits.findLastIndex(({ id }) => before.has(id))
  const front = frontLabels(frontPages, settled?.front ?? [])
  const state = { number: 0, letters: 0, page: front.whole, inserted: 0 }
  const numbered = exhibits.map((exhibit, index): NumberedExhibit => {
    const kept = before.get(exhibit.id)
    if (kept) {
      const { whole, letter } = readNumber(kept.number)
      state.number = whole
      state.letters = letter
      const last = kept.labels.at(-1)
      // One without a page stands where the one before it ended.
      if (last !== undefined) [state.page, state.inserted] = readLabel(last)
      return { exhibit, number: kept.number, labels: [...kept.labels] }
    }
    const pages = pagesOf.get(exhibit.id) ?? 0
    if (index < lastSettled) {
      state.letters += 1
      const from = state.inserted
      state.inserted += pages
      const labels = Array.from({ length: pages }, (_, page) => `${state.page}.${from + page + 1}`)
      return { exhibit, number: `${state.number}${letters(state.letters)}`, labels }
    }
    state.number += 1
    state.letters = 0
    const from = state.page
    state.page += pages
    state.inserted = 0
    return {
      ...{ exhibit, number: String(state.number) },
      labels: Array.from({ length: pages }, (_, page) => String(from + page + 1)),
    }
  })
  return { ok: true, front: front.labels, exhibits: numbered }
}

function whyNot(
  exhibits: readonly Exhibit[],
  pagesOf: ReadonlyMap<string, number>,
  settled: SettledBundle,
): NumberingProblem[] {
  const before = new Map(settled.exhibits.map((one) => [one.id, one]))
  const kept = exhibits.filter(({ id }) => before.has(id))
  const moved = settled.exhibits.find(({ id }, at) => kept[at]?.id !== id)
  if (moved) return [{ kind: 'order-changed', id: moved.id }]
  const changed = kept.flatMap(({ id, withdrawn }): NumberingProblem[] => {
    const [was, is] = [before.get(id)?.labels.length ?? 0, pagesOf.get(id) ?? 0]
    return withdrawn || was === is ? [] : [{ kind: 'pages-changed', id, before: was, now: is }]
  })
  const misplaced = exhibits.flatMap(({ id }, index): NumberingProblem[] => {
    if (before.has(id)) return []
    const next = exhibits.slice(index).find((one) => before.has(one.id))
    const number = next && before.get(next.id)?.number
    const isFree = number === undefined || (number !== '1' && readNumber(number).letter === 0)
    return isFree ? [] : [{ kind: 'no-number-here', id }]
  })
  return [...changed, ...misplaced]
}

/** An index that grew goes on after its last whole number, and one that shrank leaves its numbers free. */
function frontLabels(pages: number, settled: readonly string[]): { labels: string[]; whole: number } {
  if (settled.length === 0)
    return { labels: Array.from({ length: pages }, (_, page) => String(page + 1)), whole: pages }
  const [whole, inserted] = readLabel(settled.at(-1) ?? '0')
  const more = Array.from({ length: Math.max(0, pages - settled.length) }, (_, at) => `${whole}.${inserted + at + 1}`)
  return { labels: [...settled.slice(0, pages), ...more], whole }
}

/** 12 → 12, 0; 12A → 12, 1; 12AA → 12, 27. */
export function readNumber(number: string): { whole: number; letter: number } {
  const [, whole = '0', letter = ''] = /^(\d+)([A-Z]*)$/.exec(number) ?? []
  return { whole: Number(whole), letter: [...letter].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) }
}

/** 1 → A, 26 → Z, 27 → AA. */
export function letters(count: number): string {
  const rest = count - 1
  const last = String.fromCharCode(65 + (rest % 26))
  return rest < 26 ? last : letters(Math.floor(rest / 26)) + last
}

/** 140 → 140, 0; 140.2 → 140, 2. */
function readLabel(label: string): [whole: number, inserted: number] {
  const [whole = '0', inserted = '0'] = label.split('.')
  return [Number(whole), Number(inserted)]
}
