import { describe, expect, it } from 'vitest'
import {
  declarationOf,
  domainOf,
  enteredFactKeys,
  type FactKey,
  factKeys,
  facts,
  isFactKey,
  isLibraryFactKey,
} from '#lib/domain/facts/catalogue'
import { doesNotApply, factGroups, knowers } from '#lib/domain/facts/declare'
import { factCatalogue, factsHash } from '#lib/domain/facts/fact-catalogue'
import { factSchema } from '#lib/domain/facts/fact-schema'
import { profileAssertions } from '#lib/domain/state-profile'
import { aJurisdiction } from '#tests/support/library'

const all = factKeys.map((key) => [key, declarationOf(key)] as const)

describe('the fact catalogue', () => {
  it('has at least seventy questions for people, and some in every group', () => {
    expect(enteredFactKeys.length).toBeGreaterThanOrEqual(70)
    for (const group of Object.keys(factGroups)) expect(all.some(([, { group: own }]) => own === group)).toBe(true)
  })

  it.each(all)('%s is under its group and asks in full', (key, { group, question, why, knownBy }) => {
    expect(key.split('.')[0]).toBe(group)
    expect(key).toMatch(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/)
    expect(question).toMatch(/^[A-Z].*\?$/)
    expect(why).toMatch(/^[A-Z].*\.$/)
    expect(knownBy.length).toBeGreaterThan(0)
    for (const knower of knownBy) expect(knowers).toContain(knower)
  })

  it.each(all)('%s says how costly, how slow and how safe it is to ask', (_key, { cost, delay, safety }) => {
    expect(['low', 'medium', 'high']).toContain(cost)
    expect(['hours', 'days', 'weeks']).toContain(delay)
    expect(['safe', 'care', 'unsafe']).toContain(safety)
  })

  it('puts the questions of a group together, and the groups in their order', () => {
    const groups = all.map(([, { group }]) => group)
    expect(groups.filter((group, at) => group !== groups[at - 1])).toEqual(Object.keys(factGroups))
  })

  it('names what is computed from the records as such, in a group and a namespace of its own', () => {
    for (const [key, { group, origin }] of all)
      expect([key, origin === 'library', key.startsWith('country.')]).toEqual([
        key,
        group === 'country',
        group === 'country',
      ])
    expect(factKeys.filter(isLibraryFactKey).length).toBeGreaterThan(0)
  })

  it('asks nothing that needs the question before it: each is printed by itself, in lists of what is open', () => {
    const pointing = /^(?:\w+ (?:form were )?|Who would check that )(?:they|it(?! established)|its|that|those|them)\b/
    expect(all.flatMap(([, { question }]) => (pointing.test(question) ? [question] : []))).toEqual([])
  })

  it('names the activity and the profile that it asks about, in questions and in what is said of their answers', () => {
    const said = all.flatMap(([, fact]) => [
      fact.question,
      ...('clauses' in fact ? Object.values(fact.clauses ?? {}) : []),
    ])
    expect(said.length).toBeGreaterThan(300)
    expect(
      said.filter((words) => /\bthe (activity|profile)\b|\bsuch a profile|\bany such profile/.test(words)),
    ).toEqual([])
  })

  it('asks no question twice', () => {
    const questions = all.map(([, { question }]) => question)
    expect(questions.filter((question, place) => questions.indexOf(question) < place)).toEqual([])
  })

  it.each(all)('%s has words for every answer', (_key, declaration) => {
    if (declaration.type === 'boolean') {
      const { yes, no } = declaration.clauses
      expect(yes).not.toBe(no)
      for (const clause of [yes, no]) expect(clause).toMatch(/^[^.?{}]+$/)
    } else {
      expect(declaration.clause).toContain('{value}')
      expect(declaration.clause).not.toMatch(/[.?]$/)
    }
    if ('options' in declaration) {
      const labels = Object.values(declaration.options)
      expect(new Set(labels).size).toBe(labels.length)
      for (const value of Object.keys(declaration.options)) expect(value).toMatch(/^([a-z]+(-[a-z]+)*|[A-Z]{2})$/)
    }
  })

  it('never calls a look into papers or records unsafe, and never a question on relatives there safe', () => {
    const papers = new Set(['request-papers', 'court-file', 'public-record', 'lawyer', 'expert'])
    for (const [key, { knownBy, safety }] of all)
      if (knownBy.every((knower) => papers.has(knower))) expect([key, safety]).not.toEqual([key, 'unsafe'])
    for (const [key, { safety }] of all)
      if (key.startsWith('family.') && key !== 'family.lifeHere') expect([key, safety]).not.toEqual([key, 'safe'])
  })

  it('lets people enter everything but what is computed from the library', () => {
    const library = factKeys.filter(isLibraryFactKey)
    expect(library.every((key) => key.startsWith('country.'))).toBe(true)
    expect([...enteredFactKeys, ...library].toSorted()).toEqual(factKeys.toSorted())
  })

  it('has a reading in the state profile for each fact that names it, and for no other', () => {
    const named = all.filter(([, { origin }]) => origin === 'state-profile').map(([key]) => key)
    const read = profileAssertions(aJurisdiction(), { on: '2026-11-23', requestingState: 'CN' })
    expect(Object.keys(read).toSorted()).toEqual(named.toSorted())
  })

  it('does not take what every object has for a key', () => {
    expect(isFactKey('constructor')).toBe(false)
    expect(isFactKey('__proto__')).toBe(false)
  })
})

