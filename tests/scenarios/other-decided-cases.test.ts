import { expect, test } from 'vitest'
import { assessed, reasonOf, routeOf, testIn } from '#tests/support/assessed'

const strasbourg = 'torture/echr-article-3'

test('M.A. v. Bulgaria: Uyghurs whom the requesting state labels terrorists make out the group route', () => {
  const { torture } = assessed({
    requestedState: 'BG',
    on: '2020-02-20',
    facts: { 'person.groups': ['uyghur'], 'request.offenceKind': 'terrorism', 'detentionThere.heldBefore': true },
  }).areas
  expect(routeOf(testIn(torture, strasbourg), 'group').support).toBe('well-supported')
})

test('Y v. Russia: reports about a group do not help a person who shows no coherent evidence of belonging to it', () => {
  const { torture } = assessed({
    requestedState: 'RU',
    on: '2010-01-01',
    facts: {
      'person.groups': ['falun-gong'],
      'person.groupMembershipShown': false,
      'profile.knownToAuthorities': false,
      'request.offenceKind': 'other',
    },
  }).areas
  const route = routeOf(testIn(torture, strasbourg), 'group')
  expect(route.support).toBe('not-raised')
  const link = route.elements.find(({ id }) => id === 'torture/link-to-group')
  expect(link?.reasons.map(({ rule, weight }) => [rule, weight])).toContainEqual([
    'torture/membership-without-evidence',
    'binding',
  ])
})

test('A.B. and Y.W. v. Malta: without a fresh and rigorous assessment the procedural route stands, whatever the substance', () => {
  const situation = {
    requestedState: 'MT',
    on: '2025-02-04',
    facts: { 'person.groups': ['uyghur'], 'proceedings.freshRiskAssessment': false },
  }
  const article3 = testIn(assessed(situation).areas.torture, strasbourg)
  expect(routeOf(article3, 'procedural').support).toBe('well-supported')
  expect(reasonOf(article3, 'torture/known-group-risk-not-examined')).toBeDefined()
  const examined = { ...situation, facts: { ...situation.facts, 'proceedings.freshRiskAssessment': true } }
  expect(routeOf(testIn(assessed(examined).areas.torture, strasbourg), 'procedural').support).toBe('not-raised')
})

test('Ke Chun Rong v. Australia: earlier torture with medical proof carries the individual route before the Committee', () => {
  const proved = {
    requestedState: 'AU',
    on: '2012-11-05',
    facts: { 'detentionThere.earlierTorture': true, 'detentionThere.earlierTortureMedicalProof': true },
  }
  const cat = testIn(assessed(proved).areas.torture, 'torture/cat-article-3')
  expect(routeOf(cat, 'individual').support).toBe('well-supported')
})

test('Y.G.H. v. Australia: the same account without medical proof is contested before the Committee', () => {
  const told = {
    requestedState: 'AU',
    on: '2017-01-01',
    facts: { 'detentionThere.earlierTorture': true, 'detentionThere.earlierTortureMedicalProof': false },
  }
  const cat = testIn(assessed(told).areas.torture, 'torture/cat-article-3')
  expect(routeOf(cat, 'individual').support).toBe('contested')
})

test('A.L. v. Russia: a capital charge without an assurance is well supported before Strasbourg', () => {
  const { furtherGrounds } = assessed({
    requestedState: 'RU',
    on: '2015-10-29',
    facts: { 'request.carriesDeathPenalty': true, 'assurances.deathPenalty': 'none' },
  })
  expect(furtherGrounds['death-penalty']).toMatchObject({ support: 'well-supported', forum: 'ecthr' })
})

test('Wong Ho Wing v. Peru: a charge that is no longer capital raises nothing; a capital one from which the law excludes death is contested', () => {
  const facts = {
    'request.carriesDeathPenalty': false,
    'request.deathSentencePassed': false,
    'request.deathPenaltyExcludedByLaw': true,
  }
  const found = assessed({
    requestedState: 'PE',
    on: '2015-06-30',
    facts: { ...facts, 'family.relativeSentencedToDeath': false },
  })
  expect(found.furtherGrounds['death-penalty'].support).toBe('not-raised')
  const stillCapital = assessed({
    requestedState: 'PE',
    on: '2015-06-30',
    facts: { ...facts, 'request.carriesDeathPenalty': true },
  })
  const inter = testIn(stillCapital.furtherGrounds['death-penalty'], 'death-penalty/inter-american')
  expect(inter.support).toBe('contested')
})

test('Portugal 2022: a specific verbal note on the length of the sentence stands against, and binds there', () => {
  const { assurances } = assessed({
    requestedState: 'PT',
    on: '2022-02-24',
    facts: { 'assurances.sentenceLength': 'offered', 'assurances.specific': true, 'assurances.form': 'verbal-note' },
  }).areas
  const national = testIn(assurances, 'assurances/on-sentence-length', 'national')
  expect(national.support).toBe('not-raised')
  expect(reasonOf(national, 'assurances/sentence-promise-accepted')).toMatchObject({
    direction: 'against',
    weight: 'binding',
  })
})

