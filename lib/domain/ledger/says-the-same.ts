import type { Claim } from './claim.ts'

/** What a grader graded, and what was compared: what is claimed, and where it stands. Titles, areas and tiers are neither. */
const graded = ['source', 'pinpoint', 'proposition', 'quotation', 'figure', 'asOf', 'eventDate'] as const
/** As it is kept, or as it is typed. */
type Graded = Readonly<Record<(typeof graded)[number], unknown>>

/** Whether one claim says what the other does, of the same source: a grade that was given to the one holds for the other. */
export const saysTheSame = (one: Graded, other: Graded): boolean => contentOf(one) === contentOf(other)

/** What a claim says and of which source, as one text: two claims that say the same have the same. */
export const contentOf = (claim: Graded): string => inOrder(graded.map((field) => claim[field]))

/** A value as a text with the fields of its objects in one order: one that was stored and one that was typed are the same. */
export const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

/** Whether two claims quote the same words of the same source: of others a comparison with a stored copy says nothing. */
export const quotesTheSame = (one: QuotedIn, other: QuotedIn): boolean =>
  one.source === other.source && one.quotation?.original === other.quotation?.original
type QuotedIn = Pick<Claim, 'source' | 'quotation'>
