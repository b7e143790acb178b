import { describe, expect, test } from 'vitest'
import type { Change } from '#lib/domain/assessment'
import type { CaseFile } from '#lib/domain/case-file'
import { declarationOf, type FactKey } from '#lib/domain/facts/catalogue'
import type { SupportRange } from '#lib/domain/support'
import { assess } from '#lib/rules/engine/assess'
import { viewCase } from '#lib/rules/engine/case-view'
import type { Condition } from '#lib/rules/engine/condition'
import { nextEnquiries } from '#lib/rules/engine/next-enquiries'
import { type PlacedTest, placeTests } from '#lib/rules/engine/place-tests'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import { type Ranges, rangesOf } from '#lib/rules/engine/range'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { aCaseFile, aLibrary, disputed, says, unknown } from '#tests/support/invented-case'
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

test('nobody is asked for what is computed from stored records, even where none are held', () => {
  const reports: Condition = { fact: 'country.tortureReports.origins', atLeast: 1 }
  const ruleSet = aRuleSet([aRule({ engagedWhen: { anyOf: [reports, yes(cheap)] } })], { requestingState: null })
  expect(order(ruleSet)).toEqual([cheap])
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

/** Ranges as they would be found, so that each part of the order can be looked at alone. */
function underRanges(
  ruleSet: RuleSet,
  different: Partial<Ranges>,
  changes: readonly Change[] = [],
  facts: CaseFile['facts'] = {},
): [FactKey, readonly string[]][] {
  const view = viewCase(aCaseFile(facts), prepareRuleSet(ruleSet), aLibrary())
  const placement = placeTests(view)
  const open = { reached: ['not-raised', 'thin'], exact: true } satisfies SupportRange
  const ranges: Ranges = {
    ground: () => open,
    test: () => open,
    route: () => open,
    element: () => open,
    openFacts: () => new Map(),
    work: () => 0,
    ...different,
  }
  return nextEnquiries(view, placement, ranges, changes).map(({ fact, couldMove }) => [fact as FactKey, couldMove])
}
const told = (bits: Partial<Record<FactKey, number>>) => ({
  openFacts: (tests: readonly PlacedTest[]) =>
    new Map(tests.some(({ test }) => test.ground === 'torture') ? Object.entries(bits) : []),
})
const named = (...args: Parameters<typeof underRanges>) => underRanges(...args).map(([fact]) => fact)
const dear: FactKey = 'profile.linkToCharge'
const cheap: FactKey = 'proceedings.heldNow'
const third: FactKey = 'request.redNotice'
const any = eachAlone(dear, cheap, third)

describe('what an answer tells', () => {
  test('comes before what asking costs, and nearly the same does not', () => {
    expect(named(any, told({ [cheap]: 0.5, [dear]: 1 }))).toEqual([dear, cheap])
    expect(named(any, told({ [cheap]: 0.5, [dear]: 0.505 }))).toEqual([cheap, dear])
    expect(named(any, told({ [dear]: 0.5, [cheap]: 0.55, [third]: 0.6 }))).toEqual([third, cheap, dear])
  })

  test('is not asked of a fact that is answered, or on which the file is of two minds', () => {
    const facts = { [cheap]: says(true), [third]: disputed(true, false) }
    expect(named(any, told({ [cheap]: 1, [third]: 1, [dear]: 0.1 }), [], facts)).toEqual([dear])
  })

  test('among unsafe questions as well: the one unsafe only in this case comes before the one that always is', () => {
    const always: FactKey = 'family.relativeDetainedOrThreatened'
    const here: FactKey = 'request.dualCriminality'
    const facts = { [here]: unknown('unsafe-to-ask') }
    expect(named(eachAlone(always, here), told({ [always]: 1, [here]: 1 }), [], facts)).toEqual([here, always])
  })
})

test('of two that tell as much and cost as much, the quicker is asked first', () => {
  const [slow, quick]: FactKey[] = ['request.noticeCancelled', 'request.politicalOffence']
  expect(named(eachAlone(slow!, quick!), told({ [slow!]: 1, [quick!]: 1 }))).toEqual([quick, slow])
})

describe('a change that an answer would bring', () => {
  const change = (area: Change['area'], kind: Change['kind'], ...facts: FactKey[]): Change => ({
    area,
    kind,
    from: 'not-raised',
    to: 'thin',
    changes: facts.map((fact) => ({ fact, to: true })),
  })

  test('makes its facts worth asking, in its own ground; one that only the world can bring does not', () => {
    const changes = [
      change('torture', 'answer', dear),
      change('liberty', 'answer', cheap, dear),
      change('torture', 'change', third),
    ]
    expect(underRanges(any, {}, changes)).toEqual([
      [dear, ['torture', 'liberty']],
      [cheap, ['liberty']],
    ])
  })

  test('puts what moves a ground alone before what moves it with others, and two grounds before one', () => {
    const changes = [
      change('torture', 'answer', dear),
      change('torture', 'answer', cheap, third),
      change('liberty', 'answer', dear),
      change('liberty', 'answer', third),
    ]
    expect(named(any, {}, changes)).toEqual([dear, third, cheap])
    expect(named(any, {}, changes.slice(0, 2))).toEqual([dear, cheap, third])
  })
})

describe('where the range is only bounded', () => {
  const [settled, open] = [['thin'], ['thin', 'contested']] as const
  const range = (isOpen: boolean): SupportRange => ({ reached: [...(isOpen ? open : settled)], exact: false })
  const routes = [
    { id: 'shut', name: 'Shut', elements: ['risk'] },
    { id: 'open', name: 'Open', elements: ['person', 'certain'] },
  ]
  const tests = [
    aTest({ fora: ['ecthr'], routes, appliesWhen: yes('request.trialInAbsence') }),
    aTest({ id: 'torture/shut', fora: ['ecthr'], appliesWhen: yes('person.minorAtTime') }),
  ]
  const rules = [
    aRule({ engagedWhen: yes(dear) }),
    aRule({ id: 'torture/b', element: 'person', engagedWhen: yes(cheap) }),
    aRule({ id: 'torture/c', element: 'person' }),
    aRule({ id: 'torture/d', element: 'certain', engagedWhen: yes(third) }),
  ]
  const bounded = (ground: boolean): Partial<Ranges> => ({
    ground: () => range(ground),
    test: ({ test }) => range(test.id === 'torture/a-test'),
    route: ({ id }) => range(id === 'open'),
    element: ({ element }) => range(element.id !== 'certain'),
  })

  test('the facts on a path where something is open are asked, and no other', () => {
    expect(named(aRuleSet(rules, { tests }), bounded(true)).sort()).toEqual([cheap, 'request.trialInAbsence'])
  })

  test('nothing is asked below a ground whose word is one', () => {
    expect(named(aRuleSet(rules, { tests }), bounded(false))).toEqual([])
  })
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
