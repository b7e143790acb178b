import { describe, expect, test } from 'vitest'
import { comparedCase, issueOf, rulesSeen } from '#tests/support/bench'

// Decisions on the bench, each as of its own day and without its own holding. What is asked here is that the
// engine sees the point that decided the case, not that it takes the court's side.

test('Liu v. Poland agrees on torture and on assurances', () => {
  const liu = comparedCase('liu-v-poland-2022')
  expect(issueOf(liu, 'torture').agreement).toBe('agrees')
  expect(issueOf(liu, 'assurances').agreement).toBe('agrees')
  expect(rulesSeen(issueOf(liu, 'assurances'), 'for')).toContain('assurances/ill-treatment-general-reference-to-law')
  expect(issueOf(liu, 'fair_trial')).toMatchObject({ agreement: 'not-comparable', cause: 'court-left-it-undecided' })
})

test('the Polish ruling of 2020 is shown as the reading that Strasbourg rejected, and the engine does not take its side', () => {
  const ruling = comparedCase('poland-sn-liu-2020')
  expect(ruling.laterHistory).toContain('Contradicted by the ECtHR in Liu v. Poland (2022)')
  expect(ruling.overturned).toEqual({ day: '2022-10-05', by: 'Liu v. Poland, judgment of 6 October 2022' })
  const torture = issueOf(ruling, 'torture')
  expect(torture.court.held).toBe('no risk found')
  expect(torture.agreement).not.toBe('agrees')
  expect(rulesSeen(torture, 'for')).toContain('torture/detention-on-return-established')
  expect(ruling.leftOut.rules).toContain('torture/no-vulnerable-group-no-risk')
})

describe('Lai 2007 and 2011', () => {
  const [first, second] = [comparedCase('canada-lai-2007'), comparedCase('canada-lai-2011')]

  test('were held differently on torture and on assurances', () => {
    expect([issueOf(first, 'assurances').court.held, issueOf(second, 'assurances').court.held]).toEqual([
      'risk found',
      'no risk found',
    ])
  })

  test('differ on the promise: nobody checks the first, officials would visit under the second', () => {
    const unchecked = 'assurances/ill-treatment-nobody-outside-checks'
    expect(rulesSeen(issueOf(first, 'assurances'), 'for')).toContain(unchecked)
    expect(rulesSeen(issueOf(second, 'assurances'), 'for')).not.toContain(unchecked)
    expect(issueOf(second, 'assurances').engine.missing).toContain('assurances.visitsPrivate')
  })
})

test('M.A. and Others v. Bulgaria: group and terrorism label raise torture, the capital charge agrees', () => {
  const compared = comparedCase('ma-and-others-v-bulgaria-2020')
  expect(issueOf(compared, 'torture').engine.support).not.toBe('not-raised')
  expect(issueOf(compared, 'torture').withItself).toMatchObject({ support: 'well-supported', agreement: 'agrees' })
  expect(issueOf(compared, 'death_penalty').agreement).toBe('agrees')
})

test('Qiao: the capital charge agrees; on torture the point is raised, and the ruling itself makes it well supported', () => {
  const compared = comparedCase('qiao-jianjun-sweden-2019')
  expect(issueOf(compared, 'death_penalty').agreement).toBe('agrees')
  expect(issueOf(compared, 'torture').engine.support).toBe('contested')
  expect(issueOf(compared, 'torture').withItself).toMatchObject({ support: 'well-supported' })
  expect(issueOf(compared, 'assurances').withItself).toMatchObject({ support: 'well-supported' })
})

test('Ke Chun Rong: earlier torture with medical proof is what raises the risk', () => {
  const compared = comparedCase('cat-ke-chun-rong-v-australia-2012')
  const torture = issueOf(compared, 'torture')
  expect(torture.engine.support).not.toBe('not-raised')
  expect(torture.withItself).toMatchObject({ support: 'well-supported', agreement: 'agrees' })
  expect(rulesSeen(torture, 'for')).toContain('torture/earlier-ill-treatment-proved')
  // Nothing older than this decision says in this forum that the group as such is protected.
  expect(issueOf(compared, 'chilling_effect_political').cause).toBe('no-law-in-forum')
})

test('the Czech court: the general promise agrees, and torture is raised by the reports against a Spanish ruling', () => {
  const compared = comparedCase('czech-constitutional-court-2020')
  expect(issueOf(compared, 'assurances').agreement).toBe('agrees')
  const torture = issueOf(compared, 'torture')
  expect(torture.agreement).toBe('left-open')
  expect(rulesSeen(torture, 'against')).toContain('torture/objection-rejected-in-spain')
  expect(torture.withItself).toMatchObject({ agreement: 'agrees' })
})

test('Wong Ho Wing: the change of law and the court’s promise stand against the capital charge, and custody is its own issue', () => {
  const compared = comparedCase('iacthr-wong-ho-wing-v-peru-2015')
  const death = issueOf(compared, 'death_penalty')
  expect(death.agreement).toBe('left-open')
  expect(death.withItself).toMatchObject({ support: 'contested' })
  expect(rulesSeen(issueOf(compared, 'assurances'), 'against')).toContain('assurances/death-competent-court-decided')
  expect(issueOf(compared, 'liberty').withItself).toMatchObject({ agreement: 'agrees' })
})

test('a decision whose record holds hardly a fact is not compared at all', () => {
  const compared = comparedCase('sanchez-sanchez-v-uk-2022')
  expect(issueOf(compared, 'torture')).toMatchObject({ agreement: 'not-comparable', cause: 'want-of-facts' })
})
