import { describe, expect, it } from 'vitest'
import type { CaseComparison } from '#lib/domain/back-test'
import type { DecidedCase } from '#lib/domain/decided-case'
import { backTest } from '#lib/rules/back-test/back-test'
import { leaveOutDecision } from '#lib/rules/back-test/leave-out-decision'
import { prcRuleSet } from '#lib/rules/rule-set'
import { library } from '#tests/support/assessed'
import { benchOf, codedCases, comparedCase } from '#tests/support/bench'

const some = ['liu-v-poland-2022', 'canada-lai-2011', 'cat-ke-chun-rong-v-australia-2012']

// A run of every case takes seconds, more on a busy machine.
describe('the back-test', { timeout: 60_000 }, () => {
  it('runs every coded case, and names every other decision with the reason it was not run', () => {
    const { cases, notRun } = backTest(library, codedCases, prcRuleSet)
    expect(cases.map(({ id }) => id).sort()).toEqual(codedCases.map(({ reference }) => reference).sort())
    expect([...cases, ...notRun].map(({ id }) => id).sort()).toEqual(library.decidedCases.map(({ id }) => id).sort())
    const why = (id: string) => notRun.find((one) => one.id === id)?.why
    for (const id of [
      'saadi-v-italy-2008',
      'othman-v-uk-2012',
      'chahal-v-uk-1996',
      'khasanov-and-rakhmanov-v-russia-2022',
    ])
      expect(why(id)).toContain('not about removal to China')
    expect(why('italy-cassazione-21125-2023')).toContain('not its facts')
    expect(why('spain-audiencia-nacional-refusal-2025')).toContain('Its day is not established')
  })

  it('gives no holding to the engine: other holdings, outcomes and histories leave every reading as it was', () => {
    const turned = (decision: DecidedCase): DecidedCase => ({
      ...decision,
      outcome: decision.outcome === 'granted' ? 'refused' : 'granted',
      decider_direction: decision.decider_direction === 'protect' ? 'surrender' : 'protect',
      later_history: 'Invented.',
      issues: Object.fromEntries(
        Object.entries(decision.issues).map(([issue, one]) => [
          issue,
          { ...one, held: one.held === 'risk found' ? 'no risk found' : 'risk found', reason: 'Invented.' },
        ]),
      ) as DecidedCase['issues'],
    })
    const readings = (cases: CaseComparison[]) =>
      cases.map(({ id, issues }) => [id, issues.map(({ engine }) => engine)])
    const other = { ...library, decidedCases: library.decidedCases.map(turned) }
    expect(readings(benchOf(some, other))).toEqual(readings(benchOf(some)))
    const agreement = (cases: CaseComparison[]) => cases.flatMap(({ issues }) => issues.map((one) => one.agreement))
    expect(agreement(benchOf(some, other))).not.toEqual(agreement(benchOf(some)))
  })

  it('is the same in whatever order cases and decisions come', () => {
    const reversed = { ...library, decidedCases: library.decidedCases.toReversed() }
    const cases = codedCases.filter(({ reference }) => some.includes(reference))
    expect(backTest(reversed, cases.toReversed(), prcRuleSet).cases).toEqual(backTest(library, cases, prcRuleSet).cases)
  })
})

describe('the decision itself', () => {
  it.each(codedCases.map(({ reference }) => reference))('%s is cited by no rule of its own run', (id) => {
    const decision = library.decidedCases.find((one) => one.id === id)!
    const own = prcRuleSet.authorities.filter(({ decidedCase }) => decidedCase === id).map((authority) => authority.id)
    const without = leaveOutDecision(prcRuleSet, library, decision)
    const cited = without.ruleSet.rules.flatMap(({ legalBasis }) => legalBasis.map(({ authority }) => authority))
    expect(cited.filter((authority) => own.includes(authority))).toEqual([])
    expect(without.ruleSet.rules.length + without.rules.length).toBe(prcRuleSet.rules.length)
    const told = without.library.evidence.filter(
      ({ kind, source }) => kind === 'court-decision' && source.date === decision.date,
    )
    expect(told).toEqual([])
  })

  it('takes its own records along: Liu loses those that report it, and keeps the reports it relied on', () => {
    const { leftOut } = comparedCase('liu-v-poland-2022')
    expect(leftOut.evidence).toContain('liu-v-poland-general-violence')
    expect(leftOut.evidence).not.toContain('cat-co5-torture-entrenched')
    expect(leftOut.rules).toContain('torture/general-situation-of-violence')
  })
})
