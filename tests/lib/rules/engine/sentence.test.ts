import { describe, expect, test } from 'vitest'
import type { Because } from '#lib/domain/assessment'
import { clauseFor, sentenceFor } from '#lib/rules/engine/sentence'

const held = (value: Because['value'], says: Because['says']): Because => ({
  fact: 'proceedings.monthsHeld',
  value,
  says,
})

describe('the sentence of a reason', () => {
  test('is the statement alone where it rests on no fact', () => {
    expect(sentenceFor('A duty is owed.', [])).toBe('A duty is owed.')
  })

  test('says who states each fact, everyone once, and begins each with a capital', () => {
    const because = [
      held(7, 'client'),
      held(7, 'request'),
      held(7, 'client'),
      { fact: 'request.redNotice', value: false, says: 'library' as const },
    ]
    const clauses = [clauseFor('proceedings.monthsHeld', 7), clauseFor('request.redNotice', false)]
    expect(sentenceFor('A duty is owed.', because)).toBe(
      `A duty is owed. The client states and the request records that ${clauses[0]}. The stored records show that ${clauses[1]}.`,
    )
  })

  test('keeps what is said differently of one fact apart', () => {
    expect(sentenceFor('Something holds.', [held(7, 'client'), held(8, 'request')])).toBe(
      `Something holds. The client states that ${clauseFor('proceedings.monthsHeld', 7)}. The request records that ${clauseFor('proceedings.monthsHeld', 8)}.`,
    )
  })

  test('passes over a fact that is still open', () => {
    expect(sentenceFor('Something holds.', [held(null, null)])).toBe('Something holds.')
  })

  test('does not put into anyone’s mouth what nobody said', () => {
    expect(sentenceFor('Something holds.', [held(7, null)])).toBe(
      `Something holds. It is taken that ${clauseFor('proceedings.monthsHeld', 7)}.`,
    )
  })
})

test('what is no fact has no clause, and is named', () => {
  expect(() => clauseFor('person.shoeSize', 4)).toThrow('no fact is called person.shoeSize')
})
