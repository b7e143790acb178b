import { expect, test } from 'vitest'
import { tagThatFindsNothing } from '#lib/rules/lint/checks/tag-that-finds-nothing'
import { aLibrary, aRecord } from '#tests/support/invented-case'
import { aRule, aRuleSet } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const library = aLibrary([aRecord('a', { tags: ['custody'] })])
const asking = (...tags: string[]) =>
  foundBy(tagThatFindsNothing, aRuleSet([aRule({ material: { supports: { ids: ['a'], tags } } })]), { library })

test('a tag that no record has is found beside one that has', () => {
  expect(asking('custody', 'custdoy')).toEqual(['rule torture/a-rule: asks for the tag custdoy, which no record has'])
})

test('tags of the library pass', () => {
  expect(asking('custody')).toEqual([])
  expect(asking()).toEqual([])
})
