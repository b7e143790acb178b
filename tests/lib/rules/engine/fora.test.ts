import { describe, expect, test } from 'vitest'
import { forumIds } from '#lib/domain/forum'
import { foraFor, openingConditions, openingFact } from '#lib/rules/engine/fora'

const opening = [
  'requestedState.isPartyToEchr',
  'requestedState.catArticle22',
  'requestedState.iccprFirstProtocol',
  'requestedState.interAmericanCourt',
]

describe('a forum', () => {
  test('is opened by its own fact; the courts of the requested state by none', () => {
    expect(forumIds.map(openingFact)).toEqual([...opening, null])
  })

  test('is open when that fact is a yes, shut when it is a no, and otherwise not known', () => {
    for (const [at, asked] of opening.entries()) {
      const states = (values: readonly boolean[]) =>
        foraFor((fact) => (fact === asked ? values : [false])).map(({ open }) => open)
      const others = [false, false, false, false, true]
      expect(states([true])).toEqual(others.with(at, true))
      expect(states([false])).toEqual(others)
      expect(states([true, false])).toEqual(others.with(at, 'unknown' as never))
    }
  })

  test('cuts the domain of its fact at the yes, and at nothing else', () => {
    expect([...openingConditions]).toEqual([
      ...opening.map((fact, at) => [
        forumIds[at],
        { kind: 'test', fact, cuts: [{ kind: 'single', at: true }], holds: expect.any(Function) },
      ]),
      ['national', { kind: 'all', parts: [] }],
    ])
  })
})
