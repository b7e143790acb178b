import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearCopies } from '#lib/ledger/near-copies'

const groups = (...texts: string[]) => nearCopies(texts.map((text, thing) => ({ thing, text })))
const word = fc.string({ minLength: 3, maxLength: 8, unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz') })
const passage = fc.array(word, { minLength: 30, maxLength: 60 })

describe('texts that are nearly the same', () => {
  test('are found whatever their case and marks, and none where they are short of five words', () => {
    const text = 'They were beaten, kept awake and fed by force for days on end.'
    expect(
      groups(text, 'Something else was told there by another person.', text.toUpperCase().replaceAll(',', '')),
    ).toEqual([[0, 2]])
    expect(groups('They were beaten.', 'They were beaten.')).toEqual([])
  })

  test('are found when a word or two was put at either end', () => {
    fc.assert(
      fc.property(passage, word, word, (words, first, last) => {
        const text = words.join(' ')
        expect(groups(text, `${first} ${text} ${last}`)).toEqual([[0, 1]])
      }),
    )
  })

  test('are not two passages of which two thirds are the same', () => {
    fc.assert(
      fc.property(passage, passage, passage, (half, one, other) => {
        const [a, b, c] = [half.slice(0, 30), one.slice(0, 15), other.slice(0, 15)]
        fc.pre(new Set([...a, ...b, ...c]).size > 57)
        expect(groups([...a, ...b].join(' '), [...a, ...c].join(' '))).toEqual([])
      }),
    )
  })

  test('of thousands are one group, each compared with two others at most', () => {
    const text = 'They were beaten and kept awake for days on end, '
    expect(groups(...Array.from({ length: 5_000 }, (_, at) => `${text}${at}`))).toHaveLength(1)
  })
})
