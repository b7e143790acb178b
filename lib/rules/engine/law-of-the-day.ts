import type { Authority } from './authority.ts'
import type { LegalTest } from './legal-test.ts'
import type { LegalBasis } from './rule.ts'

type Authorities = ReadonlyMap<string, Pick<Authority, 'from'>>

const given = (authority: string, on: string, authorities: Authorities): boolean =>
  (authorities.get(authority)?.from ?? '') <= on

/**
 * The standard of a test as it stood on a day: each passage that rests on something younger gives way to what was said
 * before it. The passages are taken in their order, so a later one may speak of words that an earlier one left.
 */
export const standardOn = ({ standard, dated = [] }: LegalTest, on: string, authorities: Authorities): string =>
  dated.reduce(
    (said, { words, authority, before }) => (given(authority, on, authorities) ? said : said.replace(words, before)),
    standard,
  )

/** What of a legal basis had been given by a day. */
export const basisOn = (basis: readonly LegalBasis[], on: string, authorities: Authorities): LegalBasis[] =>
  basis.filter(({ authority }) => given(authority, on, authorities))
