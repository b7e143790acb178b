import { expect, test } from 'vitest'
import { materialInPictures } from '#lib/ledger/material-in-pictures'
import { aLedger, anEntry, aSource } from '#tests/support/a-small-ledger'

const source = (id: string, ...sources: string[]) =>
  aSource({
    ...{ id, title: `Of ${id}`, publisher: `Publisher ${id}`, url: null },
    origin: sources.length > 0 ? { kind: 'repeats', sources } : { kind: 'not-stated' },
  })
const claim = (id: string, of: string, asOf: string) => anEntry({ id, source: of, asOf })
const ledger = aLedger(
  [claim('one', 'a', '2023-04-01'), claim('two', 'b', '2024-04-01'), claim('three', 'c', '2025-04-01')],
  [source('a'), source('b', 'c'), source('c')],
)

test('material in pictures is that of the claims that are named, with all that their sources rest on', () => {
  const { claims, stretches, groups, alone } = materialInPictures(ledger, ['one', 'two', 'not-there'])
  expect(claims).toBe(2)
  expect([stretches[0]?.from, stretches.at(-1)?.from]).toEqual(['2023-04-01', '2024-04-01'])
  expect(stretches.reduce((sum, stretch) => sum + stretch.claims, 0)).toBe(2)
  expect(groups.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([['b', 'c']])
  expect(groups[0]?.layers.flat()).toEqual(['c', 'b'])
  expect(alone).toBe(1)
})

test('material in pictures of nothing is nothing', () => {
  expect(materialInPictures(ledger, [])).toMatchObject({ claims: 0, stretches: [], alone: 0, groups: [] })
})

test('sources that hang together, directly or through others, are one group, the largest first', () => {
  const many = ['a', 'b', 'c', 'd', 'e'].map((id) => claim(`of-${id}`, id, '2024-04-01'))
  const sources = [source('a', 'b'), source('b'), source('c', 'd'), source('d', 'e'), source('e')]
  const { groups, alone } = materialInPictures(
    aLedger(many, sources),
    many.map((entry) => entry.claim.id),
  )
  expect(groups.map(({ nodes, edges }) => [nodes.map(({ id }) => id), edges.length])).toEqual([
    [['c', 'd', 'e'], 2],
    [['a', 'b'], 1],
  ])
  expect(alone).toBe(0)
})
