import { describe, expect, it } from 'vitest'
import type { CaseComparison } from '#lib/domain/back-test'
import type { DecidedCase } from '#lib/domain/decided-case'
import { backTest } from '#lib/rules/back-test/back-test'
import { leaveOutDecision } from '#lib/rules/back-test/leave-out-decision'
import { assess } from '#lib/rules/engine/assess'
import { prcPack } from '#lib/rules/packs/prc/pack'
import { benchLaw, generalRuleSet, prcRuleSet } from '#lib/rules/rule-set'
import { library } from '#tests/support/assessed'
import { benchOf, codedCases, comparedCase, issueOf } from '#tests/support/bench'

const some = ['liu-v-poland-2022', 'canada-lai-2011', 'cat-ke-chun-rong-v-australia-2012']

// A run of every case takes seconds, more on a busy machine.
describe('the back-test', () => {
  it('runs every coded case, and names every other decision with the reason it was not run', () => {
    const { cases, notRun } = backTest(library, codedCases, benchLaw)
    expect(cases.map(({ id }) => id).sort()).toEqual(codedCases.map(({ reference }) => reference).sort())
    expect([...cases, ...notRun].map(({ id }) => id).sort()).toEqual(library.decidedCases.map(({ id }) => id).sort())
    const why = (id: string) => notRun.find((one) => one.id === id)?.why
    expect(why('harkins-v-uk-2017')).toContain('no facts of its own case')
    expect(why('us-lui-kin-hong-1997')).toContain('not a decision on removal to mainland China')
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
    expect(backTest(reversed, cases.toReversed(), benchLaw).cases).toEqual(backTest(library, cases, benchLaw).cases)
  })
})

describe('a decision on the request of a state without a pack', () => {
  const elsewhere = codedCases.filter(({ requestingState }) => requestingState !== 'CN')
  const compared = benchOf(elsewhere.map(({ reference }) => reference))

  it('is run under general law, as of its own day', () => {
    expect(compared.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['saadi-v-italy-2008', 'othman-v-uk-2012', 'khasanov-and-rakhmanov-v-russia-2022']),
    )
    expect(new Set(compared.map(({ ruleSet }) => ruleSet))).toEqual(new Set(['general']))
    expect(compared.map(({ date }) => date)).toEqual(elsewhere.map(({ assessedOn }) => assessedOn).sort())
  })

  it('is answered by no rule of a pack, and by no record on another state', () => {
    const ofPack = new Set(prcPack.rules.map(({ id }) => id))
    const seen = compared.flatMap(({ issues }) =>
      issues.flatMap(({ engine }) => engine.reasons.map(({ rule }) => rule)),
    )
    expect(seen.length).toBeGreaterThan(10)
    expect(seen.filter((rule) => ofPack.has(rule))).toEqual([])
    const cited = new Set(generalRuleSet.authorities.map(({ id }) => id))
    const own = new Set(library.evidence.flatMap(({ id }) => (cited.has(id) ? [] : [`"${id}"`])))
    for (const caseFile of elsewhere) {
      const words = JSON.stringify(assess({ caseFile, ruleSet: generalRuleSet, library })).match(/"[^"]+"/g) ?? []
      expect([caseFile.reference, words.filter((word) => own.has(word))]).toEqual([caseFile.reference, []])
    }
  })

  it('finds in Saadi what decided it: a promise that only refers to law, of no more weight than without Saadi', () => {
    const assurances = issueOf(comparedCase('saadi-v-italy-2008'), 'assurances')
    expect(assurances.withItself?.agreement).toBe('agrees')
  })
})

describe('the decision itself', () => {
  it.each(codedCases.map(({ reference }) => reference))('%s is cited by no rule of its own run', (id) => {
    const decision = library.decidedCases.find((one) => one.id === id)!
    const ruleSet =
      codedCases.find(({ reference }) => reference === id)!.requestingState === 'CN' ? prcRuleSet : generalRuleSet
    const own = ruleSet.authorities.filter(({ decidedCase }) => decidedCase === id).map((authority) => authority.id)
    const without = leaveOutDecision(ruleSet, library, decision)
    const cited = without.ruleSet.rules.flatMap(({ legalBasis }) => legalBasis.map(({ authority }) => authority))
    expect(cited.filter((authority) => own.includes(authority))).toEqual([])
    expect(without.ruleSet.rules.length + without.rules.length).toBe(ruleSet.rules.length)
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
