import type { FactEntry, FactScalar } from '#lib/domain/assertion'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import type { FactDeclaration } from '#lib/domain/facts/declare'
import { forumNames } from '#lib/domain/forum'
import { asSentence, listInWords } from '#lib/domain/in-words'
import { groundQuestions } from '#lib/domain/risk-area'
import { describeEntry, describeValue, notAsked } from '../describe-fact.ts'
import type { CitedAuthority } from '../format-citation.ts'
import { formatDay } from '../format-date.ts'
import { describeReason, outcomeInWords } from './describe-reason.ts'
import { describeTest, describeWord, placeInWords, testInWords } from './describe-word.ts'
import type { BasisPart, Difference } from './difference.ts'

/** What the words need beside the difference itself: questions and records, by key and id. */
export interface DifferenceSources {
  questions: Readonly<Record<string, FactDeclaration>>
  records: Readonly<Record<string, EvidenceRecord>>
  authorities: Readonly<Record<string, Pick<CitedAuthority, 'name'>>>
}

/** One thing that differs: what it is, what it was and what it is now; null where there is nothing to say. */
export interface ChangeInWords {
  id: string
  what: string
  before: string | null
  after: string | null
}

export interface DifferenceSection {
  id: string
  title: string
  /** Said in place of an empty list. */
  none: string
  /** By area or kind; a group without a title stands alone. */
  groups: { title: string | null; changes: ChangeInWords[] }[]
  /** A part for looking up: a page may fold its groups. */
  folded: boolean
}

/** A difference put into words, section by section, in the order in which a lawyer asks. Nothing is left out. */
export function describeDifference(difference: Difference, sources: DifferenceSources): DifferenceSection[] {
  return [
    section('words', 'The words', 'No word and no range of an area or further ground differs.', [
      wordsOf(null, ofGrounds(difference)),
    ]),
    section('facts', 'Facts on file', 'The same facts are on file, from the same sources.', [
      group(null, difference.facts, ({ fact, from, to }) => ({
        id: fact,
        what: sources.questions[fact]?.question ?? fact,
        ...answersInWords(fact, from, to, sources),
      })),
    ]),
    section('computed', 'Figures of the library and profile of the state', 'None that a rule saw differs.', [
      group(null, difference.computed, ({ fact, from, to }) => ({
        id: fact,
        what: sources.questions[fact]?.question ?? fact,
        before: valueInWords(fact, from, sources),
        after: valueInWords(fact, to, sources),
      })),
    ]),
    section(
      'reasons',
      'Reasons',
      'The same reasons are engaged, with the same weight.',
      reasonGroups(difference, sources),
    ),
    section('tests', 'Fora and tests', 'The same tests are heard before the same fora.', testGroups(difference)),
    section(
      'words-within',
      'The words within the tests',
      'No word and no range of a test that both heard differs.',
      [...Map.groupBy(withinTests(difference), ({ place }) => testInWords(place))].map(([title, its]) =>
        wordsOf(title, its),
      ),
      true,
    ),
    section(
      'rules',
      'Rules',
      'Every rule comes out as it did.',
      [
        ...byGround(difference.rules, ({ ground, rule, statement, from, to }) => ({
          id: `${ground} ${rule}`,
          what: asSentence(statement),
          before: outcomeInWords(from),
          after: outcomeInWords(to),
        })),
      ],
      true,
    ),
    section(
      'records',
      'Stored records',
      'The same records stand behind and against the reasons.',
      [
        ...byGround(difference.records, ({ ground, record, use, from, to }) => ({
          id: `${ground} ${use} ${record}`,
          what: `${sources.records[record]?.title ?? record} (${use === 'supports' ? 'named in support of a reason' : 'named against a reason'})`,
          before: standingInWords(record, from, sources),
          after: standingInWords(record, to, sources),
        })),
      ],
      true,
    ),
    section(
      'other-side',
      'The other side’s case',
      'The other side can say the same.',
      [points('Came up', difference.otherSide.came), points('Fell away', difference.otherSide.went)],
      true,
    ),
    section(
      'gaps',
      'Gaps',
      'The same things are missing.',
      [gaps('Opened', difference.gaps.came), gaps('Closed', difference.gaps.went)],
      true,
    ),
    section('basis', 'Day, states and versions', 'Day, rule set, library, engine and questions are the same.', [
      group(null, difference.basis, ({ part, from, to }) => ({
        id: part,
        what: basisNames[part],
        before: basisValue(part, from),
        after: basisValue(part, to),
      })),
    ]),
  ]
}

type Group = DifferenceSection['groups'][number]

const section = (id: string, title: string, none: string, groups: Group[], folded = false): DifferenceSection => ({
  id,
  title,
  none,
  groups: groups.filter(({ changes }) => changes.length > 0),
  folded,
})

const group = <T>(title: string | null, list: readonly T[], change: (one: T) => ChangeInWords): Group => ({
  title,
  changes: list.map(change),
})

