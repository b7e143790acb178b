import type { UnitKind } from './unit.ts'

/** A paragraph or a cell as it stands in an edited file. */
export interface ReadUnit {
  /** Marks of units that begin in it: one where nobody has joined anything. */
  marks: readonly string[]
  /** Marks of units that began before it and go on in it: somebody has split a paragraph. */
  continues: readonly string[]
  kind: Extract<UnitKind, 'heading' | 'paragraph' | 'item' | 'cell'>
  /** The words; a reference to a unit is `[[MARK|WORDS]]`. */
  text: string
  notes: readonly string[]
}

/** A remark at the edge of the page: no part of the text, and not to be lost. */
export interface ReadComment {
  author: string
  text: string
  /** Index of the unit that it stands at. */
  unit: number | null
}

/** What an edited Word file says, before anything is known of what it was printed from. */
export interface EditedDocument {
  units: readonly ReadUnit[]
  comments: readonly ReadComment[]
  /** Changes that were being tracked: what was put in counts as text, what was struck out is left out. */
  tracked: { inserted: number; deleted: number; authors: readonly string[] }
  /** What the file holds and cannot be taken over as words. */
  leftOut: readonly string[]
  /** What the file says of where it comes from; see report-mark.ts. */
  mark: string | null
}
