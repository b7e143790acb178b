import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonPairs } from '#lib/reporting/words/common-words'
import { sameWords, textOf, tokensOf } from '#lib/reporting/words/tokens'

const row = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 7 })

/** The length of the longest common row, by trying every row of the first. */
function longest(one: readonly string[], other: readonly string[]): number {
  let most = 0
  for (let choice = 0; choice < 2 ** one.length; choice += 1) {
    const some = one.filter((_, index) => (choice >> index) & 1)
    let at = 0
    for (const word of other) if (some[at] === word) at += 1
    if (at === some.length) most = Math.max(most, some.length)
  }
  return most
}

describe('the words of a text', () => {
  it('are the text when they are put together again, less the spaces at both ends', () => {
    const text = fc
      .array(fc.constantFrom('a', 'é', '刑', '.', '’', ' ', '\n', '[[see:a/b]]', '[[', '1', '-', '🦭'))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, (typed) => {
        expect(textOf(tokensOf(typed))).toBe(typed.replace(/^[^\S\n]+|[^\S\n]+$/g, ''))
      }),
    )
  })

  it.each([
    ['the state’s 10.5 years.', ['the', 'state’s', '10.5', 'years', '.']],
    ['酷刑 and', ['酷', '刑', 'and']],
    ['see [[see:torture/question]].', ['see', '[[see:torture/question]]', '.']],
    ['one\n two', ['one', '\n', 'two']],
  ])('%j', (text, keys) => {
    expect(tokensOf(text).map(({ key }) => key)).toEqual(keys)
  })

  it('are the same whatever the spaces between them, and not where a line or a word is other', () => {
    expect(sameWords('a  b.', 'a b.')).toBe(true)
    expect(sameWords('a\nb', 'a b')).toBe(false)
    expect(sameWords('a b', 'a b b')).toBe(false)
  })
})

describe('what two rows have in common', () => {
  it('is as long as it can be, in order, and the same on both sides', () => {
    fc.assert(
      fc.property(row, row, (one, other) => {
        const pairs = commonPairs(one, other)
        expect(pairs).toHaveLength(longest(one, other))
        pairs.forEach(([a, b], index) => {
          expect(one[a]).toBe(other[b])
          const [lastA, lastB] = pairs[index - 1] ?? [-1, -1]
          expect(a > lastA && b > lastB).toBe(true)
        })
      }),
    )
  })

  it('is still right where it is too much to be compared in full', () => {
    const [one, other] = ['x', 'y'].map((word) => [
      'start',
      ...Array.from({ length: 3000 }, (_, at) => `${word}${at}`),
      'end',
    ])
    expect(commonPairs(one ?? [], other ?? [])).toEqual([
      [0, 0],
      [3001, 3001],
    ])
  })
})
