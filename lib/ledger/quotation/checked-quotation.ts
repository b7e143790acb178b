import { type CanonicalHash, canonicalHash } from '../../domain/canonical-hash.ts'
import { BREAK, fold } from './fold.ts'
import type { Found, Unmarked } from './verdict.ts'

declare const checked: unique symbol

/**
 * What lets a quotation be printed as checked: these words were found in this copy. It is made from a verdict that found
 * them and in no other way, and holds for these words and these bytes alone.
 */
export interface CheckedQuotation {
  readonly copyId: string
  readonly sha256: string
  readonly pages: readonly number[]
  /** Of the folded quotation with its brackets and ellipses: a change of its words is another hash. */
  readonly quotationHash: CanonicalHash
  readonly [checked]: true
}

export function checkedQuotation({ copy, pages, quotation }: Found): CheckedQuotation {
  const made: Unmarked<CheckedQuotation> = {
    ...{ copyId: copy.id, sha256: copy.sha256, pages: Object.freeze([...pages]) },
    quotationHash: quotationHash(quotation),
  }
  return Object.freeze(made) as CheckedQuotation
}

/** Whether a check is one of these words in these bytes: a quotation that was changed, or another file, needs a new one. */
export const isCheckOf = (
  check: CheckedQuotation,
  quotation: string,
  copy: { readonly id: string; readonly sha256: string },
): boolean =>
  check.copyId === copy.id && check.sha256 === copy.sha256 && check.quotationHash === quotationHash(quotation)

/** What stands between the signs is part of it, but for where a line ends and for what lies around all of them. */
function quotationHash(quotation: string): CanonicalHash {
  const { signs, joints } = fold(quotation)
  return canonicalHash([signs, [...joints.subarray(1, -1)].map((joint) => joint & ~BREAK)])
}
