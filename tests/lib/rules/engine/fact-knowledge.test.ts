import { describe, expect, test } from 'vitest'
import type { Assertion, FactEntry, FactScalar } from '#lib/domain/assertion'
import type { FactCells } from '#lib/rules/engine/fact-cells'
import { isComplete, knowledgeOf, knownFromLibrary } from '#lib/rules/engine/fact-knowledge'

const listed = (values: readonly FactScalar[], complete = true): FactCells => ({ values, complete, cellOf: () => 0 })
const cells = listed([true, false])
const client: Assertion = { value: true, says: 'client' }
const request: Assertion = { value: true, says: 'request', where: 'p. 2' }
const denied: Assertion = { value: false, says: 'expert' }
const asserted = (...assertions: Assertion[]): FactEntry => ({ kind: 'asserted', assertions })

describe('what is known of a fact', () => {
  test('one value, however many say it, is established', () => {
    expect(knowledgeOf(cells, asserted(client), [request])).toEqual({
      kind: 'established',
      possible: [true],
      statements: [client, request],
    })
  })

  test('several values conflict, and just those stay possible', () => {
    expect(knowledgeOf(listed([1, 2, 3]), asserted({ ...client, value: 1 }, { ...denied, value: 3 }), [])).toEqual({
      kind: 'conflicting',
      possible: [1, 3],
      statements: [
        { value: 1, says: 'client' },
        { value: 3, says: 'expert' },
      ],
    })
    expect(knowledgeOf(cells, asserted(client), [denied]).kind).toBe('conflicting')
  })

  test('nobody’s word leaves the whole domain open, with the reason', () => {
    expect(knowledgeOf(cells, undefined, [])).toMatchObject({
      kind: 'unknown',
      possible: [true, false],
      reason: 'not-asked',
    })
    expect(knowledgeOf(listed([[], ['a']], false), { kind: 'unknown', reason: 'refused' }, [])).toEqual({
      kind: 'unknown',
      possible: [[], ['a']],
      statements: [],
      reason: 'refused',
      complete: false,
    })
  })

  test('an entry "unknown" does not silence the profile of the state', () => {
    expect(knowledgeOf(cells, { kind: 'unknown', reason: 'not-known' }, [client])).toMatchObject({
      kind: 'established',
      possible: [true],
    })
  })

  test('is the same in whichever order it was entered', () => {
    const all = [
      client,
      request,
      { ...client, where: 'p. 1' },
      { ...client, where: 'p. 3' },
      { ...client, says: 'request' as const },
    ]
    const orders = all.map((_, at) => [...all.slice(at), ...all.slice(0, at)])
    const known = orders.map((order) => JSON.stringify(knowledgeOf(cells, asserted(...order), [])))
    expect(new Set([...known, JSON.stringify(knowledgeOf(cells, asserted(...all.toReversed()), []))]).size).toBe(1)
  })
})

test('a fact computed from the stored records is established, and the records say so', () => {
  expect(knownFromLibrary(3)).toEqual({
    kind: 'established',
    possible: [3],
    statements: [{ value: 3, says: 'library' }],
  })
})

test('only a fact of which some values are not listed is incomplete', () => {
  const sampled = listed([[]], false)
  expect(isComplete(knowledgeOf(sampled, undefined, []))).toBe(false)
  expect(isComplete(knowledgeOf(cells, undefined, []))).toBe(true)
  expect(isComplete(knowledgeOf(sampled, asserted({ ...client, value: ['a'] }), []))).toBe(true)
})
