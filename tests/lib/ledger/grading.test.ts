import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nothingKnown } from '#lib/domain/ledger/nothing-known'
import { answers, interests, standings } from '#lib/domain/ledger/source'
import { derivedGrade, figureOf, gradeOf, type Known, letterOf, letterTable } from '#lib/ledger/grading'
import { aLedger, anEntry, aSource, moved, shippedLedger } from '#tests/support/a-small-ledger'

type About = Parameters<typeof letterOf>[0]
const everyAbout: About[] = standings.flatMap((standing) =>
  answers.flatMap((methodStated) => interests.map((interest) => ({ standing, methodStated, interest }))),
)
const isKnown = (about: About) => !Object.values(about).includes('not-known')

describe('the letter of a source', () => {
  test.each<[About['standing'], About['methodStated'], About['interest'], string]>([
    ['answerable-organ', 'yes', 'none-found', 'A'],
    ['answerable-organ', 'no', 'none-found', 'B'],
    ['answerable-organ', 'yes', 'party-to-the-case', 'C'],
    ['organisation', 'yes', 'none-found', 'B'],
    ['organisation', 'yes', 'stated', 'C'],
    ['press', 'no', 'stated', 'D'],
    ['person', 'no', 'stated', 'E'],
    ['organisation', 'no', 'party-to-the-case', 'E'],
  ])('of %s, method %s, interest %s, is %s', (standing, methodStated, interest, letter) => {
    expect(letterOf({ standing, methodStated, interest }).letter).toBe(letter)
  })

  test('comes with its reason in words', () => {
    expect(letterOf({ standing: 'answerable-organ', methodStated: 'no', interest: 'none-found' }).reason).toBe(
      'a usually reliable source: an organ that answers for what it finds, method not stated, no interest found',
    )
    expect(letterOf({ standing: 'press', methodStated: 'not-known', interest: 'stated' }).reason).toBe(
      'reliability cannot be judged: nobody has entered whether the method is stated',
    )
  })

  test('is F exactly where a fact is not known, whatever the others are', () => {
    for (const about of everyAbout) expect(letterOf(about).letter === 'F').toBe(!isKnown(about))
  })

  test('is no worse for a method that is stated or an interest that is less', () => {
    for (const about of everyAbout.filter(isKnown)) {
      expect(letterOf({ ...about, methodStated: 'yes' }).letter <= letterOf(about).letter).toBe(true)
      expect(letterOf({ ...about, interest: 'none-found' }).letter <= letterOf(about).letter).toBe(true)
      expect(letterOf({ ...about, interest: 'party-to-the-case' }).letter >= letterOf(about).letter).toBe(true)
    }
  })

  test('is given by every row of the table to somebody', () => {
    const firstFor = everyAbout.map((about) =>
      letterTable.findIndex((row) =>
        (['standing', 'methodStated', 'interest'] as const).every(
          (fact) => (row[fact] as readonly string[] | undefined)?.includes(about[fact]) ?? true,
        ),
      ),
    )
    expect([...new Set(firstFor)].sort((a, b) => a - b)).toEqual(letterTable.map((_, at) => at))
  })
})

const known = fc.record<Known>({
  state: fc.constantFrom('as-asserted', 'checked', 'corroborated', 'conflicting', 'contradicted'),
  origin: fc.constantFrom('not-stated', 'primary', 'repeats'),
  isTheText: fc.boolean(),
  independent: fc.nat(5),
  unnamed: fc.boolean(),
})
const one: Known = { state: 'checked', origin: 'primary', isTheText: false, independent: 1, unnamed: false }

