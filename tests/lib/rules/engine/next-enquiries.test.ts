import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#lib/domain/case-file'
import { declarationOf, type FactKey } from '#lib/domain/facts/catalogue'
import { assess } from '#lib/rules/engine/assess'
import { viewCase } from '#lib/rules/engine/case-view'
import type { Condition } from '#lib/rules/engine/condition'
import { nextEnquiries } from '#lib/rules/engine/next-enquiries'
import { placeTests } from '#lib/rules/engine/place-tests'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import { rangesOf } from '#lib/rules/engine/range'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { aCaseFile, aLibrary, unknown } from '#tests/support/invented-case'
import { aRule, aRuleSet, aTest } from '#tests/support/invented-law'

const enquiries = (ruleSet: RuleSet, facts: CaseFile['facts'] = {}) =>
  assess({ caseFile: aCaseFile(facts), ruleSet, library: aLibrary() }).nextEnquiries
const order = (...args: Parameters<typeof enquiries>) => enquiries(...args).map(({ fact }) => fact)
const yes = (fact: FactKey): Condition => ({ fact, is: true }) as Condition
/** Each of the facts alone makes out the element. */
const eachAlone = (...facts: FactKey[]) =>
  aRuleSet(facts.map((fact, at) => aRule({ id: `torture/${at}`, engagedWhen: yes(fact) })))

describe('among questions that move as much', () => {
  test.each<[string, FactKey[]]>([
    ['the cheaper leads: low before medium', ['request.redNotice', 'request.dualCriminality']],
    ['the cheaper leads: medium before high', ['request.noticeCancelled', 'health.treatmentAvailableThere']],
    ['then the quicker: hours before days', ['proceedings.heldNow', 'health.seriousIllness']],
    ['then the quicker: days before weeks', ['request.politicalOffence', 'request.noticeCancelled']],
    ['then the safer', ['request.trialInAbsence', 'profile.mediaContact']],
    ['then the name decides', ['proceedings.formalRequestReceived', 'proceedings.hasLawyer']],
    ['an unsafe one comes last, however quick', ['health.treatmentAvailableThere', 'family.relativeIllTreated']],
  ])('%s', (_, facts) => {
    expect(order(eachAlone(...facts))).toEqual(facts)
    expect(order(eachAlone(...facts.toReversed()))).toEqual(facts)
  })

  test('one that is unsafe in this case comes last as well', () => {
    const ruleSet = eachAlone('request.redNotice', 'health.treatmentAvailableThere')
    expect(order(ruleSet, { 'request.redNotice': unknown('unsafe-to-ask') })).toEqual([
      'health.treatmentAvailableThere',
      'request.redNotice',
    ])
  })
})

describe('a question that moves more leads, whatever it costs', () => {
  const dear: FactKey = 'profile.linkToCharge'
  const cheap: FactKey = 'proceedings.heldNow'
  const both = (one: FactKey, other: FactKey): Condition => ({ allOf: [yes(one), yes(other)] })
  const inTwo = (torture: readonly Condition[], liberty: readonly Condition[]) =>
    aRuleSet(
      [
        ...torture.map((engagedWhen, at) => aRule({ id: `torture/${at}`, engagedWhen })),
        ...liberty.map((engagedWhen, at) =>
          aRule({ id: `liberty/${at}`, ground: 'liberty', element: 'length', engagedWhen }),
        ),
      ],
      {
        tests: [
          aTest(),
          aTest({
            id: 'liberty/test',
            ground: 'liberty',
            routes: [{ id: 'only', name: 'Only', elements: ['length'] }],
          }),
        ],
      },
    )

  test('one that alone moves two grounds before one that alone moves one', () => {
    const found = enquiries(inTwo([yes(dear), yes(cheap)], [yes(dear)]))
    expect(found.map(({ fact, couldMove }) => [fact, couldMove])).toEqual([
      [dear, ['torture', 'liberty']],
      [cheap, ['torture']],
    ])
  })

  test('one that alone moves a ground before one that moves two only with others', () => {
    const ruleSet = inTwo(
      [yes(dear), both(cheap, 'person.minorAtTime')],
      [both(cheap, 'request.trialInAbsence'), both('person.minorAtTime', 'proceedings.hasLawyer')],
    )
    expect(order(ruleSet)[0]).toBe(dear)
  })

  test('among those that move only with others, the one on which more grounds depend', () => {
    const ruleSet = inTwo(
      [both(dear, cheap), both('person.minorAtTime', 'request.trialInAbsence')],
      [both(dear, 'proceedings.hasLawyer'), both('proceedings.formalRequestReceived', 'family.lifeHere')],
    )
    expect(order(ruleSet)[0]).toBe(dear)
  })
})

test('an enquiry carries the question, why it is asked, and what is known of asking it', () => {
  const fact = 'request.noticeCancelled'
  const { question, why } = declarationOf(fact)
  expect(enquiries(eachAlone(fact), { [fact]: unknown('not-known') })).toEqual([
    {
      fact,
      question,
      why,
      couldMove: ['torture'],
      cost: 'medium',
      delay: 'weeks',
      safety: 'safe',
      unknown: 'not-known',
    },
  ])
})

describe('where a case is too open to look at whole', () => {
  /** With next to no work allowed, no range is exact and the questions are those on paths where something is open. */
  const bounded = (ruleSet: RuleSet, facts: CaseFile['facts'] = {}) => {
    const view = viewCase(aCaseFile(facts), prepareRuleSet(ruleSet), aLibrary())
    const placement = placeTests(view)
    return nextEnquiries(view, placement, rangesOf(view, 0), []).map(({ fact }) => fact)
  }

  test('every open fact that a rule on an open path waits for is asked, and those a test waits for', () => {
    const rules = [
      aRule({ engagedWhen: yes('request.redNotice') }),
      aRule({ id: 'torture/b', element: 'answer', direction: 'against', engagedWhen: yes('request.trialInAbsence') }),
    ]
    const tests = [aTest({ appliesWhen: yes('proceedings.heldNow'), answers: [{ element: 'answer', name: 'Answer' }] })]
    expect(bounded(aRuleSet(rules, { tests })).sort()).toEqual([
      'proceedings.heldNow',
      'request.redNotice',
      'request.trialInAbsence',
    ])
  })

  test('nothing is asked where every word is settled', () => {
    expect(bounded(aRuleSet([aRule()]))).toEqual([])
  })
})
