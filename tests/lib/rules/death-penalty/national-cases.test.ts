import { describe, expect, it } from 'vitest'
import { assessPrcCase, supportOfRoute } from '#tests/support/assess-prc-case'

const on = '2026-11-23'
const capital = { 'request.carriesDeathPenalty': true, 'request.deathSentencePassed': false }
const exposure = (test: string) => ({ test: `death-penalty/${test}`, route: 'exposure', forum: 'national' })

describe('a capital charge under the law of each state', () => {
  it.each([
    ['GB', 'united-kingdom'],
    ['CA', 'canada'],
    ['AU', 'australia'],
    ['NZ', 'new-zealand'],
    ['IT', 'italy'],
    ['ES', 'spain'],
    ['PT', 'portugal'],
    ['PL', 'poland'],
    ['CZ', 'czechia'],
    ['SE', 'sweden'],
    ['BR', 'brazil'],
  ])('is well supported in %s', (state, test) => {
    expect(supportOfRoute(assessPrcCase(state, on, capital), exposure(test))).toBe('well-supported')
    expect(supportOfRoute(assessPrcCase('TH', on, capital), exposure(test))).toBe('not-heard')
  })

  it('a promise is examined in Spain, and no promise answers in Italy', () => {
    const answers = (state: string, test: string) =>
      assessPrcCase(state, on, { ...capital, 'assurances.deathPenalty': 'accepted' }).furtherGrounds[
        'death-penalty'
      ].tests.find(({ id }) => id === `death-penalty/${test}`)?.answers.length
    expect(answers('ES', 'spain')).toBe(1)
    expect(answers('IT', 'italy')).toBe(0)
  })
})

describe('the Committee’s change of mind', () => {
  const covenant = { test: 'death-penalty/iccpr-article-6', route: 'exposure', forum: 'hrc' }

  it('the older reading stands against the risk no longer than until Judge', () => {
    const rules = (day: string) =>
      assessPrcCase('CA', day, capital)
        .furtherGrounds['death-penalty'].tests.flatMap(({ routes }) => routes.flatMap(({ elements }) => elements))
        .flatMap(({ reasons }) => reasons.map(({ rule }) => rule))
    expect(rules('2003-08-04')).toContain('death-penalty/removal-not-barred-as-such')
    expect(rules('2003-08-05')).not.toContain('death-penalty/removal-not-barred-as-such')
    expect(supportOfRoute(assessPrcCase('CA', '2026-11-23', capital), covenant)).toBe('well-supported')
  })
})
