import type { ClaimState } from '#lib/domain/ledger/claim-state'
import { type Entry, type Ledger, sourceOf } from '#lib/domain/ledger/ledger'
import type { Source } from '#lib/domain/ledger/source'
import { independentOrigins } from './origins.ts'

export type SourceLetter = 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
export type InformationFigure = 1 | 2 | 3 | 4 | 5 | 6

/** What the letters mean: NATO's scale (STANAG 2511), in its own words. */
export const letterWords: Readonly<Record<SourceLetter, string>> = {
  A: 'a reliable source',
  B: 'a usually reliable source',
  C: 'a fairly reliable source',
  D: 'a source that is not usually reliable',
  E: 'an unreliable source',
  F: 'reliability cannot be judged',
}

/** What the figures mean, on the same scale. */
export const figureWords: Readonly<Record<InformationFigure, string>> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
}

const standingWords: Readonly<Record<Source['about']['standing'], string>> = {
  'answerable-organ': 'an organ that answers for what it finds',
  'expert-body': 'a body of experts',
  organisation: 'an organisation',
  press: 'press',
  person: 'one person',
  'not-known': 'nobody has entered who speaks',
}
const methodWords: Readonly<Record<Source['about']['methodStated'], string>> = {
  yes: 'method stated',
  no: 'method not stated',
  'not-known': 'nobody has entered whether the method is stated',
}
const interestWords: Readonly<Record<Source['about']['interest'], string>> = {
  'none-found': 'no interest found',
  stated: 'with an interest of its own',
  'party-to-the-case': 'party to the case',
  'not-known': 'nobody has entered what interest it has',
}

type About = Pick<Source['about'], 'standing' | 'methodStated' | 'interest'>
type LetterRow = { letter: SourceLetter } & { [Fact in keyof About]?: readonly About[Fact][] }

/** Read top down: the first row whose facts all fit gives the letter. What is not known gives F before anything else. */
export const letterTable: readonly LetterRow[] = [
  { letter: 'F', standing: ['not-known'] },
  { letter: 'F', methodStated: ['not-known'] },
  { letter: 'F', interest: ['not-known'] },
  { letter: 'C', interest: ['party-to-the-case'], standing: ['answerable-organ'] },
  { letter: 'D', interest: ['party-to-the-case'], methodStated: ['yes'] },
  { letter: 'E', interest: ['party-to-the-case'] },
  { letter: 'A', standing: ['answerable-organ', 'expert-body'], interest: ['none-found'], methodStated: ['yes'] },
  { letter: 'B', standing: ['answerable-organ'] },
  { letter: 'B', standing: ['expert-body', 'organisation', 'press'], interest: ['none-found'], methodStated: ['yes'] },
  { letter: 'B', standing: ['expert-body'], interest: ['none-found'] },
  { letter: 'C', standing: ['expert-body'] },
  { letter: 'C', standing: ['organisation', 'press'], interest: ['none-found'] },
  { letter: 'C', standing: ['organisation', 'press'], methodStated: ['yes'] },
  { letter: 'C', standing: ['person'], interest: ['none-found'], methodStated: ['yes'] },
  { letter: 'D', standing: ['organisation', 'press'] },
  { letter: 'D', standing: ['person'], interest: ['none-found'] },
  { letter: 'D', standing: ['person'], methodStated: ['yes'] },
  { letter: 'E' },
]

const fits = (row: LetterRow, about: About): boolean =>
  (row.standing?.includes(about.standing) ?? true) &&
  (row.methodStated?.includes(about.methodStated) ?? true) &&
  (row.interest?.includes(about.interest) ?? true)

/** What the figure is found from. */
export interface Known {
  /** Where the claim stands; for a superseded one, where it stood before. */
  state: ClaimState
  origin: Source['origin']['kind']
  /** A law, treaty or decision that says itself what is claimed of it. */
  isTheText: boolean
  independent: number
  /** An unnamed case or an anonymous interview. */
  unnamed: boolean
}

interface FigureRow {
  figure: InformationFigure
  when: (known: Known) => boolean
  reason: string
}

