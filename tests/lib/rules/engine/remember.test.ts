import { expect, test } from 'vitest'
import { remember } from '#lib/rules/engine/remember'

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
