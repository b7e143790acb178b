import { describe, expect, test } from 'vitest'
import { assessedExample, reasonOf, routeOf, testIn } from '#tests/support/assessed'

const file = 'liu-v-poland.json'
const strasbourg = 'torture/echr-article-3'

describe('Liu v. Poland: an ordinary suspect whose detention on return nobody disputes', () => {
  test('the day after the judgment, torture is well supported before Strasbourg through the general situation', () => {
    const { torture } = assessedExample(file, '2022-10-07').areas
    expect(torture).toMatchObject({ support: 'well-supported', forum: 'ecthr' })
    const article3 = testIn(torture, strasbourg)
    expect(routeOf(article3, 'general-situation').support).toBe('well-supported')
    expect(routeOf(article3, 'group').support).toBe('not-raised')
    expect(routeOf(article3, 'individual').support).toBe('not-raised')
    expect(reasonOf(article3, 'torture/general-situation-of-violence')?.weight).toBe('binding')
  })

  test.each(['2018-09-12', '2022-10-05'])('as of %s, before Liu was decided, reports alone do not carry it', (on) => {
    const { torture } = assessedExample(file, on).areas
    for (const { support } of torture.tests) expect(support).not.toBe('well-supported')
    expect(reasonOf(testIn(torture, strasbourg), 'torture/general-situation-of-violence')).toBeUndefined()
    expect(reasonOf(testIn(torture, strasbourg), 'torture/reports-of-ill-treatment')?.weight).toBe('material')
  })

  test('on the day itself the law changes', () => {
    expect(assessedExample(file, '2022-10-06').areas.torture.support).toBe('well-supported')
  })

  test('the Polish courts are bound too, and the ruling of 2020 is no longer law', () => {
    const { torture } = assessedExample(file, '2022-10-07', { 'detentionThere.earlierTorture': false }).areas
    const national = testIn(torture, 'torture/national-echr-state', 'national')
    expect(national.support).toBe('well-supported')
    expect(reasonOf(national, 'torture/no-vulnerable-group-no-risk')).toBeUndefined()
  })

  test('as of the ruling of 2020 the Polish courts read the same facts the other way', () => {
    const { torture } = assessedExample(file, '2020-10-01', { 'detentionThere.earlierTorture': false }).areas
    const national = testIn(torture, 'torture/national-echr-state', 'national')
    expect(reasonOf(national, 'torture/no-vulnerable-group-no-risk')).toMatchObject({
      direction: 'against',
      weight: 'binding',
    })
    expect(national.support).not.toBe('well-supported')
  })

  test.each([
    ['torture/cat-article-3', 'cat'],
    ['torture/iccpr-article-7', 'hrc'],
  ] as const)('Liu only persuades in %s, where the risk must be personal', (id, forum) => {
    const found = testIn(assessedExample(file, '2022-10-07').areas.torture, id, forum)
    expect(reasonOf(found, 'torture/general-situation-of-violence')?.weight).toBe('persuasive')
    expect(reasonOf(found, 'torture/general-reports-alone-do-not-suffice')?.direction).toBe('against')
    expect(found.support).not.toBe('well-supported')
  })

  test('the informal and general promises do not answer the risk', () => {
    const { torture, assurances } = assessedExample(file, '2022-10-07').areas
    const article3 = testIn(torture, strasbourg)
    expect(article3.answers.find(({ id }) => id === 'assurances/ill-treatment')?.meets).toBe(false)
    expect(reasonOf(article3, 'assurances/ill-treatment-informal')?.weight).toBe('binding')
    expect(reasonOf(article3, 'assurances/ill-treatment-general-reference-to-law')?.weight).toBe('binding')
    expect(assurances.support).toBe('well-supported')
  })

  test('when nobody knows whether the person will be detained, the route waits for that and is not ruled out', () => {
    const { torture } = assessedExample(file, '2022-10-07', {
      'detentionThere.certain': { unknown: 'not-known' },
    }).areas
    const route = routeOf(testIn(torture, strasbourg), 'general-situation')
    expect(route.support).toBe('not-raised')
    expect(route.range.reached).toContain('well-supported')
    const held = route.elements.find(({ id }) => id === 'torture/held-on-return')
    expect(held?.undetermined.flatMap(({ missing }) => missing)).toContain('detentionThere.certain')
  })

  test('when detention on return is not established, the route is not made out', () => {
    const { torture } = assessedExample(file, '2022-10-07', { 'detentionThere.certain': false }).areas
    expect(routeOf(testIn(torture, strasbourg), 'general-situation').support).toBe('not-raised')
  })

  test('papers that point to no custody make it contested', () => {
    const { torture } = assessedExample(file, '2022-10-07', { 'detentionThere.nonCustodialLikely': true }).areas
    expect(routeOf(testIn(torture, strasbourg), 'general-situation').support).toBe('contested')
  })

  test('a receiving system outside the mainland makes it contested', () => {
    const { torture } = assessedExample(file, '2022-10-07', { 'request.justiceSystem': 'hong-kong' }).areas
    expect(routeOf(testIn(torture, strasbourg), 'general-situation').support).toBe('contested')
  })

  test('a promise like that in Kim holds the route at contested, and no more', () => {
    const { torture } = assessedExample(file, '2022-10-07', {
      'assurances.form': 'formal-undertaking',
      'assurances.specific': true,
      'assurances.giver': 'foreign-ministry',
      'assurances.bindCourtsAndPolice': true,
      'assurances.monitoredBy': 'diplomats',
      'assurances.visitsPrivate': true,
      'assurances.disclosed': true,
      'assurances.examinedByCourt': true,
      'assurances.earlierBrokenToRequestedState': false,
    }).areas
    const article3 = testIn(torture, strasbourg)
    expect(article3.answers.find(({ id }) => id === 'assurances/ill-treatment')?.meets).toBe(true)
    expect(routeOf(article3, 'general-situation').support).toBe('contested')
  })

  test('a court that demanded an individual risk adds the procedural route', () => {
    const { torture } = assessedExample(file, '2022-10-07', { 'proceedings.individualRiskDemanded': true }).areas
    expect(routeOf(testIn(torture, strasbourg), 'procedural').support).toBe('well-supported')
  })
})
