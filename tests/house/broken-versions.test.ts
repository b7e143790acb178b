import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { brokenVersions, withoutOne } from '../broken-versions/all.ts'
import {
  type BrokenVersion,
  type Change,
  changesOf,
  hashOf,
  nameOf,
  runBy,
  type Seen,
  titlesOf,
} from '../broken-versions/broken-version.ts'

const seen = JSON.parse(readFileSync('tests/broken-versions/seen-red.json', 'utf8')) as Seen
const properties = Array.from({ length: 66 }, (_, at) => `S${String(at + 1).padStart(2, '0')}`)

const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '')
const textsIn = ({ file, text }: Change): number => read(file).split(text).length - 1

/** Whether a file has a test that is, or may come to be, called so: a `%s` stands for anything. */
function hasTest({ test, title }: Pick<BrokenVersion, 'test' | 'title'>): boolean {
  return [...read(test).matchAll(/\(\s*(['"`])(.+?)\1\s*,/g)].some(([, , found = '']) => {
    const parts = found
      .replace(/^(S\d\d )+/, '')
      .split(/%[sdijo#]/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    return found.includes(title) || new RegExp(`^${parts.join('.*')}$`).test(title)
  })
}

describe('the register of broken versions', () => {
  it('breaks something that is there, once, and makes another thing of it', () => {
    expect(brokenVersions.filter((one) => changesOf(one).some((change) => textsIn(change) !== 1)).map(nameOf)).toEqual(
      [],
    )
    expect(brokenVersions.filter((one) => changesOf(one).some((is) => is.text === is.replacement)).map(nameOf)).toEqual(
      [],
    )
    expect(new Set(brokenVersions.map(nameOf)).size).toBe(brokenVersions.length)
  })

  it('names a test that is there, in a file that names the property', () => {
    expect(
      brokenVersions
        .filter((one) => !titlesOf(one).every((title) => hasTest({ ...one, title })) || !existsSync(runBy(one)))
        .map(nameOf),
    ).toEqual([])
    expect(brokenVersions.filter(({ property, test }) => !read(test).includes(property)).map(nameOf)).toEqual([])
  })

  it('has one for every property, or says why it has none', () => {
    const broken = new Set(brokenVersions.map(({ property }) => property))
    expect(properties.filter((property) => !broken.has(property) && !(property in withoutOne))).toEqual([])
    expect([...broken].filter((property) => !properties.includes(property))).toEqual([])
    expect(Object.entries(withoutOne).filter(([property, why]) => broken.has(property) || why.length < 30)).toEqual([])
  })

  it('was seen to fail, each as it now stands: `npm run broken-versions`', () => {
    expect(brokenVersions.filter((one) => seen[nameOf(one)]?.of !== hashOf(one)).map(nameOf)).toEqual([])
  })

  it('would miss a text or a test that went', () => {
    const [one] = brokenVersions
    expect(textsIn({ ...one!, text: 'no such text anywhere' })).toBe(0)
    expect(hasTest({ ...one!, title: 'no such title' })).toBe(false)
    expect(
      hasTest({ test: 'tests/house/broken-versions.test.ts', title: 'would miss a text or a test that went' }),
    ).toBe(true)
  })
})