describe('the figure of a claim', () => {
  test.each<[string, Partial<Known>, number]>([
    ['checked, and its source the only origin', {}, 3],
    ['borne out by two origins', { state: 'corroborated', independent: 2 }, 2],
    ['borne out by three', { state: 'corroborated', independent: 3 }, 1],
    ['the text itself', { isTheText: true }, 1],
    ['contradicted', { state: 'contradicted', independent: 5 }, 5],
    ['conflicting', { state: 'conflicting', independent: 5 }, 4],
    ['as asserted', { state: 'as-asserted', independent: 5 }, 6],
    ['of an origin nobody entered', { origin: 'not-stated', independent: 5 }, 6],
    ['resting on somebody unnamed alone', { unnamed: true, isTheText: true }, 3],
    ['resting on somebody unnamed and on another origin', { unnamed: true, independent: 2 }, 2],
  ])('%s', (_situation, different, figure) => {
    expect(figureOf({ ...one, ...different }).figure).toBe(figure)
  })

  test('is no worse for one more independent origin, and no better for being unnamed', () => {
    fc.assert(
      fc.property(known, (about) => {
        const { figure } = figureOf(about)
        expect(figureOf({ ...about, independent: about.independent + 1 }).figure).toBeLessThanOrEqual(figure)
        expect(figureOf({ ...about, unnamed: true }).figure).toBeGreaterThanOrEqual(
          figureOf({ ...about, unnamed: false }).figure,
        )
      }),
    )
  })

  test('is never better for what is not known: not read, or of an origin nobody entered', () => {
    fc.assert(
      fc.property(known, (about) => {
        const settled = about.state === 'contradicted' || about.state === 'conflicting'
        for (const unknown of [
          { ...about, origin: 'not-stated' as const },
          { ...about, state: 'as-asserted' as const },
        ])
          expect([6, ...(settled ? [figureOf(about).figure] : [])]).toContain(figureOf(unknown).figure)
      }),
    )
  })
})

const reliable = { ...nothingKnown, standing: 'organisation', methodStated: 'yes', interest: 'none-found' } as const

describe('the grade of a claim', () => {
  const source = aSource({ about: reliable })
  const other = aSource({ id: 'source-two', publisher: 'Oak', url: null, title: 'Other' })
  const second = anEntry({ id: 'claim-two', source: 'source-two' })
  const borneOut = anEntry({}, { moves: [moved('checked'), moved('corroborated', 'claim-two')] })

  test('counts the origins that bear it out, and one origin once', () => {
    const gradeWith = (theirs: typeof other) => derivedGrade(aLedger([borneOut, second], [source, theirs]), borneOut)
    expect(gradeWith(other)).toMatchObject({ letter: 'B', figure: 2 })
    expect(gradeWith({ ...other, publisher: 'Elm' })).toMatchObject({ letter: 'B', figure: 3 })
    expect(gradeWith({ ...other, origin: { kind: 'repeats', sources: ['source-one'] } })).toMatchObject({ figure: 3 })
    expect(gradeWith({ ...other, origin: { kind: 'not-stated' } })).toMatchObject({ figure: 3 })
  })

  test('of a superseded claim is the one it had before', () => {
    const superseded = { ...borneOut, moves: [...borneOut.moves, moved('superseded', 'claim-two')] }
    expect(derivedGrade(aLedger([superseded, second], [source, other]), superseded).figure).toBe(2)
    const wrong = anEntry({}, { moves: [moved('contradicted'), moved('superseded', 'claim-two')] })
    expect(derivedGrade(aLedger([wrong, second], [source, other]), wrong).figure).toBe(5)
  })

  test('is shown as its grader gave it where it came with one', () => {
    const graded = anEntry({}, { grade: { source: 'B', information: 2, why: 'They were there.' } })
    expect(gradeOf(aLedger([graded]), graded)).toEqual({
      basis: 'given',
      letter: 'B',
      letterReason: 'a usually reliable source, as given by its grader: They were there.',
      figure: 2,
      figureReason: 'probably true, as given by its grader',
    })
  })

  test('of the library is what it came with; derived, nothing of it can be judged good, for nobody entered who speaks', () => {
    const ledger = shippedLedger()
    for (const entry of ledger.entries.values()) {
      expect(gradeOf(ledger, entry)).toMatchObject({ basis: 'given', letter: entry.grade?.source })
      const derived = derivedGrade(ledger, entry)
      expect(derived.letter).toBe('F')
      expect([4, 5, 6]).toContain(derived.figure)
    }
  })
})
