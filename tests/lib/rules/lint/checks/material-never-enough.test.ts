import { expect, test } from 'vitest'
import { materialNeverEnough } from '#lib/rules/lint/checks/material-never-enough'
import { aLibrary, aRecord, publishedBy } from '#tests/support/invented-case'
import { aRule, aRuleSet, countryMaterial } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const library = aLibrary([
  aRecord('a', { tags: ['rsdl'], ...publishedBy('One house', 'a') }),
  aRecord('b', { tags: ['rsdl'], ...publishedBy('Another house', 'b') }),
])
const derivedFacts = [
  { fact: 'country.rsdlReports.origins', query: { tags: ['rsdl'] }, direction: 'supports-risk', measure: 'origins' },
] as const
const found = (atLeast: number) =>
  foundBy(
    materialNeverEnough,
    aRuleSet(
      [
        aRule({
          ...countryMaterial,
          engagedWhen: {
            allOf: [
              { fact: 'country.rsdlReports.origins', atLeast },
              { fact: 'request.redNotice', is: true },
            ],
          },
        }),
      ],
      { derivedFacts },
    ),
    { library },
  )

test('a rule that asks for more origins than the library ever held is found', () => {
  expect(found(3)).toEqual(['rule torture/a-rule: waits for material that the library never held'])
})

test('a rule that the library can meet passes', () => {
  expect(found(2)).toEqual([])
})
