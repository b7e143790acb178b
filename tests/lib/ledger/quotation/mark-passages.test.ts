import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markPassages, type QuotedPassage } from '#lib/ledger/quotation/mark-passages'

const passage = fc.record({
  start: fc.integer({ min: -5, max: 60 }),
  end: fc.integer({ min: -5, max: 60 }),
  of: fc.constantFrom('a', 'b', 'c'),
})
const text = fc.string({ unit: fc.constantFrom(...'the court 法院\n'), maxLength: 50 })

/** Who quotes the letter at a place: written without the code under test. */
const quotersOf = (passages: readonly QuotedPassage[], at: number): string[] =>
  ['a', 'b', 'c'].filter((one) => passages.some(({ start, end, of }) => of === one && start <= at && at < end))

describe('the marked parts of a text', () => {
  it('are the text when they are joined, each where it says, and none of them empty', () => {
    fc.assert(
      fc.property(text, fc.array(passage, { maxLength: 8 }), (whole, passages) => {
        const parts = markPassages(whole, passages)
        expect(parts.map((part) => part.text).join('')).toBe(whole)
        for (const { start, text: own } of parts) {
          expect(own).not.toBe('')
          expect(whole.slice(start, start + own.length)).toBe(own)
        }
      }),
    )
  })

  it('have for each letter exactly those who quote it', () => {
    fc.assert(
      fc.property(text, fc.array(passage, { maxLength: 8 }), (whole, passages) => {
        const told = markPassages(whole, passages).flatMap((part) => [...part.text].map(() => [...part.by].sort()))
        expect(told).toEqual([...whole].map((_, at) => quotersOf(passages, at)))
      }),
    )
  })

  it('end every passage that has a letter of the text, where its last letter is', () => {
    fc.assert(
      fc.property(text, fc.array(passage, { maxLength: 8 }), (whole, passages) => {
        const ends = new Set<string>()
        for (const { start, text: own, ends: all } of markPassages(whole, passages))
          for (const one of all) ends.add(`${one} ${start + own.length}`)
        const expected = passages
          .map(({ start, end, of }) => ({ start: Math.max(start, 0), end: Math.min(end, whole.length), of }))
          .filter(({ start, end }) => start < end)
          .map(({ end, of }) => `${of} ${end}`)
        expect([...ends].sort()).toEqual([...new Set(expected)].sort())
      }),
    )
  })

  it('show two passages that overlap as three parts', () => {
    const parts = markPassages('one two three', [
      { start: 0, end: 7, of: 'a' },
      { start: 4, end: 13, of: 'b' },
    ])
    expect(parts).toEqual([
      { start: 0, text: 'one ', by: ['a'], ends: [] },
      { start: 4, text: 'two', by: ['a', 'b'], ends: ['a'] },
      { start: 7, text: ' three', by: ['b'], ends: ['b'] },
    ])
  })
})
