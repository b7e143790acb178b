import { describe, expect, it } from 'vitest'
import { type CheckedQuotation, checkedQuotation, isCheckOf } from '#lib/ledger/quotation/checked-quotation'
import { compareQuotation, readCopy } from '#lib/ledger/quotation/compare-quotation'
import type { Found } from '#lib/ledger/quotation/verdict'

const copy = { id: '7b1f0a52-6f1c-4d0e-9a57-0d7c0f7f8a11', sha256: 'c'.repeat(64) }
const read = readCopy(copy, [
  { page: 7, text: 'There was no real' },
  { page: 8, text: 'risk of torture.' },
])
const quotation = 'no real risk of torture'

describe('a quotation that is not found cannot be printed as checked', () => {
  it('a check is made of a verdict that found it, and names the copy, its bytes and the pages', () => {
    const verdict = compareQuotation(quotation, read)
    if (verdict.kind !== 'found') throw new Error('expected it to be found')
    expect(checkedQuotation(verdict)).toMatchObject({ copyId: copy.id, sha256: copy.sha256, pages: [7, 8] })
  })

  it('of no other verdict, and nothing written by hand is one', () => {
    const verdict = compareQuotation('a real risk of torture', read)
    expect(verdict.kind).toBe('not-found')
    // @ts-expect-error a verdict that did not find it makes no check
    const refused = () => checkedQuotation(verdict)
    const parts = {
      copyId: copy.id,
      sha256: copy.sha256,
      pages: [7],
      quotationHash: `sha256:${'0'.repeat(64)}` as const,
    }
    // @ts-expect-error a check is made, not written
    const written: CheckedQuotation = parts
    const like = { kind: 'found' as const, copy, quotation, pages: [7], passages: [], omissions: [], brackets: [] }
    // @ts-expect-error a verdict is made by comparing
    const verdictByHand: Found = { ...like, folded: [], alsoOn: [] }
    expect([refused, written, verdictByHand]).toHaveLength(3)
  })

  it('holds for these words in these bytes alone', () => {
    const verdict = compareQuotation(quotation, read)
    if (verdict.kind !== 'found') throw new Error('expected it to be found')
    const check = checkedQuotation(verdict)
    expect(isCheckOf(check, quotation, copy)).toBe(true)
    expect(isCheckOf(check, ` ${quotation}\n`, copy)).toBe(true)
    expect(isCheckOf(check, 'a real risk of torture', copy)).toBe(false)
    expect(isCheckOf(check, 'no real riskof torture', copy)).toBe(false)
    expect(isCheckOf(check, quotation, { ...copy, sha256: 'd'.repeat(64) })).toBe(false)
    expect(isCheckOf(check, quotation, { ...copy, id: '00000000-0000-4000-8000-000000000000' })).toBe(false)
  })
})
