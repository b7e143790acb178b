import type { Folding } from './foldings.ts'
import type { Difference } from './nearest-passage.ts'

/** A part of the text of a page, in UTF-16 units from its beginning; `end` is not part of it. */
export interface PageRange {
  page: number
  start: number
  end: number
}

/** A change that whoever quotes has shown in square brackets. */
export interface Bracketed {
  quoted: string
  /** What the copy has there; empty where it has nothing. */
  stands: string
}

/** The copy that a quotation was compared with. */
export interface ComparedCopy {
  id: string
  /** Of its bytes: 64 hexadecimal digits. */
  sha256: string
}

declare const made: unique symbol

/** The copy says it. Made by `compareQuotation` alone. */
export interface Found {
  kind: 'found'
  copy: ComparedCopy
  /** The words that were compared. */
  quotation: string
  /** The pages on which it stands, in their order: two where it goes over the end of one. */
  pages: number[]
  /** Where it stands, for marking; one after the other in the order of the quotation. */
  passages: PageRange[]
  /** What the quotation leaves out, as it says. */
  omissions: PageRange[]
  brackets: Bracketed[]
  /** In what the letters differ although it is the same. */
  folded: Folding[]
  /** Other pages on which the same words stand. */
  alsoOn: number[]
  readonly [made]: true
}

export interface NotFound {
  kind: 'not-found'
  copy: ComparedCopy
  /** Null: the copy has nothing like it. */
  nearest: { pages: number[]; passages: PageRange[]; differences: Difference[] } | null
}

/** Nobody knows whether the copy says it. */
export interface NotCompared {
  kind: 'no-text'
  copy: ComparedCopy
  why: 'copy-without-text' | 'quotation-without-words' | 'too-many-pieces'
}

export type Verdict = Found | NotFound | NotCompared

/** What a made thing has besides its mark. */
export type Unmarked<Thing> = { [Key in keyof Thing as Key extends symbol ? never : Key]: Thing[Key] }