describe('the values of a fact', () => {
  it.each(all)('%s accepts its domain and nothing beside it', (key, declaration) => {
    const schema = factSchema(key)
    const domain = domainOf(key)
    expect(domain === null).toBe(declaration.type === 'integer' || declaration.type === 'date')
    for (const value of domain ?? []) expect(schema.parse(value)).toEqual(value)
    for (const value of [null, undefined, {}, 'no such value', '', 0.5, '2023-02-29', ['no such value']])
      expect(schema.safeParse(value).success).toBe(false)
    expect(schema.safeParse(doesNotApply).success).toBe(declaration.mayNotApply === true)
  })

  it('takes whole numbers from the smallest to the largest', () => {
    const key = 'proceedings.monthsHeld' satisfies FactKey
    const { min, max } = facts[key]
    const schema = factSchema(key)
    for (const value of [min, max]) expect(schema.parse(value)).toBe(value)
    for (const value of [min - 1, max + 1, '3', Number.NaN]) expect(schema.safeParse(value).success).toBe(false)
  })

  it('puts the items of a list in the order of the declaration and refuses repeats', () => {
    const schema = factSchema('person.groups')
    expect(schema.parse(['tibetan', 'uyghur'])).toEqual(['uyghur', 'tibetan'])
    expect(schema.parse([])).toEqual([])
    expect(schema.safeParse(['uyghur', 'uyghur']).success).toBe(false)
  })

  it('lists every subset of a list fact once', () => {
    const options = Object.keys(facts['person.groups'].options)
    const domain = domainOf('person.groups') ?? []
    expect(domain).toHaveLength(2 ** options.length)
    expect(new Set(domain.map((items) => JSON.stringify(items))).size).toBe(domain.length)
  })
})

describe('the catalogue as published', () => {
  it('gives each fact with all a reader needs, in the order of the questions', () => {
    const published = factCatalogue()
    expect(published.map(({ key }) => key)).toEqual(factKeys)
    for (const entry of published) {
      expect(entry.groupName).toBe(factGroups[entry.group])
      expect(Object.keys(entry.clauses).length).toBeGreaterThan(0)
      expect(['person', 'state-profile', 'library']).toContain(entry.origin)
    }
    expect(published.find(({ key }) => key === 'country.rsdlReports.origins')?.origin).toBe('library')
    expect(published.find(({ key }) => key === 'assurances.giver')).toMatchObject({
      type: 'choice',
      mayNotApply: true,
      options: { embassy: 'the embassy' },
    })
  })

  it('has a hash', () => {
    expect(factsHash).toMatch(/^sha256:[0-9a-f]{64}$/)
  })
})