const byGround = <T extends { ground: keyof typeof groundQuestions }>(
  list: readonly T[],
  change: (one: T) => ChangeInWords,
): Group[] =>
  [...Map.groupBy(list, ({ ground }) => ground)].map(([ground, its]) =>
    group(groundQuestions[ground].name, its, change),
  )

const ofGrounds = ({ words }: Difference) => words.filter(({ place }) => place.test === undefined)
const withinTests = ({ words }: Difference) => words.filter(({ place }) => place.test !== undefined)

/** A word that comes up again within a group is not defined again. */
function wordsOf(title: string | null, turns: Difference['words']): Group {
  const defined = new Set<string>()
  return group(title, turns, ({ place, from, to }) => ({
    id: JSON.stringify(place),
    what: placeInWords(place),
    before: describeWord(place.kind, from, defined),
    after: describeWord(place.kind, to, defined),
  }))
}

const testGroups = ({ fora, tests }: Difference): Group[] => [
  group('Fora', fora, ({ forum, from, to }) => ({
    id: forum,
    what: forumNames[forum],
    before: from === null ? 'Not open.' : `Open: ${asSentence(from)}`,
    after: to === null ? 'Not open.' : `Open: ${asSentence(to)}`,
  })),
  group('Tests that are now heard', tests.opened, (opened) => ({
    ...describeTest(opened),
    before: null,
    after: describeWord('test', opened.test),
  })),
  group('Tests that are no longer heard', tests.closed, (closed) => ({
    ...describeTest(closed),
    before: describeWord('test', closed.test),
    after: null,
  })),
]

function reasonGroups({ reasons }: Difference, { authorities }: DifferenceSources): Group[] {
  const titles = ['Came up', 'Fell away', 'Changed'] as const
  const kinds = Map.groupBy(reasons, ({ from, to }) => titles[from === null ? 0 : to === null ? 1 : 2])
  return titles.map((title) =>
    group(title, kinds.get(title) ?? [], ({ ground, rule, direction, from, to }) => ({
      id: `${ground} ${rule}`,
      what: `${groundQuestions[ground].name}, ${direction === 'for' ? 'for the risk' : 'against the risk'}`,
      before: from && describeReason(from, to, authorities),
      after: to && describeReason(to, from, authorities),
    })),
  )
}

const points = (title: string, list: Difference['otherSide']['came']): Group =>
  group(title, list, (point) => ({
    id: `${title} ${JSON.stringify(point)}`,
    what: `${groundQuestions[point.area].name}: ${asSentence(point.point)} Likely question: ${point.question}`,
    before: null,
    after: null,
  }))

const gaps = (title: string, list: Difference['gaps']['came']): Group =>
  group(title, list, ({ kind, area, what }) => ({
    id: `${title} ${kind} ${area} ${what}`,
    what: `${groundQuestions[area].name}: ${asSentence(what)}`,
    before: null,
    after: null,
  }))

/** Who says so is given where the answer alone would read the same on both sides. */
function answersInWords(
  fact: string,
  from: FactEntry | null,
  to: FactEntry | null,
  { questions }: DifferenceSources,
): { before: string; after: string } {
  const declaration = questions[fact]
  if (declaration === undefined)
    return { before: 'Its question is no longer asked.', after: 'Its question is not known.' }
  const [was, is] = [describeEntry(declaration, from ?? notAsked), describeEntry(declaration, to ?? notAsked)]
  const inFull = ({ answer, sentences }: typeof was) => [`${answer}.`, ...sentences].join(' ')
  return { before: inFull(was), after: inFull(is) }
}

function valueInWords(fact: string, value: FactScalar | null, { questions }: DifferenceSources): string | null {
  const declaration = questions[fact]
  return value === null ? null : declaration === undefined ? String(value) : describeValue(declaration, value)
}

function standingInWords(
  id: string,
  standing: Difference['records'][number]['from'],
  { records }: DifferenceSources,
): string {
  if (standing === null) return 'No reason names it.'
  if (standing === 'counts') return 'It counts.'
  const record = records[id]
  if (record?.verification.status === 'contradicted') return 'Shown, and does not count: it is contradicted.'
  if (record?.supersededBy)
    return `Shown, and does not count: superseded by “${records[record.supersededBy]?.title ?? record.supersededBy}”.`
  return 'Shown, and does not count: an echo of another record, or not yet published on the day.'
}

const basisNames: Record<BasisPart, string> = {
  assessedOn: 'Assessed as of',
  requestingState: 'Requesting state',
  requestedState: 'Requested state',
  engine: 'Engine',
  ruleSet: 'Rule set',
  library: 'Library',
  questions: 'Questions as asked',
}

const basisValue = (part: BasisPart, value: string | null): string | null =>
  value !== null && part === 'assessedOn' ? formatDay(value) : value

/** The parts that differ, in one sentence: what a reader sees before reading on. */
export function differenceInOneLine(sections: readonly DifferenceSection[]): string {
  const differing = sections.filter(({ groups }) => groups.length > 0).map(({ title }) => `“${title}”`)
  return differing.length === 0
    ? 'Nothing differs: no word, fact, rule, reason or record, and no version.'
    : `Something differs under ${listInWords(differing)}; all else is the same.`
}
