import type { BundleDraft, Exhibit } from '#lib/domain/bundle'
import { exhibitsToNumber, type NumberingProblem, numberExhibits, type SettledBundle } from './number-exhibits.ts'

export type Step = -1 | 1
type Sections = BundleDraft['sections']

/** Where an exhibit stands; null where it is not in the bundle. */
function placeOf(sections: Sections, id: string): { section: number; at: number } | null {
  for (const [section, { exhibits }] of sections.entries()) {
    const at = exhibits.findIndex((exhibit) => exhibit.id === id)
    if (at !== -1) return { section, at }
  }
  return null
}

const withExhibits = (draft: BundleDraft, section: number, exhibits: Exhibit[]): BundleDraft => ({
  ...draft,
  sections: draft.sections.map((one, at) => (at === section ? { ...one, exhibits } : one)),
})

const exhibitsOf = ({ sections }: BundleDraft, section: number): Exhibit[] => sections[section]?.exhibits ?? []

/** Moves an exhibit by one place; from the edge of its section it goes into the next one. Stays where there is no place. */
export function moveExhibit(draft: BundleDraft, id: string, step: Step): BundleDraft {
  const place = placeOf(draft.sections, id)
  if (!place) return draft
  const { section, at } = place
  const here = exhibitsOf(draft, section)
  const [exhibit, neighbour] = [here[at], here[at + step]]
  if (!exhibit) return draft
  if (neighbour) {
    const moved = here.map((one, index) => (index === at ? neighbour : index === at + step ? exhibit : one))
    return withExhibits(draft, section, moved)
  }
  const next = section + step
  if (!draft.sections[next]) return draft
  const there = exhibitsOf(draft, next)
  const without = withExhibits(draft, section, here.toSpliced(at, 1))
  return withExhibits(without, next, step === 1 ? [exhibit, ...there] : [...there, exhibit])
}

/** Whether `moveExhibit` does anything that may be done: two that were given out never change places. */
export function mayMoveExhibit(draft: BundleDraft, id: string, step: Step, given: ReadonlySet<string>): boolean {
  const place = placeOf(draft.sections, id)
  if (!place) return false
  const neighbour = exhibitsOf(draft, place.section)[place.at + step]
  if (neighbour) return !given.has(id) || !given.has(neighbour.id)
  return draft.sections[place.section + step] !== undefined
}

/** Moves a section with what is in it by one place. */
export function moveSection(draft: BundleDraft, section: number, step: Step): BundleDraft {
  const [moved, neighbour] = [draft.sections[section], draft.sections[section + step]]
  if (!moved || !neighbour) return draft
  const sections = draft.sections.map((one, at) => (at === section ? neighbour : at === section + step ? moved : one))
  return { ...draft, sections }
}

/** Whether `moveSection` does anything that may be done. */
export function mayMoveSection(draft: BundleDraft, section: number, step: Step, given: ReadonlySet<string>): boolean {
  const both = [draft.sections[section], draft.sections[section + step]]
  return both.every((one) => one !== undefined) && !both.every((one) => one?.exhibits.some(({ id }) => given.has(id)))
}

/** Puts an exhibit at the end of a section, or right behind another exhibit. */
export function addExhibit(
  draft: BundleDraft,
  exhibit: Exhibit,
  place: { section: number } | { after: string },
): BundleDraft {
  if ('section' in place) return withExhibits(draft, place.section, [...exhibitsOf(draft, place.section), exhibit])
  const after = placeOf(draft.sections, place.after)
  return after
    ? withExhibits(draft, after.section, exhibitsOf(draft, after.section).toSpliced(after.at + 1, 0, exhibit))
    : draft
}

/** Puts another in the place of the exhibit with its id. */
export const changeExhibit = (draft: BundleDraft, exhibit: Exhibit): BundleDraft => ({
  ...draft,
  sections: draft.sections.map((section) => ({
    ...section,
    exhibits: section.exhibits.map((one) => (one.id === exhibit.id ? exhibit : one)),
  })),
})

/** Takes an exhibit out. One that was given out is withdrawn instead, by `changeExhibit`. */
export const removeExhibit = (draft: BundleDraft, id: string): BundleDraft => ({
  ...draft,
  sections: draft.sections.map((section) => ({
    ...section,
    exhibits: section.exhibits.filter((one) => one.id !== id),
  })),
})

export interface DraftNumbers {
  /** By the id of the exhibit; none for one that was withdrawn before it was given out. */
  numbers: ReadonlyMap<string, string>
  problems: readonly NumberingProblem[]
}

/**
 * The numbers that the exhibits will have, before any file is looked at: they hang on the order and on what was given out. Where
 * they cannot be numbered, what was given out has its numbers and the rest has none.
 */
export function numbersOfDraft(draft: BundleDraft, settled: SettledBundle | null): DraftNumbers {
  const given = new Map(settled?.exhibits.map(({ id, number }) => [id, number]))
  // As many pages as they had: whether that is so is seen when it is built.
  const pages = new Map(settled?.exhibits.map(({ id, labels }) => [id, labels.length]))
  const numbered = numberExhibits(exhibitsToNumber(draft, settled), pages, settled?.front.length ?? 1, settled)
  if (!numbered.ok) return { numbers: given, problems: numbered.problems }
  return { numbers: new Map(numbered.exhibits.map(({ exhibit, number }) => [exhibit.id, number])), problems: [] }
}

/** Whether a bundle as it was built holds the exhibits of the draft, in their order: then its pages are those of the draft. */
export function isBuiltAsItStands(
  draft: BundleDraft,
  built: { exhibits: readonly { id: string; copyId: string; withdrawn: boolean }[] },
  settled: SettledBundle | null,
): boolean {
  const now = exhibitsToNumber(draft, settled)
  return (
    now.length === built.exhibits.length &&
    now.every(({ id, copyId, withdrawn }, at) => {
      const then = built.exhibits[at]
      return then?.id === id && then.copyId === copyId && then.withdrawn === withdrawn
    })
  )
}
