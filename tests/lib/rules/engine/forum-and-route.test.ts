import { describe, expect, test } from 'vitest'
import type { ElementFinding, GroundFinding } from '#lib/domain/assessment'
import { grounds } from '#lib/domain/risk-area'
import { assess } from '#lib/rules/engine/assess'
import type { Rule } from '#lib/rules/engine/rule'
import { aCaseFile, aLibrary, aState } from '#tests/support/invented-case'
import { anAuthority, aRule, aRuleSet, aTest, countryMaterial, never, otherCourt } from '#tests/support/invented-law'
import { randomRecords } from '#tests/support/random-law'

const library = aLibrary(randomRecords)
const elementsOf = ({ tests }: GroundFinding): ElementFinding[] =>
  tests.flatMap(({ routes, answers }) => [...routes.flatMap(({ elements }) => elements), ...answers])

describe('forum and date', () => {
  const later = { authorities: [anAuthority({ from: '2022-10-06' }), otherCourt] }

  test('a rule does not apply before its authority was given, and says so', () => {
    const run = (assessedOn: string) =>
      assess({ caseFile: aCaseFile({}, { assessedOn }), ruleSet: aRuleSet([aRule()], later), library }).areas.torture
    expect(run('2022-10-06').support).toBe('well-supported')
    expect(run('2022-10-05').support).toBe('not-raised')
    expect(elementsOf(run('2022-10-05'))[0]!.notApplicable).toMatchObject([
      { why: expect.stringContaining('2022-10-06') },
    ])
  })

  test('the fora are those of the profile on the day, and the courts of the requested state always', () => {
    const fora = (state: Partial<ReturnType<typeof aState>>, assessedOn = '2026-06-01') =>
      assess({
        caseFile: aCaseFile({}, { assessedOn }),
        ruleSet: aRuleSet([]),
        library: aLibrary([], [aState(state)]),
      }).fora.map(({ id }) => id)
    expect(fora({})).toEqual(['ecthr', 'national'])
    expect(fora({}, '1989-12-31')).toEqual(['national'])
    expect(fora({ echr: false, echrCeased: '2022-09-16' }, '2022-09-15')).toEqual(['ecthr', 'national'])
    expect(fora({ echr: false, echrCeased: '2022-09-16' }, '2022-09-16')).toEqual(['national'])
    expect(fora({ cat: { party: true, art22: true, art22Confidence: 'high', opcat: null } })).toContain('cat')
    expect(fora({ iccpr: { party: true, op1: true, op2: null } })).toContain('hrc')
  })

  test('a position that is not established opens no forum and is a gap', () => {
    const silent = aState({ cat: { party: true, art22: null, art22Confidence: null, opcat: null } })
    const { fora, gaps } = assess({ caseFile: aCaseFile(), ruleSet: aRuleSet([]), library: aLibrary([], [silent]) })
    expect(fora.map(({ id }) => id)).not.toContain('cat')
    expect(gaps).toContainEqual({ kind: 'fact', area: 'torture', what: expect.stringContaining('article 22') })
  })

  test('the forum of a word is the first of those where it is strongest', () => {
    const support = (...rules: Partial<Rule>[]) => {
      const ruleSet = aRuleSet(rules.map((rule, at) => aRule({ ...rule, id: `torture/${at}` })))
      const { torture } = assess({ caseFile: aCaseFile(), ruleSet, library }).areas
      return [torture.support, torture.forum]
    }
    expect(support({})).toEqual(['well-supported', 'ecthr'])
    expect(support({ fora: ['national'] }, { ...countryMaterial, fora: ['ecthr'] })).toEqual([
      'well-supported',
      'national',
    ])
    expect(support({ engagedWhen: never })).toEqual(['not-raised', null])
  })

  test('a date before any rule says that nothing is in force', () => {
    const ruleSet = aRuleSet([aRule()], { tests: [aTest({ inForce: { from: '1990-01-01' } })] })
    const { areas, gaps } = assess({ caseFile: aCaseFile({}, { assessedOn: '1980-01-01' }), ruleSet, library })
    expect(areas.torture).toMatchObject({ support: 'not-raised', forum: null, tests: [] })
    expect(gaps).toContainEqual({ kind: 'rule', area: 'torture', what: expect.stringContaining('Nothing in force') })
  })

  test('a rule set written for another requesting state says nothing, and says so', () => {
    const { areas, gaps } = assess({
      caseFile: aCaseFile({}, { requestingState: 'XZ' }),
      ruleSet: aRuleSet([aRule()]),
      library,
    })
    expect(areas.torture.support).toBe('not-raised')
    expect(gaps.filter(({ kind }) => kind === 'rule')).toHaveLength(grounds.length)
  })
})

describe('routes and answers', () => {
  const routes = [
    { id: 'general', name: 'General', elements: ['risk'] },
    { id: 'personal', name: 'Personal', elements: ['person'] },
  ]
  const torture = (answersRoutes: readonly string[] | undefined, ...rules: Partial<Rule>[]) =>
    assess({
      caseFile: aCaseFile(),
      ruleSet: aRuleSet(
        rules.map((rule, at) => aRule({ ...rule, id: `torture/${at}` })),
        {
          tests: [
            aTest({
              routes,
              answers: [{ element: 'promise', name: 'A promise', ...(answersRoutes ? { routes: answersRoutes } : {}) }],
            }),
          ],
        },
      ),
      library,
    }).areas.torture
  const general: Partial<Rule> = { element: 'risk' }
  const promise: Partial<Rule> = { element: 'promise', direction: 'against' }

  test('an answer that is well supported holds the routes it meets at contested', () => {
    expect(torture(undefined, general).support).toBe('well-supported')
    const met = torture(undefined, general, promise)
    expect(met.support).toBe('contested')
    expect(met.tests[0]!.answers[0]).toMatchObject({ support: 'well-supported', meets: true })
  })

  test('an answer never raises a route, and one that is contested meets nothing', () => {
    expect(torture(undefined, { ...general, ...countryMaterial }, promise).support).toBe('thin')
    expect(torture(undefined, promise).support).toBe('not-raised')
    const rebutted = torture(undefined, general, promise, { element: 'promise', direction: 'for' })
    expect(rebutted.support).toBe('well-supported')
    expect(rebutted.tests[0]!.answers[0]).toMatchObject({ support: 'contested', meets: false })
  })

  test('a route that the answer does not meet keeps its word', () => {
    expect(torture(['personal'], general, promise).support).toBe('well-supported')
  })
})
