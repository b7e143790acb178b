import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Source } from '#lib/domain/ledger/source'
import { originGraph, originGraphOfClaim } from '#lib/ledger/origin-graph'
import { independentOrigins, originsIn } from '#lib/ledger/origins'
import { aLedger, anEntry, aSource, moved, shippedLedger } from '#tests/support/a-small-ledger'

/** A source of its own publisher and address, that has its words from the others named. */
const source = (id: string, ...from: string[]): Source =>
  aSource({
    id,
    title: `Of ${id}`,
    publisher: `Publisher ${id}`,
    url: `https://${id}.example.org/page`,
    origin: from.length === 0 ? { kind: 'primary' } : { kind: 'repeats', sources: from },
  })
const originsOf = (...sources: Source[]) => originsIn(aLedger([], sources))

describe('the origins of sources', () => {
  test('are followed to who has it from nobody', () => {
    const { roots, layers } = originsOf(source('a'), source('b', 'a'), source('c', 'b', 'd'), source('d'))
    expect(Object.fromEntries(roots)).toEqual({ a: ['a'], b: ['a'], c: ['a', 'd'], d: ['d'] })
    expect(Object.fromEntries(layers)).toEqual({ a: 0, b: 1, c: 2, d: 0 })
  })

  test('end at a source that is named and is not there', () => {
    expect(originsOf(source('a', 'gone')).roots.get('a')).toEqual(['gone'])
  })

  test('in a circle are one, and the circle is told', () => {
    const { roots, circles } = originsOf(source('a', 'b'), source('b', 'c'), source('c', 'b'), source('d', 'd'))
    expect(circles).toEqual([['b', 'c'], ['d']])
    expect([...roots.values()]).toEqual([['b'], ['b'], ['b'], ['d']])
  })

  test('of a circle that leads out of itself are where it leads', () => {
    const { roots } = originsOf(source('a', 'b'), source('b', 'a', 'z'), source('z'))
    expect(roots.get('a')).toEqual(['z'])
  })

  test('of a chain as long as you like are found', () => {
    const long = Array.from({ length: 20_000 }, (_, at) => source(`s${at}`, ...(at === 0 ? [] : [`s${at - 1}`])))
    expect(originsOf(...long).layers.get('s19999')).toBe(19_999)
  })

  test('are what walking from each source finds, whatever points where', () => {
    const arrows = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 14 })
    fc.assert(
      fc.property(arrows, (pairs) => {
        const from = (at: number) => [...new Set(pairs.filter(([one]) => one === at).map(([, other]) => `s${other}`))]
        const ledger = aLedger(
          [],
          Array.from({ length: 8 }, (_, at) => source(`s${at}`, ...from(at))),
        )
        for (const id of ledger.sources.keys()) {
          const reached = new Set([id])
          for (const one of reached) for (const other of from(Number(one.slice(1)))) reached.add(other)
          const ends = [...reached].filter((one) => from(Number(one.slice(1))).length === 0).sort()
          const { roots } = originsIn(ledger)
          if (ends.length > 0) expect(roots.get(id)?.filter((one) => ends.includes(one))).toEqual(ends)
          expect(roots.get(id)?.every((one) => reached.has(one))).toBe(true)
        }
      }),
    )
  })
})

describe('independent origins of a claim', () => {
  const entry = anEntry({ source: 'a' }, { moves: [moved('checked'), moved('corroborated', 'claim-two')] })
  const count = (...sources: Source[]) =>
    independentOrigins(aLedger([entry, anEntry({ id: 'claim-two', source: 'b' })], sources), entry)

  test('are two where neither rests on the other', () => {
    expect(count(source('a'), source('b'))).toEqual({ independent: 2, notStated: [] })
  })

  test.each<[string, Source]>([
    ['repeats the other', source('b', 'a')],
    ['is of one publisher with it', { ...source('b'), publisher: 'Publisher a' }],
    ['is at one address with it', { ...source('b'), url: 'http://www.a.example.org/page/' }],
    ['has its title', { ...source('b'), title: 'A report that has a title' }],
  ])('are one where the second %s', (_how, second) => {
    expect(count({ ...source('a'), title: 'A Report, that has a title' }, second).independent).toBe(1)
  })

  test('are one where both rest on what is not open, whatever that is', () => {
    expect(count(source('a', 'not-open-to-you'), source('b', 'not-open-to-you')).independent).toBe(1)
  })

  test('do not count a source whose origin nobody entered, and name it', () => {
    expect(count(source('a'), { ...source('b'), origin: { kind: 'not-stated' } })).toEqual({
      independent: 1,
      notStated: ['b'],
    })
    expect(count(source('a'), source('b', 'c'), { ...source('c'), origin: { kind: 'not-stated' } })).toEqual({
      independent: 1,
      notStated: ['b'],
    })
  })
})

describe('the graph of origins', () => {
  test('stands in layers: what is shared, who has it from nobody, who repeats them', () => {
    const ledger = aLedger(
      [],
      [source('a'), { ...source('b'), publisher: 'Publisher a' }, source('c', 'a', 'gone'), source('d')],
    )
    const { nodes, edges, layers } = originGraph(ledger, ['b', 'c'])
    expect(layers).toEqual([['publisher:publisher a'], ['a', 'b', 'gone'], ['c']])
    expect(nodes.find(({ id }) => id === 'gone')?.kind).toBe('missing')
    expect(edges).toEqual([
      { from: 'c', to: 'a', kind: 'repeats' },
      { from: 'c', to: 'gone', kind: 'repeats' },
      { from: 'a', to: 'publisher:publisher a', kind: 'shares' },
      { from: 'b', to: 'publisher:publisher a', kind: 'shares' },
    ])
  })

  test('of a claim holds its source and those that bear it out', () => {
    const entry = anEntry({ source: 'a' }, { moves: [moved('corroborated', 'claim-two')] })
    const ledger = aLedger([entry, anEntry({ id: 'claim-two', source: 'b' })], [source('a'), source('b'), source('c')])
    expect(originGraphOfClaim(ledger, 'claim-one')?.nodes.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(originGraphOfClaim(ledger, 'nothing')).toBeNull()
  })

  test('of the library has every edge between nodes that are there, one layer at least apart', () => {
    const { nodes, edges } = originGraph(shippedLedger())
    const layer = new Map(nodes.map((node) => [node.id, node.layer]))
    expect(nodes.filter(({ kind }) => kind === 'source')).toHaveLength(shippedLedger().sources.size)
    for (const { from, to } of edges) expect(layer.get(from)).toBeGreaterThan(layer.get(to) ?? Number.NaN)
  })
})
