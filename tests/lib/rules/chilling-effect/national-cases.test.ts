import { describe, expect, it } from 'vitest'
import { assessPrcCase, supportOfRoute } from '#tests/support/assess-prc-case'

const on = '2026-11-23'
const critic = {
  'profile.politicalActivity': true,
  'profile.activityProved': true,
  'profile.linkToCharge': true,
  'person.groups': [],
}
const purpose = (test: string) => ({ test: `chilling-effect/${test}`, route: 'purpose', forum: 'national' })

describe('a critic whose activity is proved and linked to the charge', () => {
  it.each([
    ['GB', 'united-kingdom-section-81'],
    ['NZ', 'new-zealand-section-7'],
    ['AU', 'australia-section-7'],
    ['CA', 'canada-section-44'],
    ['ES', 'spain-act-article-5'],
    ['PT', 'portugal-act-article-6'],
    ['IT', 'italy-code-article-698'],
    ['CZ', 'czech-act-section-91'],
    ['PL', 'poland-article-55'],
    ['BR', 'brazil-article-5'],
  ])('meets the clause of %s, and of no other state', (state, test) => {
    expect(supportOfRoute(assessPrcCase(state, on, critic), purpose(test))).toBe('well-supported')
    expect(supportOfRoute(assessPrcCase('DK', on, critic), purpose(test))).toBe('not-heard')
  })

  it('meets the other side’s answer where the charge is an ordinary one that many others face', () => {
    const ordinary = {
      ...critic,
      'request.offenceKind': 'fraud-property',
      'request.factsSetOut': true,
      'request.chargeRelabelled': false,
      'profile.othersProsecutedAlike': true,
    }
    const found = assessPrcCase('GB', on, ordinary).areas['chilling-effect'].tests.find(
      ({ id, forum }) => id === 'chilling-effect/united-kingdom-section-81' && forum === 'national',
    )
    const against = found?.answers.flatMap(({ reasons }) => reasons).filter(({ direction }) => direction === 'against')
    expect(against?.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['chilling-effect/others-prosecuted-alike', 'chilling-effect/acts-set-out']),
    )
  })
})

describe('a clause of a statute', () => {
  it('is no authority for a profile before the Committee against Torture', () => {
    const before = assessPrcCase('AU', on, critic).areas['chilling-effect'].tests.filter(({ forum }) => forum === 'cat')
    const rules = before.flatMap(({ routes }) =>
      routes.flatMap(({ elements }) => elements.flatMap(({ reasons }) => reasons.map(({ rule }) => rule))),
    )
    expect(before.length).toBeGreaterThan(0)
    expect(rules).not.toContain('chilling-effect/ground-named-by-statute')
  })
})
