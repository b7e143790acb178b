import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const { requirements } = JSON.parse(readFileSync('docs/security/asvs-ids.json', 'utf8')) as {
  requirements: Record<string, 1 | 2 | 3>
}

interface Row {
  id: string
  level: number
  kind: string
  answer: string
}

const page = readFileSync('docs/security/asvs.md', 'utf8')
const rows: Row[] = page
  .split('\n')
  .map((line) => /^\| (\d+\.\d+\.\d+) \| (\d) \| [^|]+ \| ([A-Z][a-z ]+): ([^|]+) \|$/.exec(line))
  .flatMap((found) => {
    const [, id = '', level = '', kind = '', answer = ''] = found ?? []
    return found ? [{ id, level: Number(level), kind, answer }] : []
  })

const named = (answer: string) =>
  [...answer.matchAll(/`(tests\/[^`]+)` “([^”]+)”/g)].map(([, file = '', title = '']) => ({ file, title }))

/** Whether a file has a test, or a group of tests, of exactly that title; the names of our own properties go before it. */
function isTest({ file, title }: { file: string; title: string }): boolean {
  if (!existsSync(file)) return false
  const titles = [...readFileSync(file, 'utf8').matchAll(/\(\s*(['"`])(?:S\d\d )*(.+?)\1\s*,/g)].map(
    ([, , found]) => found,
  )
  return titles.includes(title)
}

describe('the answers to OWASP ASVS 5.0', () => {
  it('count as many requirements as the standard has on levels 1 and 2', () => {
    const levels = Object.values(requirements)
    expect([1, 2].map((level) => levels.filter((one) => one === level).length)).toEqual([70, 183])
  })

  it('have one row for each requirement, with its level, and no other', () => {
    const listed = page.split('\n').filter((line) => /^\| \d/.test(line))
    expect(rows).toHaveLength(listed.length)
    expect(rows.map(({ id, level }) => `${id} on level ${level}`)).toEqual(
      Object.entries(requirements).map(([id, level]) => `${id} on level ${level}`),
    )
  })

  it('name tests that are there', () => {
    const answered = rows.filter(({ kind }) => kind === 'Test')
    expect(answered.filter(({ answer }) => named(answer).length === 0)).toEqual([])
    expect(
      answered.flatMap(({ id, answer }) =>
        named(answer)
          .filter((one) => !isTest(one))
          .map((one) => ({ id, ...one })),
      ),
    ).toEqual([])
  })

  it('say why where there is no test, and what is missing where something is', () => {
    const others = rows.filter(({ kind }) => kind !== 'Test')
    expect(others.filter(({ kind }) => !['Reason', 'Not applicable', 'Open'].includes(kind))).toEqual([])
    expect(others.filter(({ answer }) => answer.length < 15)).toEqual([])
    const open = others.filter(({ kind }) => kind === 'Open')
    expect(open.filter(({ answer }) => !/issue \d|missing/.test(answer))).toEqual([])
  })

  it('would be missed if a row, or a test, went', () => {
    expect(isTest({ file: 'tests/house/asvs.test.ts', title: 'would be missed if a row, or a test, went' })).toBe(true)
    expect(isTest({ file: 'tests/house/asvs.test.ts', title: 'would be missed' })).toBe(false)
    expect(isTest({ file: 'tests/house/no-such.test.ts', title: 'anything' })).toBe(false)
  })
})
