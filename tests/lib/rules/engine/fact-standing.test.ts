import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#lib/domain/case-file'
import { viewCase } from '#lib/rules/engine/case-view'
import type { Condition } from '#lib/rules/engine/condition'
import { isList, isListFact, listWith, standingOfFact, standsIn } from '#lib/rules/engine/fact-standing'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import { aCaseFile, aLibrary, aState, disputed, says } from '#tests/support/invented-case'
import { aRule, aRuleSet } from '#tests/support/invented-law'

const months = 'proceedings.monthsHeld'
const groups = 'person.groups'
const reports = 'country.tortureReports.origins'
const engagedWhen: Condition = {
  allOf: [
    { fact: months, atLeast: 6 },
    { fact: months, below: 12 },
    { fact: groups, includes: 'tibetan' },
    { fact: groups, includes: 'uyghur' },
    { fact: reports, atLeast: 1 },
  ],
}
/** Anew each time: what was found for one rule set is kept with it, and would hide from a test what it should see. */
const theRuleSet = () =>
  aRuleSet([aRule({ engagedWhen })], {
    derivedFacts: [{ fact: reports, query: { tags: ['custody'] }, direction: 'supports-risk', measure: 'origins' }],
  })
const silent = aState({ cat: { party: true, art22: null, art22Confidence: null, opcat: null } })
const standing = (fact: string, facts: CaseFile['facts'] = {}) =>
  standingOfFact(fact, viewCase(aCaseFile(facts), prepareRuleSet(theRuleSet()), aLibrary([], [silent])))
const places = (...args: Parameters<typeof standing>) => {
  const { resting, others } = standing(...args)
  return { resting, others }
}

describe('a fact stands', () => {
  test('open in every cell, and may be put to every one', () => {
    expect(places(months)).toEqual({ resting: [0, 1, 2], others: [0, 1, 2] })
  })

  test('established in the cell of its value, and may be put to the others', () => {
    expect(places(months, { [months]: says(7) })).toEqual({ resting: [1], others: [0, 2] })
  })

  test('disputed in the cells of what is said, each once, and may be put to every one', () => {
    expect(places(months, { [months]: disputed(1, 40, 2) })).toEqual({ resting: [0, 2], others: [0, 1, 2] })
  })

  test('nowhere, when no rule reads it', () => {
    expect(places('request.redNotice')).toEqual({ resting: [], others: [] })
    expect(places('request.redNotice', { 'request.redNotice': says(true) })).toEqual({ resting: [-1], others: [] })
  })
})

test('people may change what they enter; not what the library or the profile of the state says', () => {
  expect(standing(months).mayChange).toBe(true)
  expect(standing(months, { [months]: says(7) }).mayChange).toBe(true)
  expect(standing(reports).mayChange).toBe(false)
  expect(standing('requestedState.isPartyToEchr').mayChange).toBe(false)
  expect(standing('requestedState.catArticle22').mayChange).toBe(true)
})

describe('a list', () => {
  test('has in it what is established, and nothing while it is open or disputed', () => {
    const given = standing(groups, { [groups]: says(['tibetan']) })
    expect([standsIn(given, 'tibetan'), standsIn(given, 'uyghur')]).toEqual([true, false])
    expect(standsIn(standing(groups), 'tibetan')).toBe(false)
    expect(standsIn(standing(groups, { [groups]: disputed(['tibetan'], []) }), 'tibetan')).toBe(false)
    expect(standsIn(standing(months, { [months]: says(7) }), '7')).toBe(false)
  })

  test('with items put in or taken out keeps the rest, in the declared order', () => {
    const given = standing(groups, { [groups]: says(['falun-gong', 'tibetan']) })
    expect(listWith(given, () => undefined)).toEqual(['tibetan', 'falun-gong'])
    expect(listWith(given, (item) => (item === 'uyghur' ? true : item === 'tibetan' ? false : undefined))).toEqual([
      'uyghur',
      'falun-gong',
    ])
    expect(listWith(standing(months), () => true)).toEqual([])
  })

  test('is told from any other value', () => {
    expect([[], ['a'], 'a', 1, undefined].map(isList)).toEqual([true, true, false, false, false])
  })
})

test('a fact whose answer is a list is told from one that has one value, and from what is no fact', () => {
  expect([groups, months, 'request.redNotice', 'no.fact'].map(isListFact)).toEqual([true, false, false, false])
})
