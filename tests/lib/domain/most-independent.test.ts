import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostIndependent } from '#lib/domain/most-independent'

type Link = readonly [number, number]

test('what has no mark shares none: each counts', () => {
  expect(mostIndependent([])).toBe(0)
  expect(mostIndependent([[], [], []])).toBe(3)
  expect(mostIndependent([['a'], [], ['a']])).toBe(2)
})

test('a mark told twice links a thing to nothing but itself', () => {
  expect(mostIndependent([['a', 'a'], ['b']])).toBe(2)
})

/** The most of some things of which no two are linked: with the first of them, or without it. */
function most([first, ...others]: readonly number[], links: readonly Link[]): number {
  if (first === undefined) return 0
  const apart = others.filter((other) => !links.some((link) => link.includes(first) && link.includes(other)))
  return apart.length === others.length
    ? 1 + most(others, links)
    : Math.max(most(others, links), 1 + most(apart, links))
}

/** A mark of its own for each link, and one that nothing else has for each thing. */
const marksOf = (thing: number, links: readonly Link[]): string[] => [
  `thing ${thing}`,
  ...links.flatMap((link, at) => (link.includes(thing) ? [`link ${at}`] : [])),
]

const clusterSize = 9
const inCluster = Array.from({ length: clusterSize }, (_, at) => at)
const pairs = inCluster.flatMap((one) => inCluster.slice(one + 1).map((other): Link => [one, other]))

test('among a few that are linked in every which way, as many as the best choice', () => {
  fc.assert(
    fc.property(fc.subarray(pairs, { minLength: 8 }), (links) => {
      expect(mostIndependent(inCluster.map((thing) => marksOf(thing, links)))).toBe(most(inCluster, links))
    }),
    { numRuns: 300 },
  )
})

test('among clusters that lie scattered in a long list, as many as the best choice in each', () => {
  const anyLinks = fc.subarray(pairs, { minLength: 8, maxLength: 20 })
  const clusters = 3
  const anyOrder = fc.shuffledSubarray(
    Array.from({ length: 100 }, (_, at) => at),
    { minLength: 100, maxLength: 100 },
  )
  fc.assert(
    fc.property(fc.array(anyLinks, { minLength: clusters, maxLength: clusters }), anyOrder, (linksOf, order) => {
      const links = linksOf.flatMap((own, cluster) =>
        own.map(([one, other]): Link => [one + clusterSize * cluster, other + clusterSize * cluster]),
      )
      const inClusters = linksOf.reduce((so, own) => so + most(inCluster, own), 0)
      const alone = order.length - clusters * clusterSize
      expect(mostIndependent(order.map((thing) => marksOf(thing, links)))).toBe(inClusters + alone)
    }),
    { numRuns: 300 },
  )
})
