import { describe, expect, test } from 'vitest'
import type { FactEntry } from '#lib/domain/assertion'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import type { FactKey } from '#lib/domain/facts/catalogue'
import type { Ground } from '#lib/domain/risk-area'
import { assess } from '#lib/rules/engine/assess'
import type { Rule } from '#lib/rules/engine/rule'
import { aCaseFile, aLibrary, aRecord, publishedBy, says } from '#tests/support/invented-case'
import { aRule, aRuleSet, aTest, never } from '#tests/support/invented-law'

const custody = { supports: { tags: ['custody'] } }
const custodial = (id: string, different: Partial<EvidenceRecord> = {}) =>
  aRecord(id, { tags: ['custody'], ...different })
const partisan = (id: string, publisher: string) =>
  aRecord(id, { tags: ['conflict-of-interest'], direction: 'context', ...publishedBy(publisher, id) })

function points(
  records: readonly EvidenceRecord[],
  rules: readonly Partial<Rule>[] = [{ material: custody }],
  facts: Partial<Record<FactKey, FactEntry>> = {},
) {
  const ruleSet = aRuleSet(rules.map((rule, at) => aRule({ id: `torture/${at}`, ...rule })))
  return assess({ caseFile: aCaseFile(facts), ruleSet, library: aLibrary(records) }).otherSide
}
const of = (rests: string, ...args: Parameters<typeof points>) =>
  points(...args).filter((point) => point.rests === rests)

describe('stale material', () => {
  test('is told with the day it speaks of, its age and how long its kind is relied on', () => {
    expect(of('stale material', [custodial('old', { asOf: '2015-01-01' }), custodial('new')])).toEqual([
      {
        area: 'torture',
        point:
          '“Record old” speaks of 1 January 2015: 11 years before the assessment date, past the 3 years for which its kind is relied on here.',
        rests: 'stale material',
        evidence: ['old'],
        question: 'What shows that this is still so today, 11 years later?',
      },
    ])
  })

  test('comes by record, each once even where two reasons rest on it', () => {
    const old = ['c', 'a', 'b'].map((id) => custodial(id, { asOf: '2010-01-01' }))
    const rules = [{ material: { supports: { ids: ['c'] } } }, { material: custody }, { material: custody }]
    const found = of('stale material', old, rules)
    expect(found.map(({ evidence }) => evidence)).toEqual([['a'], ['b'], ['c']])
  })
})

describe('a single origin', () => {
  test('is told of one record, with its publisher and the reason', () => {
    expect(of('single origin', [custodial('a')])).toEqual([
      {
        area: 'torture',
        point: 'The material behind this reason is one record (Publisher of a): Something holds.',
        rests: 'single origin',
        evidence: ['a'],
        question: 'Who else, independently, says so?',
      },
    ])
  })

  test('is told of several records that go back to it', () => {
    const [a, b] = ['a', 'b'].map((id) => custodial(id, publishedBy('Elm Watch', id)))
    expect(of('single origin', [a!, b!])).toMatchObject([
      {
        point: 'The material behind this reason is 2 records that go back to one origin (Elm Watch): Something holds.',
        evidence: ['a', 'b'],
      },
    ])
  })

  test('is not told where there are two, or none', () => {
    expect(of('single origin', [custodial('a'), custodial('b')])).toEqual([])
    expect(of('single origin', [])).toEqual([])
  })
})

test('a claim that was checked and did not stand is told with what is stored instead', () => {
  const wrong = (id: string) =>
    custodial(id, { verification: { status: 'contradicted', checkedAgainst: [], note: '' } })
  const contrary = { ...wrong('x'), direction: 'against-risk' as const }
  expect(of('contradicted claim', [wrong('b'), wrong('a'), contrary, custodial('c')])).toEqual(
    ['a', 'b'].map((id) => ({
      area: 'torture',
      point: `A claim that was checked did not stand: “Record ${id}”. What is stored instead: What ${id} says.`,
      rests: 'contradicted claim',
      evidence: [id],
      question: 'If this claim was wrong, why should the others from the same hand be believed?',
    })),
  )
})

test('a record on which sources conflict is asked about, where it counts', () => {
  const disputed = (id: string) =>
    custodial(id, { verification: { status: 'conflicting', checkedAgainst: [], note: '' } })
  expect(of('conflicting sources', [disputed('a'), custodial('b')])).toEqual([
    {
      area: 'torture',
      point: 'Sources conflict on this: “Record a”.',
      rests: 'conflicting sources',
      evidence: ['a'],
      question: 'Which of them is right, and how does the person who relies on it know?',
    },
  ])
})

