import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addUp, hashOf, type RecordOfFigures, tooManySurvive, withFigures } from '../../mutation/figures.ts'
import { compareSurvivors, type Explained } from '../../mutation/survivors.ts'
import { fileOf } from '../../mutation/tests-for.ts'

const explanations = JSON.parse(readFileSync('mutation/survivors.json', 'utf8')) as Record<string, Explained[]>

/** A report on one line, `return a < b`, with changes of its comparison that came to the statuses given. */
const report = (...results: [to: string, status: string][]) => ({
  files: {
    'lib/x.ts': {
      source: 'function x() {\n  return a < b\n}\n',
      mutants: results.map(([replacement, status]) => ({
        mutatorName: 'EqualityOperator',
        replacement,
        status,
        location: { start: { line: 2, column: 10 }, end: { line: 2, column: 15 } },
      })),
    },
  },
})
const change = (to: string) => ({ mutator: 'EqualityOperator', line: 'return a < b', from: 'a < b', to })
const explained = { ...change('a <= b'), why: 'a is never b' }

describe('survivors of mutation', () => {
  it('are told from what is caught: by a test, by hanging, by not even loading', () => {
    const { mutants, caught, unexplained } = compareSurvivors(
      report(['1', 'Killed'], ['2', 'Timeout'], ['3', 'RuntimeError'], ['4', 'Survived'], ['5', 'NoCoverage']),
      [],
    )
    expect([mutants, caught]).toEqual([5, 3])
    expect(unexplained).toEqual([change('4'), change('5')])
  })

  it('are explained once for each time, and no more', () => {
    const twice = report(['a <= b', 'Survived'], ['a <= b', 'Survived'])
    expect(compareSurvivors(twice, [explained]).unexplained).toEqual([change('a <= b')])
    expect(compareSurvivors(twice, [{ ...explained, times: 2 }])).toMatchObject({ unexplained: [], explained: 2 })
  })

  it('that are caught now, or gone, leave an outdated explanation', () => {
    expect(compareSurvivors(report(['a <= b', 'Killed']), [explained]).outdated).toEqual([explained])
    expect(compareSurvivors(report(), [explained]).outdated).toEqual([explained])
    expect(compareSurvivors(report(['a <= b', 'Survived']), [explained]).outdated).toEqual([])
  })

  it('each say why, and stand on a line that is still there', () => {
    for (const [name, list] of Object.entries(explanations)) {
      const lines = new Set(
        readFileSync(fileOf(name), 'utf8')
          .split('\n')
          .map((line) => line.trim()),
      )
      for (const { line, why } of list) {
        expect(why, `${name}: ${line}`).toMatch(/\w{3}/)
        expect([...lines], name).toContain(line)
      }
    }
  })

  it('are found by packages locked to their content, and to no address', () => {
    const { packages } = JSON.parse(readFileSync('mutation/package-lock.json', 'utf8')) as {
      packages: Record<string, { resolved?: string; integrity?: string }>
    }
    const locked = Object.entries(packages).filter(([path]) => path !== '')
    expect(locked.filter(([, { resolved, integrity }]) => resolved !== undefined || !integrity)).toEqual([])
  })
})

describe('the record of figures', () => {
  const texts = new Map([
    ['a', 'the text of a'],
    ['b', 'the text of b'],
  ])
  const ofA = { sha256: hashOf('the text of a'), mutants: 60, caught: 58, explained: 2 }
  const ofB = { sha256: hashOf('the text of b'), mutants: 40, caught: 38, explained: 1 }

  it('adds up the runs of files, and names those changed since, and those without a run', () => {
    const together = { mutants: 100, caught: 96, explained: 3 }
    expect(addUp({ a: ofA, b: ofB }, texts)).toEqual({ ...together, changed: [], unmeasured: [] })
    expect(addUp({ a: ofA, b: ofB }, new Map([...texts, ['b', 'another text']]))).toEqual({
      ...together,
      changed: ['b'],
      unmeasured: [],
    })
    expect(addUp({ b: ofB }, texts)).toEqual({ mutants: 40, caught: 38, explained: 1, changed: [], unmeasured: ['a'] })
  })

  it('has one entry for each file there is, the last', () => {
    expect(Object.entries(withFigures({ b: ofA, gone: ofA }, 'b', ofB, ['a', 'b']))).toEqual([['b', ofB]])
    expect(Object.keys(withFigures({ b: ofB }, 'a', ofA, ['a', 'b']))).toEqual(['a', 'b'])
  })

  it('says that too many survive from one in twenty on', () => {
    const whole = (mutants: number, caught: number) => ({ mutants, caught, explained: 0, changed: [], unmeasured: [] })
    expect([whole(100, 96), whole(100, 95), whole(0, 0)].map(tooManySurvive)).toEqual([false, true, false])
  })

  it('has of the engine fewer than one survivor in twenty, each explained', () => {
    const record = JSON.parse(readFileSync('mutation/figures.json', 'utf8')) as RecordOfFigures
    const whole = addUp(record, new Map(Object.keys(record).map((name) => [name, ''])))
    expect(whole.mutants).toBeGreaterThan(4000)
    expect(tooManySurvive(whole)).toBe(false)
    expect(whole.mutants - whole.caught).toBe(whole.explained)
  })
})
