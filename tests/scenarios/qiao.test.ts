import { describe, expect, test } from 'vitest'
import { assessedExample, reasonOf, routeOf, testIn } from '#tests/support/assessed'

const file = 'qiao-jianjun.json'
const sweden = 'torture/national-echr-state'

describe('Qiao: a former official and opposition member abroad, charged with a capital offence', () => {
  test('torture is raised by his own circumstances, not by the general situation', () => {
    const { torture } = assessedExample(file, '2019-07-09').areas
    const national = testIn(torture, sweden, 'national')
    expect(routeOf(national, 'individual').support).toBe('well-supported')
    expect(routeOf(national, 'general-situation').support).not.toBe('well-supported')
    expect(reasonOf(national, 'torture/opposition-abroad')).toMatchObject({ direction: 'for', weight: 'binding' })
  })

  test('the day before, that decision is not yet given, and his route waits for what the authorities know', () => {
    const national = testIn(assessedExample(file, '2019-07-08').areas.torture, sweden, 'national')
    const route = routeOf(national, 'individual')
    expect(route.support).toBe('not-raised')
    expect(route.range.reached).toContain('well-supported')
    expect(route.elements[0]?.undetermined.flatMap(({ missing }) => missing)).toContain('profile.knownToAuthorities')
  })

  test.each(['2019-07-08', '2019-07-09'])('as of %s the death penalty is well supported despite the promise', (on) => {
    const ground = assessedExample(file, on).furtherGrounds['death-penalty']
    expect(ground.support).toBe('well-supported')
    const strasbourg = testIn(ground, 'death-penalty/echr-articles-2-and-3')
    expect(strasbourg.answers[0]?.meets).toBe(false)
    expect(reasonOf(strasbourg, 'death-penalty/capital-offence-open')?.weight).toBe('binding')
  })

  test('the promise against death is given no decisive weight in Sweden', () => {
    const { assurances } = assessedExample(file, '2019-07-09').areas
    const national = testIn(assurances, 'assurances/on-death-penalty', 'national')
    expect(national.support).toBe('well-supported')
    expect(reasonOf(national, 'assurances/death-not-decisive-by-itself')?.weight).toBe('binding')
  })

  test('a decision of the Supreme People’s Court on the promise would make that contested', () => {
    const changes = { 'assurances.specific': true, 'assurances.competentOrganDecided': true }
    const { assurances } = assessedExample(file, '2019-07-09', changes).areas
    expect(testIn(assurances, 'assurances/on-death-penalty', 'national').support).toBe('contested')
  })
})
