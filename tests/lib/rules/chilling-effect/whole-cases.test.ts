import { describe, expect, it } from 'vitest'
import { assessPrcCase, supportOfRoute } from '#tests/support/assess-prc-case'

const belgium = { test: 'chilling-effect/belgian-discrimination-clause', route: 'purpose', forum: 'national' }

describe('harm before decision', () => {
  const harmed = {
    'proceedings.heldNow': true,
    'proceedings.travelRestricted': true,
    'proceedings.livelihoodLost': true,
    'proceedings.silencedByRequest': true,
    'family.lifeHere': true,
  }

  it('however grave, stays at the weight of material and makes no targeting', () => {
    const { support, tests } = assessPrcCase('BE', '2026-11-23', harmed).areas['chilling-effect']
    expect(support).toBe('thin')
    for (const test of tests) {
      if (test.id !== 'chilling-effect/harm-before-decision') expect(test.support).toBe('not-raised')
    }
  })

  it('says of the effect on a diaspora that it is policy', () => {
    const { tests } = assessPrcCase('BE', '2026-11-23', harmed).areas['chilling-effect']
    const reasons = tests.flatMap(({ routes }) => routes.flatMap(({ elements }) => elements.flatMap((e) => e.reasons)))
    const diaspora = reasons.filter(({ rule }) => rule === 'chilling-effect/diaspora-effect-is-policy')
    expect(diaspora.length).toBeGreaterThan(0)
    for (const { sentence, weight } of diaspora) {
      expect(sentence).toMatch(/^Policy, not a legal test/)
      expect(weight).toBe('material')
    }
  })
})

describe('targeting in Belgium', () => {
  const profile = { 'profile.politicalActivity': true, 'profile.activityProved': true }

  it('needs the link as well as the profile', () => {
    expect(supportOfRoute(assessPrcCase('BE', '2026-11-23', profile), belgium)).toBe('not-raised')
    const linked = assessPrcCase('BE', '2026-11-23', { ...profile, 'profile.linkToCharge': true })
    expect(supportOfRoute(linked, belgium)).toBe('well-supported')
  })

  it('pressure on relatives alone gives a thin link', () => {
    const pressed = { ...profile, 'family.relativeDetainedOrThreatened': true }
    expect(supportOfRoute(assessPrcCase('BE', '2026-11-23', pressed), belgium)).toBe('thin')
  })

  it('the Belgian clause is heard in Belgium only', () => {
    const elsewhere = assessPrcCase('ES', '2026-11-23', { ...profile, 'profile.linkToCharge': true })
    expect(supportOfRoute(elsewhere, belgium)).toBe('not-heard')
    const spanish = { ...belgium, test: 'chilling-effect/treaty-discrimination-clause' }
    expect(supportOfRoute(elsewhere, spanish)).toBe('well-supported')
  })
})

describe('being Taiwanese', () => {
  it('is no profile before Strasbourg since Liu', () => {
    const taiwanese = {
      'person.nationality': 'taiwan',
      'person.groups': [],
      'profile.politicalActivity': false,
      'profile.mediaContact': true,
      'profile.linkToCharge': true,
    }
    const strasbourg = { test: 'chilling-effect/echr-targeting', route: 'purpose', forum: 'ecthr' }
    expect(supportOfRoute(assessPrcCase('PL', '2022-10-05', taiwanese), strasbourg)).toBe('thin')
    expect(supportOfRoute(assessPrcCase('PL', '2022-10-06', taiwanese), strasbourg)).toBe('contested')
  })
})