/** Read top down, like the letters. Nothing that is not known makes a figure good or bad: it makes it 6. */
export const figureTable: readonly FigureRow[] = [
  { figure: 5, when: ({ state }) => state === 'contradicted', reason: 'better material says otherwise' },
  { figure: 4, when: ({ state }) => state === 'conflicting', reason: 'other material says otherwise' },
  { figure: 6, when: ({ state }) => state === 'as-asserted', reason: 'nobody has checked it against its source' },
  { figure: 6, when: ({ origin }) => origin === 'not-stated', reason: 'nobody has entered whose words the source has' },
  {
    figure: 3,
    when: ({ unnamed, independent }) => unnamed && independent < 2,
    reason: 'an unnamed case or anonymous interview is all that bears it out',
  },
  { figure: 1, when: ({ isTheText }) => isTheText, reason: 'the text itself was read' },
  { figure: 1, when: ({ independent }) => independent > 2, reason: 'borne out by three independent origins or more' },
  { figure: 2, when: ({ independent }) => independent === 2, reason: 'borne out by two independent origins' },
  { figure: 3, when: () => true, reason: 'checked against its source, which is its only independent origin' },
]

/** A letter and a figure, each with its reason in words; and whether they were derived here or came with the record. */
export interface Grade {
  basis: 'given' | 'derived'
  letter: SourceLetter
  letterReason: string
  figure: InformationFigure
  figureReason: string
}

/** The letter of a source, from the facts entered about it and nothing else. */
export function letterOf(about: About): { letter: SourceLetter; reason: string } {
  const letter = letterTable.find((row) => fits(row, about))?.letter ?? 'F'
  const facts = [standingWords[about.standing], methodWords[about.methodStated], interestWords[about.interest]]
  const unknown = facts.filter((words) => words.startsWith('nobody has entered'))
  return { letter, reason: `${letterWords[letter]}: ${(letter === 'F' ? unknown : facts).join(', ')}` }
}

export function figureOf(known: Known): { figure: InformationFigure; reason: string } {
  const { figure, reason } = figureTable.find(({ when }) => when(known)) ?? {
    figure: 6 as const,
    reason: 'no row fits',
  }
  return { figure, reason: `${figureWords[figure]}: ${reason}` }
}

const texts: ReadonlySet<Source['kind']> = new Set(['treaty', 'legislation', 'court-decision'])
const unnamedTags: readonly string[] = ['anonymous-source', 'unnamed-case']

/** Whether a claim rests on somebody who is not named. */
export const restsOnUnnamed = ({ claim }: Entry): boolean => unnamedTags.some((tag) => claim.tags.includes(tag))

/** The grade of a claim, derived from what is known of it. */
export function derivedGrade(ledger: Ledger, entry: Entry): Grade {
  const source = sourceOf(ledger, entry)
  const { letter, reason: letterReason } = letterOf(source.about)
  const { figure, reason: figureReason } = figureOf({
    state: entry.moves.filter(({ to }) => to !== 'superseded').at(-1)?.to ?? 'as-asserted',
    origin: source.origin.kind,
    isTheText: source.origin.kind === 'primary' && texts.has(source.kind),
    independent: independentOrigins(ledger, entry).independent,
    unnamed: restsOnUnnamed(entry),
  })
  return { basis: 'derived', letter, letterReason, figure, figureReason }
}

/** The grade that is shown: as its grader gave it where it came with one, and derived where it did not. */
export function gradeOf(ledger: Ledger, entry: Entry): Grade {
  const { grade } = entry
  if (grade === null) return derivedGrade(ledger, entry)
  const letter = (['A', 'B', 'C', 'D', 'E'] as const).find((one) => one === grade.source) ?? 'F'
  const figure = ([1, 2, 3, 4, 5] as const).find((one) => one === grade.information) ?? 6
  return {
    basis: 'given',
    letter,
    letterReason: `${letterWords[letter]}, as given by its grader: ${grade.why}`,
    figure,
    figureReason: `${figureWords[figure]}, as given by its grader`,
  }
}
