import { describe, expect, test } from 'vitest'
import { declarationOf, type FactKey } from '#lib/domain/facts/catalogue'
import type { FactDeclaration } from '#lib/domain/facts/declare'
import { compileCondition, testsOf } from '#lib/rules/engine/compile-condition'
import type { Condition } from '#lib/rules/engine/condition'
import { cellsOf } from '#lib/rules/engine/fact-cells'

const cells = (fact: FactKey, ...conditions: Condition[]) =>
  cellsOf(
    declarationOf(fact),
    testsOf(compileCondition({ allOf: conditions }, {})).flatMap((test) => test.cuts),
  )
const months = 'proceedings.monthsHeld'

describe('a number is cut where a rule looks', () => {
  test('below and from a threshold', () => {
    expect(cells(months, { fact: months, atLeast: 6 }).values).toEqual([0, 6])
    expect(cells(months, { fact: months, atLeast: 6 }, { fact: months, below: 12 }).values).toEqual([0, 6, 12])
  })

  test('at one value, on either side of it', () => {
    expect(cells(months, { fact: months, is: 6 }).values).toEqual([0, 6])
    expect(cells(months, { fact: months, is: 6 }, { fact: months, atLeast: 6 }).values).toEqual([0, 6, 7])
  })

  test('and never outside its domain', () => {
    expect(cells(months, { fact: months, atLeast: 0 }).values).toEqual([0])
    expect(cells(months, { fact: months, below: 601 }).values).toEqual([0])
    expect(cells(months).values).toEqual([0])
  })

  test('in rising order, whichever rule looks first', () => {
    expect(cells(months, { fact: months, below: 12 }, { fact: months, atLeast: 6 })).toMatchObject({
      values: [0, 11, 12],
      complete: true,
    })
  })
})

test('a day is cut the day before, and "does not apply" is a cell of its own', () => {
  const since = 'proceedings.heldSince'
  expect(cells(since, { fact: since, before: '2020-03-01' }).values).toEqual([
    '2020-02-29',
    '2020-03-01',
    'does-not-apply',
  ])
})

test('days come in the order of the calendar, whichever rule looks first', () => {
  const since = 'proceedings.heldSince'
  expect(cells(since, { fact: since, onOrAfter: '2020-03-01' }, { fact: since, before: '2019-01-01' })).toMatchObject({
    values: ['2018-12-31', '2020-02-29', '2020-03-01', 'does-not-apply'],
    complete: true,
  })
})

test('a day that no rule compares is any one day, even where a rule asks whether there is one', () => {
  const since = 'proceedings.heldSince'
  for (const conditions of [[], [{ fact: since, is: 'does-not-apply' }]] satisfies Condition[][])
    expect(cells(since, ...conditions)).toMatchObject({ values: ['2000-01-01', 'does-not-apply'], complete: true })
})

test('a yes-no is both, and a single choice is each of its options', () => {
  expect(cells('request.redNotice')).toMatchObject({ values: [true, false], complete: true })
  expect(cells('request.maximumPrisonTerm')).toMatchObject({
    values: ['under-one-year', 'fixed-term', 'life'],
    complete: true,
  })
})

test('any value lies in the cell whose value meets the same comparisons', () => {
  const numbers = cells(months, { fact: months, atLeast: 6 }, { fact: months, below: 12 }, { fact: months, is: 9 })
  expect(numbers.values).toEqual([0, 6, 9, 12])
  expect([0, 5, 6, 8, 10, 11, 9, 12, 600].map(numbers.cellOf)).toEqual([0, 0, 1, 1, 1, 1, 2, 3, 3])
  const since = 'proceedings.heldSince'
  const days = cells(since, { fact: since, before: '2020-03-01' })
  expect(['1999-05-05', '2020-02-29', '2020-03-01', '2026-01-01', 'does-not-apply'].map(days.cellOf)).toEqual([
    0, 0, 1, 1, 2,
  ])
  expect([true, false].map(cells('request.redNotice').cellOf)).toEqual([0, 1])
})

test('a list is cut by the items that are looked for, in every combination', () => {
  const groups = 'person.groups'
  expect(cells(groups, { fact: groups, includes: 'tibetan' }, { fact: groups, includes: 'uyghur' })).toMatchObject({
    values: [[], ['uyghur'], ['tibetan'], ['uyghur', 'tibetan']],
    complete: true,
  })
})

test('more than eight items are sampled, and the sample says so', () => {
  const options = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`item-${at}`, `item ${at}`]))
  const roles = declarationOf('profile.roles')
  if (roles.type !== 'choices') throw new Error('roles are no list')
  const declaration: FactDeclaration = { ...roles, options }
  const cuts = (count: number) =>
    Object.keys(options)
      .slice(0, count)
      .map((at) => ({ kind: 'item' as const, at }))
  const all = Object.keys(options)
  expect(cellsOf(declaration, cuts(9))).toMatchObject({
    values: [[], ...all.map((item) => [item]), all],
    complete: false,
  })
  expect(cellsOf(declaration, cuts(8)).values).toHaveLength(256)
})

describe('the cell of a value', () => {
  test('of a number or a day is the one whose tests it meets as its stand-in does', () => {
    const held = cells(months, { fact: months, atLeast: 6 }, { fact: months, is: 12 })
    expect(held.values).toEqual([0, 6, 12])
    expect([0, 5, 6, 11, 12, 13, 600].map(held.cellOf)).toEqual([0, 0, 1, 1, 2, 1, 1])
    const since = 'proceedings.heldSince'
    const days = cells(since, { fact: since, before: '2020-03-01' }, { fact: since, is: 'does-not-apply' })
    expect(days.values).toEqual(['2020-02-29', '2020-03-01', 'does-not-apply'])
    expect(['1999-01-01', '2026-01-01', 'does-not-apply'].map(days.cellOf)).toEqual([0, 1, 2])
  })

  test('of a yes-no or a choice is its own, even where no test tells it from another', () => {
    expect([true, false].map(cells('request.redNotice').cellOf)).toEqual([0, 1])
    const terms = cells('request.maximumPrisonTerm', { fact: 'request.maximumPrisonTerm', is: 'life' })
    expect(['under-one-year', 'fixed-term', 'life', 'gone'].map(terms.cellOf)).toEqual([0, 1, 2, -1])
  })

  test('of a list is none, for its items are looked at one by one', () => {
    const groups = cells('person.groups', { fact: 'person.groups', includes: 'tibetan' })
    expect([[], ['tibetan']].map(groups.cellOf)).toEqual([-1, -1])
  })

  test('of a value that no cell holds is none', () => {
    const held = cells(months, { fact: months, atLeast: 0 })
    expect(held.cellOf(-1)).toBe(-1)
  })
})
