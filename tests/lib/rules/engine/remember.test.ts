import { expect, test } from 'vitest'
import { oncePer, oncePerCase, remember } from '#lib/rules/engine/remember'

/** How often each key was looked for, in the order of asking. */
function asked(most: number, keys: readonly string[]) {
  const found: string[] = []
  const find = remember<string>(most)
  const answers = keys.map((key) =>
    find(key, () => {
      found.push(key)
      return `answer ${key}`
    }),
  )
  return { answers, found }
}

test('an answer is found once for its key, and given again', () => {
  const { answers, found } = asked(2, ['a', 'a', 'b', 'a', 'b'])
  expect(found).toEqual(['a', 'b'])
  expect(answers).toEqual(['answer a', 'answer a', 'answer b', 'answer a', 'answer b'])
})

test('only so many are remembered; the oldest is forgotten first, and no other with it', () => {
  expect(asked(2, ['a', 'b', 'c', 'b', 'c']).found).toEqual(['a', 'b', 'c'])
  expect(asked(2, ['a', 'b', 'c', 'a', 'c']).found).toEqual(['a', 'b', 'c', 'a'])
})

test('of one thing an answer is found once, and of a like thing again', () => {
  const found: object[] = []
  const nameOf = oncePer((thing: { name: string }) => {
    found.push(thing)
    return thing.name === '' ? undefined : thing.name
  })
  const [one, other, nameless] = [{ name: 'a' }, { name: 'a' }, { name: '' }]
  expect([one, one, other, nameless, nameless].map(nameOf)).toEqual(['a', 'a', 'a', undefined, undefined])
  expect(found).toEqual([one, other, nameless])
  expect(found[1]).toBe(other)
})

test('of one thing an answer is found once for each case: neither a like thing nor another case gives it', () => {
  const [one, other] = [{ place: 'a' }, { place: 'b' }]
  const inCase = oncePerCase((thing: string, { place }: { place: string }) => ({ thing, place }))
  const first = inCase('x', one)
  expect(first).toEqual({ thing: 'x', place: 'a' })
  expect(inCase('y', one)).toEqual({ thing: 'y', place: 'a' })
  expect(inCase('x', other)).toEqual({ thing: 'x', place: 'b' })
  expect(inCase('x', one)).toBe(first)
  expect(inCase('x', { place: 'a' })).not.toBe(first)
})
