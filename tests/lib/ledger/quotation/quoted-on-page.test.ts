import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markPassages } from '#lib/ledger/quotation/mark-passages'
import { quotedOnPage } from '#lib/ledger/quotation/quoted-on-page'

const copy = { id: '7b1f0a52-6f1c-4d0e-9a57-0d7c0f7f8a11', sha256: 'c'.repeat(64) }
const pagesOf = (...texts: string[]) => texts.map((text, at) => ({ page: at + 1, text }))
const quoted = (texts: string[], page: number, original: string, nearestOn: number[] = []) =>
  quotedOnPage(copy, pagesOf(...texts), page, [{ id: 'claim', original, nearestOn }])
const asShown = (text: string, all: ReturnType<typeof quotedOnPage>) =>
  all.flatMap(({ passages }) => passages.map(({ start, end }) => text.slice(start, end)))

describe('what is quoted on a page', () => {
  it('is marked where it stands, and said to be found in its form', () => {
    const text = 'Of forty people, thirty-one were\nquestioned at night.'
    const all = quoted([text], 1, 'thirty-one were questioned at night')
    expect(asShown(text, all)).toEqual(['thirty-one were\nquestioned at night'])
    expect(all[0]).toMatchObject({ id: 'claim', found: true, words: expect.stringMatching(/^Found .* line breaks/) })
  })

  it('is marked on both pages that it goes over, on each its own part', () => {
    const texts = ['Forty people were', 'questioned at night.']
    expect(asShown('Forty people were', quoted(texts, 1, 'people were questioned'))).toEqual(['people were'])
    expect(asShown('questioned at night.', quoted(texts, 2, 'people were questioned'))).toEqual(['questioned'])
  })

  it('is marked on the page that is shown where the same words stand on several', () => {
    const texts = ['The court held so.', 'Again: the court held so.', 'No more.']
    expect(asShown('Again: the court held so.', quoted(texts, 2, 'court held so'))).toEqual(['court held so'])
    expect(quoted(texts, 3, 'court held so')).toEqual([])
  })

  it('leaves unmarked what the quotation leaves out', () => {
    const text = 'The court held, after two days of argument, that no risk was shown.'
    expect(asShown(text, quoted([text], 1, 'The court held … that no risk was shown'))).toEqual([
      'The court held',
      'that no risk was shown',
    ])
  })

  it('is not there for other words, unless a comparison found them nearest on this page', () => {
    const text = 'Of forty people, thirty-one were questioned at night in the north.'
    const other = 'thirty were questioned at night in the north'
    expect(quoted([text], 1, other)).toEqual([])
    expect(quoted([text], 1, other, [2])).toEqual([])
    const all = quoted([text], 1, other, [1])
    expect(all).toMatchObject([{ found: false, words: expect.stringMatching(/^Not found/) }])
    expect(asShown(text, all).join('')).toContain('were questioned at night')
  })

  it('is nothing for a quotation without words or for a page without text', () => {
    expect(quoted(['A page.'], 1, '…', [1])).toEqual([])
    expect(quoted([''], 1, 'A page', [1])).toEqual([])
  })

  it('lies inside the page, and the page is whole when its marked parts are joined', () => {
    const word = fc.constantFrom(
      ...'the court held 法院 “no” real-risk risk oﬃce 1,500 shown. \n were-\n'.split(/ (?!\n)/),
    )
    const words = fc.array(word, { minLength: 1, maxLength: 25 })
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 5 }),
        fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 5 }),
        fc.nat(),
        (pages, quotations, which) => {
          const texts = pages.map((all) => all.join(' '))
          const page = (which % texts.length) + 1
          const text = texts[page - 1] ?? ''
          const kept = quotations.map((all, at) => ({ id: String(at), original: all.join(' '), nearestOn: [page] }))
          const all = quotedOnPage(copy, pagesOf(...texts), page, kept)
          const passages = all.flatMap(({ id, passages: own }) => own.map((one) => ({ ...one, of: id })))
          for (const { start, end } of passages) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(text.length)
          }
          const parts = markPassages(text, passages)
          expect(parts.map((part) => part.text).join('')).toBe(text)
          expect(new Set(parts.flatMap(({ by }) => by))).toEqual(new Set(all.map(({ id }) => id)))
        },
      ),
      { numRuns: 300 },
    )
  })
})
