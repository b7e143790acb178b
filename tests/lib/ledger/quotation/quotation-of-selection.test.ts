import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareQuotation, readCopy } from '#lib/ledger/quotation/compare-quotation'
import { quotationOfSelection } from '#lib/ledger/quotation/quotation-of-selection'
import { quotationWords } from '#lib/ledger/quotation/quotation-words'

const copy = { id: '7b1f0a52-6f1c-4d0e-9a57-0d7c0f7f8a11', sha256: 'd'.repeat(64) }

describe('a selection as a quotation', () => {
  it.each([
    ['a line end is a space', 'thirty-one were\n  questioned', 'thirty-one were questioned'],
    ['what lies around it is not part of it', '\n at night. \n', 'at night.'],
    ['a word that was broken keeps its hyphen and gets no space', 'the extra-\ndition', 'the extra-dition'],
    ['a dash that stands apart stays apart', 'the law -\nand order', 'the law - and order'],
    ['a figure that ends with a dash is no broken word', 'pages 3-\n5', 'pages 3- 5'],
    ['Chinese goes on without a space', '人民法院应当\n依法公开审理', '人民法院应当依法公开审理'],
    ['Chinese beside Latin letters has one', '人民法院\nCourt', '人民法院 Court'],
    ['spaces inside a line stay as they are', 'one  two\u00a0three', 'one  two\u00a0three'],
  ])('%s', (_what, selected, quotation) => {
    expect(quotationOfSelection(selected)).toBe(quotation)
  })

  it('is found on the page that whole words of it were selected on', () => {
    const word = fc.constantFrom(
      ...[
        'the',
        'court',
        'held',
        'extra-\ndition',
        'well-known',
        '法院',
        '应当\n审理',
        '“no”',
        '1,500',
        '—',
        'risk\n',
        'a',
        '12-',
      ],
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (words, one, other) => {
        const from = one % words.length
        const selected = words.slice(from, from + 1 + (other % (words.length - from))).join(' ')
        fc.pre(/[\p{L}\p{N}]/u.test(selected))
        const verdict = compareQuotation(
          quotationOfSelection(selected),
          readCopy(copy, [{ page: 1, text: words.join(' ') }]),
        )
        expect(verdict.kind, `${JSON.stringify(selected)}: ${quotationWords(verdict)}`).toBe('found')
      }),
      { numRuns: 500 },
    )
  })
})
