import type { PlainText, Range } from './plain-text.ts'
import { rangeIn } from './plain-text.ts'

export const findingKinds = [
  'mark-without-note',
  'note-without-mark',
  'marks-out-of-order',
  'note-shifted',
  'note-split',
  'note-repeated',
  'note-without-address',
  'address-broken',
  'address-differs',
  'source-date-differs',
  'printed-date',
  'order-of-dates',
  'date-differs',
  'interval',
  'figure-differs',
  'figure-overtaken',
  'name-differs',
] as const
export type FindingKind = (typeof findingKinds)[number]

/** Something in a brief that a person has to look at before it is relied on: where, what, against which claim, what to do. */
export interface Finding extends Range {
  kind: FindingKind
  /** The words it is about, as they stand there. */
  found: string
  /** What is wrong, in a sentence. */
  says: string
  /** The claim of the library that says otherwise, by id; null where the text alone shows it. */
  claim: string | null
  todo: string
  /** Numbers of the footnotes it is about, ascending. */
  notes: readonly number[]
}

type Told = Pick<Finding, 'kind' | 'says' | 'todo'> & Partial<Pick<Finding, 'claim' | 'notes'>>

/** A finding about units `from` to `to` of a plain text. */
export const findingAt = (plain: PlainText, from: number, to: number, told: Told): Finding => ({
  ...rangeIn(plain, from, to),
  found: plain.text.slice(from, to),
  claim: null,
  notes: [],
  ...told,
})

/** A finding about the whole of a plain text. */
export const findingAbout = (plain: PlainText, told: Told): Finding => findingAt(plain, 0, plain.text.length, told)
