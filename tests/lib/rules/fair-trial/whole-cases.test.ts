import { describe, expect, it } from 'vitest'
import { assessPrcCase, supportOfRoute } from '#tests/support/assess-prc-case'

const asked = (forum: string, route: string, test = 'fair-trial/echr-article-6') => ({ test, route, forum })
const summary = asked('ecthr', 'summary-trial')

describe('conviction figures', () => {
  it('raise nothing by themselves', () => {
    const assessment = assessPrcCase('BE', '2026-11-23', {
      'request.justiceSystem': 'mainland',
      'trialThere.witnessesCanBeQuestioned': true,
    })
    expect(supportOfRoute(assessment, summary)).toBe('not-raised')
  })

  it('and the rest of the country material stay thin beside a fact of the case', () => {
    const assessment = assessPrcCase('BE', '2026-11-23', {
      'request.justiceSystem': 'mainland',
      'trialThere.witnessesCanBeQuestioned': false,
    })
    expect(supportOfRoute(assessment, summary)).toBe('thin')
  })
})

describe('a listed form of flagrant denial', () => {
  it.each([
    ['absence', { 'request.trialInAbsence': true, 'request.retrialGuaranteed': false }],
    ['summary-trial', { 'trialThere.coAccusedTriedUnfairly': true }],
    ['no-court-review', { 'detentionThere.liuzhiLikely': true }],
    ['lawyer-refused', { 'trialThere.counselFrom': 'never' }],
    ['torture-evidence', { 'trialThere.evidenceFromTorture': true }],
  ])('%s is well supported before Strasbourg', (route, facts) => {
    const assessment = assessPrcCase('BE', '2026-11-23', facts)
    expect(supportOfRoute(assessment, asked('ecthr', route))).toBe('well-supported')
    expect(supportOfRoute(assessment, asked('national', route, 'fair-trial/belgian-act-article-2bis'))).toBe(
      'well-supported',
    )
  })

  it('was not yet listed the day before Othman', () => {
    const assessment = assessPrcCase('BE', '2012-01-16', { 'trialThere.evidenceFromTorture': true })
    expect(supportOfRoute(assessment, asked('ecthr', 'torture-evidence'))).toBe('not-heard')
  })
})

describe('contrary authority', () => {
  const known = {
    'request.justiceSystem': 'mainland',
    'profile.politicalActivity': true,
    'profile.knownToAuthorities': true,
  }

  it('Qiao binds in Sweden and only persuades in New Zealand', () => {
    const route = 'other-grave-departure'
    const sweden = assessPrcCase('SE', '2019-07-09', known)
    expect(supportOfRoute(sweden, asked('national', route, 'fair-trial/national-echr-state'))).toBe('well-supported')
    const earlier = assessPrcCase('SE', '2019-07-08', known)
    expect(supportOfRoute(earlier, asked('national', route, 'fair-trial/national-echr-state'))).toBe('not-raised')
  })

  it('an observable assurance on the trial holds every route in New Zealand at contested', () => {
    const facts = { 'request.justiceSystem': 'mainland', 'trialThere.coAccusedTriedUnfairly': true }
    const promise = {
      'assurances.trial': 'accepted',
      'assurances.specific': true,
      'assurances.trialAttendance': true,
      'assurances.monitoredBy': 'diplomats',
    }
    const test = asked('national', 'summary-trial', 'fair-trial/national-outside-echr')
    expect(supportOfRoute(assessPrcCase('NZ', '2023-01-01', facts), test)).toBe('well-supported')
    expect(supportOfRoute(assessPrcCase('NZ', '2023-01-01', { ...facts, ...promise }), test)).toBe('contested')
  })

  it('the rule of non-inquiry, from a court of one circuit, stands against in the United States without binding there', () => {
    const facts = {
      'request.justiceSystem': 'mainland',
      'trialThere.coAccusedTriedUnfairly': true,
      'requestedState.nonInquiry': true,
    }
    const { tests } = assessPrcCase('US', '2026-11-23', facts).areas['fair-trial']
    const answers = tests.filter(({ forum }) => forum === 'national').flatMap((test) => test.answers)
    expect(answers.flatMap(({ reasons }) => reasons)).toContainEqual(
      expect.objectContaining({ rule: 'fair-trial/rule-of-non-inquiry', direction: 'against', weight: 'persuasive' }),
    )
  })
})
