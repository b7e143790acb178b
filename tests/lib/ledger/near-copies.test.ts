import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearCopies } from '#lib/ledger/near-copies'

const groups = (...texts: string[]) => nearCopies(texts.map((text, thing) => ({ thing, text })))
const word = fc.string({ minLength: 3, maxLength: 8, unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz') })
const passage = fc.array(word, { minLength: 25, maxLength: 60 })

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

  test('are not the halves of two passages that have the other half in common', () => {
    fc.assert(
      fc.property(passage, passage, passage, (half, one, other) => {
        fc.pre(new Set([...half, ...one, ...other]).size > 40)
        const [a, b] = [half.slice(0, 20), one.slice(0, 25)]
        expect(groups([...a, ...b].join(' '), [...a, ...other.slice(0, 25)].join(' '))).toEqual([])
      }),
    )
  })

  test('of thousands are one group, each compared with two others at most', () => {
    const text = 'They were beaten and kept awake for days on end, '
    expect(groups(...Array.from({ length: 5_000 }, (_, at) => `${text}${at}`))).toHaveLength(1)
  })
})
