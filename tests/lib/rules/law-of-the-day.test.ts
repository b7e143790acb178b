import { describe, expect, test } from 'vitest'
import { basisOn, standardOn } from '#lib/rules/engine/law-of-the-day'
import { prcRuleSet } from '#lib/rules/rule-set'

const authorities = new Map(prcRuleSet.authorities.map((authority) => [authority.id, authority]))
const days = [...new Set(prcRuleSet.authorities.map(({ from }) => from))].sort()

/** Decisions that go by a name which is not the first party's, or by none. */
const otherNames: Record<string, RegExp> = {
  'new-zealand-kim-sc-2021': /NZSC 57/,
  'qiao-jianjun-sweden-2019': /Qiao|NJA 2019/,
  'cat-general-comment-4-2017': /General Comment No. 4/,
  'hrc-kim-v-new-zealand-2023': /Kim v\. New Zealand|Kim \(7\.14\)|Kim, 8/,
  'spain-tc-stc-52-2024': /STC 52/,
  'brazil-stf-ext-633-1996': /Ext 633/,
  'uk-jc-china-cg-2008': /\bJC\b/,
  'ma-and-others-v-bulgaria-2020': /M\.A\./,
  'al-xw-v-russia-2015': /A\.L\./,
  'hrc-a-v-australia-1997': /A\. v\. Australia/,
  'cjeu-hf-2022': /C-435/,
  'cjeu-hamm-2024': /C-352/,
  'uk-hh-2012': /H\(H\)/,
  'ca-nemeth-2010': /Németh/,
  'hrc-general-comment-31-2004': /General Comment No\. 31/,
  'hrc-arj-v-australia-1997': /A\.R\.J\./,
  'cat-gk-v-switzerland-2003': /G\.K\./,
}
const tooCommon = new Set(['Minister', 'United', 'State', 'Norris', 'Republic'])

/** What a standard calls a decision by. Null: the name does not tell it from others. */
function nameIn({ id, name }: { id: string; name: string }): RegExp | null {
  if (otherNames[id]) return otherNames[id]
  const [, party] = /^([\p{Lu}][\p{L}-]{2,})[^,]* v\. /u.exec(name) ?? []
  return party === undefined || tooCommon.has(party) ? null : new RegExp(`(?<![\\p{L}-])${party}(?![\\p{L}-])`, 'u')
}

const named = prcRuleSet.authorities.flatMap((authority) => {
  const name = nameIn(authority)
  return name === null ? [] : [{ id: authority.id, from: authority.from, name }]
})
/** Two decisions of one name: the standard may mean the earlier. */
const youngest = named.filter(
  ({ id, name, from }) =>
    !named.some((other) => other.id !== id && other.name.source === name.source && other.from < from),
)

describe('the standard of a test names nothing younger than the day', () => {
  test.each(prcRuleSet.tests.map((one) => [one.id, one] as const))('%s, on every day of an authority', (_id, one) => {
    for (const day of days) {
      if (day < one.inForce.from || day > (one.inForce.until ?? day)) continue
      const said = standardOn(one, day, authorities)
      expect([day, youngest.filter(({ from, name }) => from > day && name.test(said)).map(({ id }) => id)]).toEqual([
        day,
        [],
      ])
      const years = [...said.matchAll(/\b(?:19|20)\d\d\b/g)]
        .map(([year]) => year)
        .filter((year) => year > day.slice(0, 4))
      // The standard of this one says what has to be checked of the wording, whenever it is read.
      if (one.id !== 'death-penalty/italy') expect([day, years]).toEqual([day, []])
      expect([
        day,
        basisOn(one.source, day, authorities).filter(({ authority }) => (authorities.get(authority)?.from ?? '') > day),
      ]).toEqual([day, []])
      expect(said).toMatch(/^[\p{Lu}“].*[^\s,;:(]\.$/su)
      expect(said).not.toMatch(/ {2}|\( |\(\)| \.|;\.|,\./)
    }
  })

  test('enough decisions are known by a name for that to mean something', () => {
    expect(youngest.length).toBeGreaterThan(40)
  })
})

test('the national test of the death penalty as it stood before A.L. (X.W.) v. Russia, and before Judge v. Canada', () => {
  const national = prcRuleSet.tests.find(({ id }) => id === 'death-penalty/national')!
  expect(standardOn(national, '2015-10-29', authorities)).toContain('A.L. (X.W.) v. Russia')
  const before = standardOn(national, '2015-10-28', authorities)
  expect(before).not.toContain('Russia')
  expect(before).toMatch(
    /^A real risk of a death sentence bars extradition from a state that has abolished the death penalty/,
  )
  expect(standardOn(national, '2003-08-04', authorities)).toMatch(/^Brazil refuses/)
  expect(basisOn(national.source, '2003-08-04', authorities).map(({ authority }) => authority)).not.toContain(
    'judge-v-canada-2003',
  )
})

test('every passage is found in its standard when its turn comes, and rests on an authority that is in the register', () => {
  for (const { id, standard, dated = [] } of prcRuleSet.tests) {
    let said = standard
    for (const { words, authority, before } of [...dated].sort((a, b) =>
      (authorities.get(b.authority)?.from ?? '') < (authorities.get(a.authority)?.from ?? '') ? -1 : 1,
    )) {
      expect([id, words, authorities.has(authority)]).toEqual([id, words, true])
      expect([id, words, said.includes(words)]).toEqual([id, words, true])
      said = said.replace(words, before)
    }
  }
})
