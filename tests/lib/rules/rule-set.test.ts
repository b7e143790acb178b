import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { grounds } from '#lib/domain/risk-area'
import { checkRuleSet } from '#lib/rules/engine/check-rule-set'
import { weighAuthority } from '#lib/rules/engine/weigh'
import { prcRuleSet } from '#lib/rules/rule-set'
import { library } from '#tests/support/assessed'
import type { RuleSituation } from '#tests/support/rule-situations'
import { assuranceSituations } from './assurances/situations.ts'
import { chillingEffectSituations } from './chilling-effect/situations.ts'
import { deathPenaltySituations } from './death-penalty/situations.ts'
import { fairTrialSituations } from './fair-trial/situations.ts'
import { libertySituations } from './liberty/situations.ts'
import { refusalGroundSituations } from './refusal-grounds/situations.ts'
import { tortureSituations } from './torture/situations.ts'

const { rules, tests, elements, authorities, conditions } = prcRuleSet
const situations: readonly RuleSituation[] = [
  ...tortureSituations,
  ...fairTrialSituations,
  ...assuranceSituations,
  ...chillingEffectSituations,
  ...deathPenaltySituations,
  ...libertySituations,
  ...refusalGroundSituations,
]

const authority = (id: string) => {
  const found = authorities.find((each) => each.id === id)
  if (!found) throw new Error(`no authority is called ${id}`)
  return found
}

test('the check of the rule set finds nothing', () => {
  expect(checkRuleSet(prcRuleSet, library)).toEqual([])
})

describe('files and rules are the same list', () => {
  test.each(grounds)('every rule of %s has its own file, and every file its rule', (ground) => {
    const files = readdirSync(`lib/rules/${ground}`).filter((file) => file !== 'rules.ts')
    const own = rules.filter(({ id }) => id.startsWith(`${ground}/`))
    expect(files.sort()).toEqual(own.map(({ id }) => `${id.slice(ground.length + 1)}.ts`).sort())
    for (const rule of own) expect(rule.ground).toBe(ground)
  })

  test('a rule belongs to one of the grounds', () => {
    for (const { id } of rules)
      expect(grounds.some((ground) => existsSync(`lib/rules/${ground}`) && id.startsWith(`${ground}/`))).toBe(true)
  })
})

describe('balance', () => {
  test.each(grounds)('%s has reasons in both directions', (ground) => {
    const directions = new Set(rules.filter((rule) => rule.ground === ground).map(({ direction }) => direction))
    expect([...directions].sort()).toEqual(['against', 'for'])
  })

  test('every route has a rule that can make it out, and every answer one that can make it good', () => {
    const speaks = (element: string, direction: string) =>
      rules.some((rule) => rule.element === element && rule.direction === direction)
    for (const { id, routes, answers } of tests) {
      for (const route of routes)
        for (const element of route.elements) expect([id, element, speaks(element, 'for')]).toEqual([id, element, true])
      for (const { element } of answers) expect([id, element, speaks(element, 'against')]).toEqual([id, element, true])
    }
  })
})

describe('situations', () => {
  test.each(rules.map(({ id }) => id))('%s is tested as engaged, not engaged and undetermined', (id) => {
    const outcomes = new Set(situations.filter(({ rule }) => rule === id).map(({ outcome }) => outcome))
    expect([...outcomes]).toEqual(expect.arrayContaining(['engaged', 'not-engaged', 'undetermined']))
  })

  test('no situation is told of a rule that does not exist', () => {
    const known = new Set(rules.map(({ id }) => id))
    expect(situations.filter(({ rule }) => !known.has(rule))).toEqual([])
  })
})

describe('dates', () => {
  test('a rule is not in force before the first of its authorities was given', () => {
    for (const { id, inForce, legalBasis } of rules) {
      const first = legalBasis.map((basis) => authority(basis.authority).from).sort()[0] ?? ''
      expect([id, inForce.from >= first]).toEqual([id, true])
    }
  })

  test('an overturned decision is no authority from the day that overturned it', () => {
    const place = { forum: 'national', requestedState: 'PL', party: { echr: true, cat: true, iccpr: true } } as const
    const polish = authority('poland-sn-liu-2020')
    expect(weighAuthority(polish, { ...place, on: '2022-10-05' })).toEqual({ counts: true, weight: 'binding' })
    expect(weighAuthority(polish, { ...place, on: '2022-10-06' }).counts).toBe(false)
  })
})

