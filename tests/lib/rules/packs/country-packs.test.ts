import { describe, expect, test } from 'vitest'
import type { Assessment, ElementFinding } from '#lib/domain/assessment'
import { parseCaseFile, toCaseFileJson } from '#lib/domain/case-file'
import { grounds } from '#lib/domain/risk-area'
import { assess } from '#lib/rules/engine/assess'
import { checkRuleSet } from '#lib/rules/engine/check-rule-set'
import { generalLaw } from '#lib/rules/general-law'
import { composeRuleSet } from '#lib/rules/packs/compose'
import { prcPack } from '#lib/rules/packs/prc/pack'
import { generalRuleSet, prcRuleSet, ruleSetFor } from '#lib/rules/rule-set'
import { library, testIn } from '#tests/support/assessed'
import { larchlandLibrary, larchlandPack, soughtByLarchland } from '#tests/support/invented-pack'

const larchlandRules = composeRuleSet(generalLaw, larchlandPack)
const convention = ({ areas }: Assessment) => testIn(areas.torture, 'torture/echr-article-3', 'ecthr')
const elementsOf = (assessment: Assessment): ElementFinding[] =>
  convention(assessment).routes.flatMap(({ elements }) => elements)
const reasonsOf = (assessment: Assessment) => elementsOf(assessment).flatMap(({ reasons }) => reasons)
const seenIn = (assessment: Assessment, ids: readonly string[]) => {
  const words = new Set(JSON.stringify(assessment).match(/"[^"]+"/g))
  return ids.filter((id) => words.has(`"${id}"`))
}
/** Some records share their id with the decision they report, which general law may cite. */
const shippedRecords = library.evidence
  .map(({ id }) => id)
  .filter((id) => !prcRuleSet.authorities.some((authority) => authority.id === id))

describe('a state with a pack of its own', () => {
  const assessment = assess({ caseFile: soughtByLarchland(), ruleSet: larchlandRules, library: larchlandLibrary })

  test('its pack and general law make a rule set without a defect', () => {
    expect(checkRuleSet(larchlandRules, { ...larchlandLibrary, decidedCases: library.decidedCases })).toEqual([])
  })

  test('its rule, its records and rules of the general law speak together', () => {
    const rules = reasonsOf(assessment).map(({ rule }) => rule)
    expect(rules).toContain('torture/larchland-night-cells')
    expect(rules).toContain('torture/reports-of-ill-treatment')
    expect(rules).toContain('torture/detention-on-return-established')
    expect(
      seenIn(
        assessment,
        larchlandLibrary.evidence.map(({ id }) => id),
      ).sort(),
    ).toEqual(['larchland-camps', 'larchland-cells', 'larchland-denial'])
    expect(convention(assessment).standard).toMatch(/Nothing was decided on Larchland\.$/)
  })

  test('nothing of the PRC is said of it', () => {
    expect(
      seenIn(
        assessment,
        prcPack.rules.map(({ id }) => id),
      ),
    ).toEqual([])
    expect(seenIn(assessment, shippedRecords)).toEqual([])
    expect(assessment.gaps.filter(({ what }) => what.includes('No country pack'))).toEqual([])
  })

  test('a record the less leaves its own rule unmet', () => {
    const fewer = { ...larchlandLibrary, evidence: larchlandLibrary.evidence.slice(1) }
    const without = assess({ caseFile: soughtByLarchland(), ruleSet: larchlandRules, library: fewer })
    expect(reasonsOf(without).map(({ rule }) => rule)).not.toContain('torture/larchland-night-cells')
  })
})

describe('a state without a pack', () => {
  const caseFile = soughtByLarchland({ requestingState: 'TN' })
  const ruleSet = ruleSetFor('TN')
  const assessment = assess({ caseFile, ruleSet, library })

  test('is assessed under general law', () => {
    expect(ruleSet).toBe(generalRuleSet)
    expect(ruleSetFor('CN')).toBe(prcRuleSet)
    expect(reasonsOf(assessment).map(({ rule }) => rule)).toContain('torture/detention-on-return-established')
    expect(assessment.areas.torture.tests.length).toBeGreaterThan(0)
  })

  test('is told so in every area, in the name of the state', () => {
    const told = assessment.gaps.filter(
      ({ kind, what }) => kind === 'rule' && what.includes('No country pack exists for Tunisia'),
    )
    expect(told.map(({ area }) => area).sort()).toEqual([...grounds].sort())
  })

  test('no record on another state counts, and none is named', () => {
    expect(seenIn(assessment, shippedRecords)).toEqual([])
    const prc = assess({ caseFile: { ...caseFile, requestingState: 'CN' }, ruleSet: prcRuleSet, library })
    expect(seenIn(prc, shippedRecords).length).toBeGreaterThan(10)
  })

  test('what is computed from a library is unknown: rules that read it stay open, and nobody is asked for it', () => {
    const waiting = elementsOf(assessment).flatMap(({ undetermined }) => undetermined)
    expect(waiting.find(({ rule }) => rule === 'torture/reports-of-ill-treatment')?.missing).toEqual([
      'country.tortureReports.origins',
      'detentionThere.reportedIllTreatment',
    ])
    const met = [...elementsOf(assessment).flatMap(({ reasons, notEngaged }) => [...reasons, ...notEngaged])]
    expect(met.map(({ rule }) => rule)).not.toContain('torture/reports-of-ill-treatment')
    expect(assessment.nextEnquiries.filter(({ fact }) => fact.startsWith('country.'))).toEqual([])
  })

  test('people are asked what reports say there, and not where the records of a pack answer', () => {
    const onReports = [
      'detentionThere.reportedIllTreatment',
      'detentionThere.reportsIndependent',
      'detentionThere.reportsCurrent',
    ]
    const waitedFor = (one: typeof assessment) =>
      new Set(elementsOf(one).flatMap(({ undetermined }) => undetermined.flatMap(({ missing }) => missing)))
    const asked = waitedFor(assessment)
    expect(onReports.filter((fact) => asked.has(fact))).toEqual(onReports)
    const prc = waitedFor(assess({ caseFile: { ...caseFile, requestingState: 'CN' }, ruleSet: prcRuleSet, library }))
    expect(prc.size).toBeGreaterThan(10)
    expect(onReports.slice(0, 1).filter((fact) => prc.has(fact))).toEqual([])
  })

  test('no treaty with another state is law in its case', () => {
    const tests = [...Object.values(assessment.areas), ...Object.values(assessment.furtherGrounds)].flatMap(
      (one) => one.tests,
    )
    expect(tests.length).toBeGreaterThan(10)
    expect(tests.filter(({ standard }) => standard.includes('PRC')).map(({ id }) => id)).toEqual([])
  })

  test('its case file is read, and that of no state at all is not', () => {
    const states = library.jurisdictions.map(({ iso2 }) => iso2)
    expect(parseCaseFile(toCaseFileJson(caseFile), { states })).toEqual({ ok: true, caseFile })
    expect(parseCaseFile({ ...toCaseFileJson(caseFile), requestingState: 'ZZ' }, { states }).ok).toBe(false)
  })
})

describe('a pack that does not fit is refused', () => {
  test.each([
    ['material for a rule that is no general law', { bearings: { 'torture/none': {} } }, 'rule torture/none'],
    ['a remark on a test that is no general law', { testRemarks: { 'torture/none': {} } }, 'test torture/none'],
    ['a condition that general law has', { conditions: { 'echr-state': { allOf: [] } } }, 'echr-state'],
  ])('%s', (_what, different, words) => {
    expect(() => composeRuleSet(generalLaw, { ...larchlandPack, ...different })).toThrow(words)
  })
})