describe('an organisation that takes sides', () => {
  test('is named as it is printed, with how much rests on it and what shows it', () => {
    const records = [
      custodial('a', publishedBy('Elm Campaign (mirror)', 'a')),
      custodial('b', publishedBy('Elm Campaign', 'b')),
      custodial('c'),
      partisan('profile', 'Elm Campaign'),
    ]
    expect(of('advocacy source', records)).toEqual([
      {
        area: 'torture',
        point: '2 of 3 records that count here come from Elm Campaign, which takes sides on such requests.',
        rests: 'advocacy source',
        evidence: ['a', 'b', 'profile'],
        question: 'Is Elm Campaign not a campaigning party to this very question, and what remains without it?',
      },
    ])
  })

  test('is named without the words in brackets that say how its text reached us', () => {
    const named = (publisher: string) =>
      of('advocacy source', [custodial('a', publishedBy(publisher, 'a')), partisan('profile', publisher)])[0]?.question
    expect(named('Elm Campaign(mirror) ')).toMatch(/^Is Elm Campaign not/)
    expect(named('Elm (North) Campaign')).toMatch(/^Is Elm \(North\) Campaign not/)
  })

  test('on which nothing rests is not told at all', () => {
    expect(points([partisan('profile', 'Elm Campaign')]).map(({ rests }) => rests)).toEqual(['personal link missing'])
  })

  test('is told once, each in the order of its name, and not where nothing rests on it', () => {
    const records = [
      custodial('a', publishedBy('Oak Campaign', 'a')),
      custodial('b', publishedBy('Elm Campaign', 'b')),
      partisan('profile-1', 'Oak Campaign'),
      partisan('profile-2', 'Elm Campaign'),
      partisan('profile-3', 'Elm Campaign'),
      partisan('profile-4', 'Ash Campaign'),
    ]
    expect(of('advocacy source', records).map(({ point }) => point)).toEqual([
      expect.stringContaining('Elm Campaign'),
      expect.stringContaining('Oak Campaign'),
    ])
  })
})

describe('the link to this person', () => {
  const missing = {
    area: 'torture',
    point:
      'No reason for the risk rests on who this person is or on what awaits them there: each could be said of others who are sought.',
    rests: 'personal link missing',
    evidence: [],
    question: 'What sets this person apart from everyone else who is returned?',
  }

  test('is missing where reasons rest on the request alone, or on nothing', () => {
    expect(points([])).toEqual([missing])
    const notice: Partial<Rule> = { engagedWhen: { fact: 'request.redNotice', is: true } }
    expect(points([], [notice], { 'request.redNotice': says(true) })).toEqual([missing])
  })

  test.each<FactKey>([
    'person.minorAtTime',
    'profile.politicalActivity',
    'family.lifeHere',
    'health.seriousIllness',
    'detentionThere.liuzhiLikely',
    'trialThere.counselOfOwnChoice',
  ])('is there as soon as one of them rests on %s', (fact) => {
    const rule = { engagedWhen: { fact, is: true } } as Partial<Rule>
    expect(points([], [{}, rule], { [fact]: says(true) })).toEqual([])
  })

  test.each<[Ground, FactKey, string[]]>([
    ['liberty', 'proceedings.heldNow', []],
    ['refusal-grounds', 'proceedings.interimMeasureGranted', []],
    ['assurances', 'assurances.specific', []],
    ['chilling-effect', 'proceedings.heldNow', ['personal link missing']],
    ['torture', 'proceedings.heldNow', ['personal link missing']],
  ])(
    'for %s on %s: what was done to them here or promised for them, where that is what is argued',
    (ground, fact, told) => {
      const rule = aRule({ id: `${ground}/a-rule`, ground, engagedWhen: { fact, is: true } as Rule['engagedWhen'] })
      const ruleSet = aRuleSet([rule], { tests: [aTest({ id: `${ground}/a-test`, ground })] })
      const { otherSide } = assess({ caseFile: aCaseFile({ [fact]: says(true) }), ruleSet, library: aLibrary([]) })
      expect(otherSide.filter(({ area }) => area === ground).map(({ rests }) => rests)).toEqual(told)
    },
  )

  test('is not asked for where no reason for the risk is engaged', () => {
    expect(points([], [{ engagedWhen: never }])).toEqual([])
    expect(of('personal link missing', [], [{ direction: 'against' }])).toEqual([])
  })
})
