import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { countOrigins, sharedOrigin } from '#lib/rules/engine/count-origins'
import { aRecord, publishedBy } from '#tests/support/invented-case'

type Link = readonly [number, number]

/** Records of publishers of their own; two that are linked quote one document of the United Nations. */
const records = (count: number, links: readonly Link[]): EvidenceRecord[] =>
  Array.from({ length: count }, (_, at) => {
    const documents = links.flatMap((link, number) => (link.includes(at) ? [`CAT/C/XR/${number}`] : []))
    return aRecord(`r${at}`, { source: { ...aRecord(`r${at}`).source, title: documents.join(' and ') } })
  })

/** The most of them of which no two are linked, found by looking at every choice. */
function most(count: number, links: readonly Link[]): number {
  let best = 0
  for (let chosen = 0; chosen < 2 ** count; chosen += 1) {
    const within = (at: number) => ((chosen >> at) & 1) === 1
    if (links.some(([a, b]) => a !== b && within(a) && within(b))) continue
    best = Math.max(best, chosen.toString(2).replaceAll('0', '').length)
  }
  return best
}

const path = (length: number): Link[] => Array.from({ length: length - 1 }, (_, at) => [at, at + 1] as const)

describe('independent origins among linked records', () => {
  test.each<[string, number, Link[], number]>([
    [
      'a record between two others is left out, wherever it stands in the list',
      3,
      [
        [0, 1],
        [0, 2],
      ],
      2,
    ],
    ['in a ring of five, two', 5, [...path(5), [4, 0]], 2],
    [
      'four around one that touches each of them, two across',
      5,
      [[1, 2], [2, 3], [3, 4], [4, 1], ...[1, 2, 3, 4].map((at): Link => [0, at])],
      2,
    ],
    [
      'one that touches three others can still be one of the most',
      7,
      [
        [0, 4],
        [0, 5],
        [0, 6],
        [1, 4],
        [1, 5],
        [2, 5],
        [2, 6],
        [3, 4],
        [3, 6],
      ],
      4,
    ],
  ])('%s', (_, count, links, expected) => {
    expect(most(count, links)).toBe(expected)
    expect(countOrigins(records(count, links))).toBe(expected)
  })

  test('are as many as the best choice among all', () => {
    const anyLinks = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 16 })
    fc.assert(
      fc.property(anyLinks, (links) => {
        expect(countOrigins(records(8, links))).toBe(most(8, links))
      }),
      { numRuns: 300 },
    )
  })
})

describe('many records are no trouble', () => {
  test('two hundred that nothing links', () => {
    expect(countOrigins(records(200, []))).toBe(200)
  })

  test('sixty publishers of three records each', () => {
    const many = Array.from({ length: 180 }, (_, at) =>
      aRecord(`r${at}`, publishedBy(`Publisher ${at % 60}`, `r${at}`)),
    )
    expect(countOrigins(many)).toBe(60)
  })

  test('a chain of a hundred, each linked to the next: every other one', () => {
    expect(countOrigins(records(100, path(100)))).toBe(50)
  })
})

test('why two records are one origin is told by what they share', () => {
  const [one, other, third] = [
    aRecord('a', publishedBy('Elm Watch', 'a')),
    aRecord('b', publishedBy('Elm Watch', 'b')),
    aRecord('c'),
  ]
  expect(sharedOrigin(one, other)).toBe('both rest on elm watch')
  expect(sharedOrigin(one, third)).toBeNull()
})