test('Italy 2023: general references to law do not answer the risk, and the relative’s detention adds to it', () => {
  const { torture } = assessed({
    requestedState: 'IT',
    on: '2023-05-17',
    facts: {
      'detentionThere.certain': true,
      'assurances.illTreatment': 'offered',
      'assurances.specific': false,
      'family.relativeDetainedOrThreatened': true,
    },
  }).areas
  const national = testIn(torture, 'torture/national-echr-state')
  expect(national.support).toBe('well-supported')
  expect(reasonOf(national, 'torture/national-courts-follow-liu')?.weight).toBe('binding')
  expect(reasonOf(national, 'torture/relative-detained-to-force-return')?.weight).toBe('material')
})

test('Belgium: its Act asks for a formal assurance against execution; other states do not apply it', () => {
  const facts = { 'request.carriesDeathPenalty': true, 'assurances.deathPenalty': 'none' }
  const rule = 'assurances/death-belgian-formal-assurance-missing'
  const on = '2026-11-23'
  const belgian = testIn(
    assessed({ requestedState: 'BE', on, facts }).furtherGrounds['death-penalty'],
    'death-penalty/national',
  )
  expect(reasonOf(belgian, rule)).toMatchObject({ direction: 'for', weight: 'binding' })
  const french = testIn(
    assessed({ requestedState: 'FR', on, facts }).furtherGrounds['death-penalty'],
    'death-penalty/national',
  )
  expect(reasonOf(french, rule)).toBeUndefined()
})

test('Belgium: article 2bis of the Act is a test of its own before the Belgian courts', () => {
  const facts = { 'detentionThere.certain': true }
  const { torture } = assessed({ requestedState: 'BE', on: '2026-11-23', facts }).areas
  expect(testIn(torture, 'torture/belgian-act-article-2bis', 'national').support).toBe('well-supported')
})

test('an empty file raises nothing about the person, and rules nothing out', () => {
  const { areas, furtherGrounds } = assessed({ requestedState: 'BE', on: '2026-11-23', facts: {} })
  expect(areas.torture.support).toBe('not-raised')
  expect(areas.torture.range.reached).toContain('well-supported')
  expect(furtherGrounds['death-penalty'].support).toBe('not-raised')
  expect(furtherGrounds['death-penalty'].range.reached).toContain('well-supported')
})

test('Yao Jinqi: agreement with a lawyer is told as an answer, and holds no route after Liu', () => {
  const unpressed = {
    'profile.persuadedToReturn': false,
    'profile.approachedByAgents': false,
    'family.relativeDetainedOrThreatened': false,
    'family.exitBan': false,
  }
  const situation = {
    requestedState: 'BG',
    on: '2026-11-23',
    facts: { 'detentionThere.certain': true, 'proceedings.consent': 'with-lawyer', ...unpressed },
  }
  const article3 = testIn(assessed(situation).areas.torture, strasbourg)
  expect(article3.support).toBe('well-supported')
  const consent = article3.answers.find(({ id }) => id === 'torture/consent')
  expect(consent?.reasons).toMatchObject([{ rule: 'torture/consented-with-a-lawyer', direction: 'against' }])
  expect(consent?.meets).toBe(false)
})

test('Chen Wenhua: agreement while a relative is held there is not told as free', () => {
  const { torture } = assessed({
    requestedState: 'FR',
    on: '2026-11-23',
    facts: { 'proceedings.consent': 'with-lawyer', 'family.relativeDetainedOrThreatened': true },
  }).areas
  const consent = testIn(torture, strasbourg).answers.find(({ id }) => id === 'torture/consent')
  expect(consent?.reasons).toMatchObject([{ rule: 'torture/consent-not-shown-to-be-free', direction: 'for' }])
})

test('Judge v. Canada: the bar is told to a state that has abolished the death penalty, and to no other', () => {
  const facts = { 'request.carriesDeathPenalty': true, 'assurances.deathPenalty': 'none' }
  const national = (requestedState: string) =>
    testIn(
      assessed({ requestedState, on: '2026-11-23', facts }).furtherGrounds['death-penalty'],
      'death-penalty/national',
    )
  expect(reasonOf(national('NZ'), 'death-penalty/abolitionist-state')).toMatchObject({ direction: 'for' })
  expect(reasonOf(national('NZ'), 'death-penalty/state-keeps-death-penalty')).toBeUndefined()
  expect(reasonOf(national('TH'), 'death-penalty/abolitionist-state')).toBeUndefined()
  expect(reasonOf(national('TH'), 'death-penalty/state-keeps-death-penalty')).toMatchObject({ direction: 'against' })
})
