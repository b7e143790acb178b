import { describe, expect, test } from 'vitest'
import { prcRuleSet } from '#lib/rules/rule-set'
import { assessed, library, reasonOf, type Situation, testIn } from '#tests/support/assessed'

/** An ordinary suspect with the assurances of Kim (No 2): state level, specific, private visits, examined by the courts. */
const likeKim: Situation = {
  requestedState: 'NZ',
  on: '2022-04-13',
  facts: {
    'person.groups': [],
    'profile.roles': [],
    'profile.politicalActivity': false,
    'profile.knownToAuthorities': 'does-not-apply',
    'detentionThere.certain': true,
    'detentionThere.earlierTorture': false,
    'detentionThere.coAccusedIllTreated': false,
    'family.relativeIllTreated': false,
    'request.justiceSystem': 'mainland',
    'request.offenceKind': 'violence',
    'request.carriesDeathPenalty': true,
    'proceedings.freshRiskAssessment': true,
    'assurances.illTreatment': 'accepted',
    'assurances.deathPenalty': 'accepted',
    'assurances.form': 'formal-undertaking',
    'assurances.giver': 'foreign-ministry',
    'assurances.specific': true,
    'assurances.bindCourtsAndPolice': true,
    'assurances.competentOrganDecided': true,
    'assurances.monitoredBy': 'diplomats',
    'assurances.visitsPrivate': true,
    'assurances.disclosed': true,
    'assurances.examinedByCourt': true,
    'assurances.earlierBrokenToRequestedState': false,
  },
}
const here = 'torture/national-outside-echr'

describe('Kim: an ordinary suspect with detailed and monitored assurances', () => {
  test.each([
    ['national', here],
    ['hrc', 'torture/iccpr-article-7'],
    ['cat', 'torture/cat-article-3'],
  ] as const)('torture is at most contested before %s', (forum, id) => {
    expect(testIn(assessed(likeKim).areas.torture, id, forum).support).not.toBe('well-supported')
  })

  test('the assurance on ill-treatment answers the risk before the courts of New Zealand', () => {
    const found = testIn(assessed(likeKim).areas.torture, here)
    expect(found.answers.find(({ id }) => id === 'assurances/ill-treatment')?.meets).toBe(true)
    expect(reasonOf(found, 'assurances/ill-treatment-specific-and-monitored')).toMatchObject({ weight: 'binding' })
  })

  test('the same file with nobody outside to check is not answered', () => {
    const facts = { ...likeKim.facts, 'assurances.monitoredBy': 'nobody', 'assurances.visitsPrivate': false }
    const found = testIn(assessed({ ...likeKim, facts }).areas.torture, here)
    expect(found.answers.find(({ id }) => id === 'assurances/ill-treatment')?.meets).toBe(false)
  })

  test('the death penalty is raised by the charge and held at contested by the decision of the competent court', () => {
    const ground = assessed(likeKim).furtherGrounds['death-penalty']
    const hrc = testIn(
      assessed({ ...likeKim, on: '2023-10-26' }).furtherGrounds['death-penalty'],
      'death-penalty/iccpr-article-6',
    )
    expect(ground.support).not.toBe('not-raised')
    expect(hrc.answers[0]?.meets).toBe(true)
    expect(hrc.support).toBe('contested')
  })

  test('after Liu and the Views of 2023, the Human Rights Committee still asks for a personal risk', () => {
    const found = testIn(assessed({ ...likeKim, on: '2023-10-26' }).areas.torture, 'torture/iccpr-article-7')
    expect(found.support).not.toBe('well-supported')
    expect(reasonOf(found, 'torture/ordinary-suspect-surrendered-in-kim')).toMatchObject({
      direction: 'against',
      weight: 'binding',
    })
  })

  test('Kim (No 2) stands against in Strasbourg too: the contrary authority and its record are printed', () => {
    const found = testIn(
      assessed({ ...likeKim, requestedState: 'PL', on: '2022-10-07' }).areas.torture,
      'torture/echr-article-3',
    )
    const reason = reasonOf(found, 'torture/ordinary-suspect-surrendered-in-kim')
    expect(reason).toMatchObject({ direction: 'against', weight: 'persuasive' })
    expect(reason?.authorities.map(({ id }) => id)).toContain('new-zealand-kim-sc-2022')
    expect(reason?.evidence.map(({ id }) => id)).toContain('nz-kim-supreme-court-2022')
  })

  test('without the authority or without the record, contrary authority would be gone', () => {
    const situation = { ...likeKim, requestedState: 'PL', on: '2022-10-07' }
    const rules = prcRuleSet.rules.map((rule) => {
      const [first, ...rest] = rule.legalBasis.filter(({ authority }) => authority !== 'new-zealand-kim-sc-2022')
      return first ? { ...rule, legalBasis: [first, ...rest] as const } : null
    })
    const ruleSet = { ...prcRuleSet, rules: rules.filter((rule) => rule !== null) }
    const withoutAuthority = testIn(assessed(situation, { ruleSet }).areas.torture, 'torture/echr-article-3')
    expect(reasonOf(withoutAuthority, 'torture/ordinary-suspect-surrendered-in-kim')).toBeUndefined()
    const evidence = library.evidence.filter(({ id }) => id !== 'nz-kim-supreme-court-2022')
    const withoutRecord = assessed(situation, { library: { ...library, evidence } }).areas.torture
    expect(withoutRecord.evidence.contrary).not.toContain('nz-kim-supreme-court-2022')
    expect(assessed(situation).areas.torture.evidence.contrary).toContain('nz-kim-supreme-court-2022')
  })
})