describe('contrary authority', () => {
  test('Kim (No 2) [2022] NZSC 44 is cited by rules against the risk, with its record beside them', () => {
    expect(authority('new-zealand-kim-sc-2022').from).toBe('2022-04-13')
    const citing = rules.filter(({ legalBasis }) =>
      legalBasis.some((basis) => basis.authority === 'new-zealand-kim-sc-2022'),
    )
    expect(
      citing.filter(({ direction, ground }) => direction === 'against' && ground === 'torture').length,
    ).toBeGreaterThan(1)
    expect(
      citing.filter(({ direction, ground }) => direction === 'against' && ground === 'assurances').length,
    ).toBeGreaterThan(0)
    for (const { id, material } of citing)
      expect([id, material.supports?.ids?.includes('nz-kim-supreme-court-2022')]).toEqual([id, true])
    expect(library.evidence.find(({ id }) => id === 'nz-kim-supreme-court-2022')?.direction).toBe('against-risk')
  })

  test('Liu binds before Strasbourg and in the courts of the Convention, and persuades elsewhere', () => {
    const liu = authority('liu-v-poland-2022')
    const at = (forum: 'ecthr' | 'national' | 'hrc', echr: boolean, on: string) =>
      weighAuthority(liu, { forum, requestedState: 'XX', on, party: { echr, cat: true, iccpr: true } })
    expect(at('ecthr', true, '2022-10-06')).toMatchObject({ weight: 'binding' })
    expect(at('national', true, '2022-10-06')).toMatchObject({ weight: 'binding' })
    expect(at('national', false, '2022-10-06')).toMatchObject({ weight: 'persuasive' })
    expect(at('hrc', true, '2022-10-06')).toMatchObject({ weight: 'persuasive' })
    expect(at('ecthr', true, '2022-10-05').counts).toBe(false)
  })
})

describe('pinpoints', () => {
  test('no passage is called read that the library has from memory or through others', () => {
    const cited = [
      ...rules.map(({ id, legalBasis }) => ({ id, legalBasis })),
      ...tests.map(({ id, source }) => ({ id, legalBasis: source })),
    ]
    for (const { id, legalBasis } of cited)
      for (const { authority: name, pinpoint, certainty } of legalBasis) {
        if (certainty !== 'read' || pinpoint === null) continue
        const decided = library.decidedCases.find((each) => each.id === authority(name).decidedCase)
        const bases = Object.values(decided?.issues ?? {})
          .filter((issue) => issue.pinpoint === pinpoint)
          .map(({ pinpoint_basis }) => pinpoint_basis ?? '')
        if (bases.length > 0)
          expect([id, name, bases.some((basis) => basis.includes('read'))]).toEqual([id, name, true])
      }
  })
})

describe('wording', () => {
  test('no statement foretells what will be done to a person, or gives a number for it', () => {
    const overstating =
      /\bwill (be )?(tortur|ill-treat|execut|convict)|\bcertainly\b|\balways\b|\bundoubtedly\b|\bsystematically denies\b|probabilit|probably|likelihood|\d+ ?%/i
    expect(rules.filter(({ statement }) => overstating.test(statement)).map(({ id }) => id)).toEqual([])
  })

  test('a statement is one sentence with a full stop', () => {
    for (const { id, statement } of rules) expect([id, /^[A-Z][^\n]*\.$/.test(statement)]).toEqual([id, true])
  })

  test('elements and tests ask a question', () => {
    for (const { id, question } of [...elements, ...tests]) expect([id, question.includes('?')]).toEqual([id, true])
  })
})

test('every shared condition is used', () => {
  const used = JSON.stringify([rules, tests, conditions])
  for (const name of Object.keys(conditions))
    expect([name, used.includes(`"condition":"${name}"`)]).toEqual([name, true])
})
