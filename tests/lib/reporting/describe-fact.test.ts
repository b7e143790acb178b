import { describe, expect, it } from 'vitest'
import { unknownReasons } from '#lib/domain/assertion'
import { facts } from '#lib/domain/facts/catalogue'
import { clauseOf } from '#lib/domain/facts/clause'
import {
  describeAssertion,
  describeBecause,
  describeEntry,
  describeSource,
  describeValue,
} from '#lib/reporting/describe-fact'

const held = facts['proceedings.heldNow']
const months = facts['proceedings.monthsHeld']
const hearing = facts['proceedings.nextHearing']
const groups = facts['person.groups']

describe('a fact in words', () => {
  it('gives the answer to the question', () => {
    expect(describeValue(held, true)).toBe('Yes')
    expect(describeValue(months, 1)).toBe('1 month')
    expect(describeValue(months, 14)).toBe('14 months')
    expect(describeValue(hearing, '2026-11-26')).toBe('26 November 2026')
    expect(describeValue(hearing, 'does-not-apply')).toBe('Does not apply')
    expect(describeValue(groups, ['uyghur', 'tibetan'])).toBe('Uyghur; Tibetan')
    expect(describeValue(groups, [])).toBe('None of these')
  })

  it('says who says so, where and when', () => {
    const assertion = { value: true, says: 'request', where: 'note verbale, p. 2', on: '2026-10-02' } as const
    expect(describeAssertion(held, assertion)).toBe(
      'the request records that the requested person is held in custody (note verbale, p. 2, 2 October 2026)',
    )
    expect(describeSource(assertion)).toBe('The request papers (note verbale, p. 2, 2 October 2026)')
  })

  it('names the unit of a number once', () => {
    expect(clauseOf(months, 14)).toBe('the requested person has been held for 14 months in all')
    expect(clauseOf(months, 1)).toBe('the requested person has been held for 1 month in all')
  })

  it('keeps a value that looks like a pattern of replacement', () =>
    expect(clauseOf({ ...hearing, type: 'choice', options: { a: '$& and $1' } }, 'a')).toContain('$& and $1'))

  it('has a clause for every fact that completes "the client states that"', () => {
    for (const [key, declaration] of Object.entries(facts)) {
      const value = { boolean: true, choice: 'x', choices: ['x'], integer: 3, date: '2026-01-02' }[declaration.type]
      expect(clauseOf(declaration, value), key).not.toMatch(/\{value\}|undefined|[.?]$/)
    }
  })
})

describe('what is on file about a fact', () => {
  it('never reads unknown as no, and gives the reason', () => {
    for (const reason of unknownReasons) {
      const { state, answer, sentences } = describeEntry(held, { kind: 'unknown', reason })
      expect(state).toBe('unknown')
      expect(answer).toMatch(/^Not known \(.+\)$/)
      expect(answer).not.toMatch(/\bno\b/i)
      expect(sentences).toEqual([])
    }
  })

  it('puts conflicting answers side by side, each with who gives it', () => {
    const { state, answer, sentences } = describeEntry(held, {
      kind: 'asserted',
      assertions: [
        { value: true, says: 'client' },
        { value: false, says: 'request' },
      ],
    })
    expect(state).toBe('conflicting')
    expect(answer).toBe('In conflict: Yes / No')
    expect(sentences).toEqual([
      'The client states that the requested person is held in custody.',
      'The request records that the requested person is not held in custody.',
    ])
  })

  it('takes lists in another order for the same answer', () =>
    expect(
      describeEntry(groups, {
        kind: 'asserted',
        assertions: [
          { value: ['uyghur', 'tibetan'], says: 'client' },
          { value: ['tibetan', 'uyghur'], says: 'request' },
        ],
      }).state,
    ).toBe('established'))

  it('says that a fact a rule saw was not known', () =>
    expect(describeBecause(held, { fact: 'proceedings.heldNow', value: null, says: null })).toBe(
      'it is not known: Is the person held in custody now?',
    ))
})
