import type { FactEntry, FactScalar } from '#lib/domain/assertion'
import type { Assessment, Gap, OtherSidePoint, TestFinding } from '#lib/domain/assessment'
import { canonicalJson } from '#lib/domain/canonical-hash'
import type { ForumId } from '#lib/domain/forum'
import type { Ground } from '#lib/domain/risk-area'
import type { Support, SupportRange } from '#lib/domain/support'
import { findingsOf } from '../trace.ts'
import { type RecordStanding, recordsByUse } from './compared-records.ts'
import { type ReasonChange, type RuleOutcome, type RuleSeen, reasonChanges, ruleOutcomes } from './compared-rules.ts'
import { type Place, testsByKey, wordsByPlace } from './places.ts'

/** One side of a comparison: an assessment, and the facts of the case file it was made from. */
export interface ComparedAssessment {
  assessment: Assessment
  facts: Readonly<Partial<Record<string, FactEntry>>>
}

/** What was so before and is so after; null where there was, or is, nothing of the kind. */
export interface Turn<T> {
  from: T | null
  to: T | null
}

/** What an assessment is a function of, beside the facts. */
export const basisParts = [
  'assessedOn',
  'requestingState',
  'requestedState',
  'engine',
  'ruleSet',
  'library',
  'questions',
] as const
export type BasisPart = (typeof basisParts)[number]

export interface WordTurn {
  place: Place
  from: { support: Support; range: SupportRange } | null
  to: { support: Support; range: SupportRange } | null
}

/** Everything that differs between two assessments. Every list is empty when they are the same. */
export interface Difference {
  basis: ({ part: BasisPart } & Turn<string>)[]
  /** Facts of the case file that were answered, withdrawn or answered otherwise. */
  facts: ({ fact: string } & Turn<FactEntry>)[]
  /** Facts that nobody enters, as the rules saw them: figures of the library, the profile of the requested state. */
  computed: ({ fact: string } & Turn<FactScalar>)[]
  /** With why a forum is open. */
  fora: ({ forum: ForumId } & Turn<string>)[]
  tests: { opened: HeardTest[]; closed: HeardTest[] }
  words: WordTurn[]
  rules: ({ ground: Ground; rule: string; statement: string } & Turn<RuleOutcome>)[]
  reasons: ReasonChange[]
  records: ({ ground: Ground; record: string; use: 'supports' | 'contrary' } & Turn<RecordStanding>)[]
  otherSide: { came: OtherSidePoint[]; went: OtherSidePoint[] }
  gaps: { came: Gap[]; went: Gap[] }
}

export interface HeardTest {
  ground: Ground
  test: Pick<TestFinding, 'id' | 'name' | 'forum' | 'support' | 'range'>
}

/**
 * What differs between two assessments, each thing named once. The difference of an assessment with itself is
 * empty, and that of the two in the other order is the same with before and after exchanged.
 */
export function differenceOf(before: ComparedAssessment, after: ComparedAssessment): Difference {
  const [a, b] = [before.assessment, after.assessment]
  return {
    basis: turns(basisOf(a), basisOf(b)).map(([part, turn]) => ({ part, ...turn })),
    facts: turns(given(before.facts), given(after.facts)).map(([fact, turn]) => ({ fact, ...turn })),
    computed: computedTurns(before, after),
    fora: turns(foraOf(a), foraOf(b)).map(([forum, turn]) => ({ forum, ...turn })),
    tests: { opened: testsMissingIn(a, b), closed: testsMissingIn(b, a) },
    words: wordTurns(a, b),
    rules: turns(ruleOutcomes(a), ruleOutcomes(b), ({ outcome }) => outcome).map(([, { from, to }]) => ({
      ...named(from, to),
      from: from?.outcome ?? null,
      to: to?.outcome ?? null,
    })),
    reasons: reasonChanges(a, b),
    records: turns(recordsByUse(a), recordsByUse(b), ({ standing }) => standing).map(([, { from, to }]) => {
      const { ground, record, use } = sure(from ?? to)
      return { ground, record, use, from: from?.standing ?? null, to: to?.standing ?? null }
    }),
    otherSide: { came: missingIn(a.otherSide, b.otherSide), went: missingIn(b.otherSide, a.otherSide) },
    gaps: { came: missingIn(a.gaps, b.gaps), went: missingIn(b.gaps, a.gaps) },
  }
}

/** Whether nothing at all differs. */
export const isEmpty = (difference: Difference): boolean => listsOf(difference).every((list) => list.length === 0)

/** Every list of a difference, those in two halves taken apart. */
const listsOf = ({ tests, otherSide, gaps, ...lists }: Difference): (readonly unknown[])[] => [
  ...Object.values(lists),
  ...[tests, otherSide, gaps].flatMap((halves): (readonly unknown[])[] => Object.values(halves)),
]

function basisOf({ assessedOn, requestingState, requestedState, versions }: Assessment): Map<BasisPart, string> {
  const { engine, ruleSet, library, facts } = versions
  return new Map([
    ['assessedOn', assessedOn],
    ['requestingState', requestingState],
    ['requestedState', requestedState],
    ['engine', engine],
    ['ruleSet', `${ruleSet.id} ${ruleSet.version}, ${ruleSet.hash}`],
    ['library', `${library.version}, ${library.hash}`],
    ['questions', facts],
  ])
}

const foraOf = ({ fora }: Assessment): Map<ForumId, string> => new Map(fora.map(({ id, why }) => [id, why]))

const given = (facts: ComparedAssessment['facts']): Map<string, FactEntry> =>
  new Map(Object.entries(facts).flatMap(([key, entry]) => (entry === undefined ? [] : [[key, entry] as const])))

/** A fact that only one side has on file is told under the facts; here stand those that neither has. */
function computedTurns(before: ComparedAssessment, after: ComparedAssessment): Difference['computed'] {
  const [was, is] = [seenValues(before.assessment), seenValues(after.assessment)]
  return turns(was, is)
    .filter(([fact]) => was.has(fact) && is.has(fact))
    .filter(([fact]) => before.facts[fact] === undefined && after.facts[fact] === undefined)
    .map(([fact, turn]) => ({ fact, ...turn }))
}

/** The values that rules saw. A fact seen on one side only differs because rules do, and they are told. */
function seenValues(assessment: Assessment): Map<string, FactScalar> {
  const seen = new Map<string, FactScalar>()
  for (const { finding } of findingsOf(assessment))
    for (const test of finding.tests)
      for (const element of [...test.routes.flatMap((route) => route.elements), ...test.answers])
        for (const { because } of [...element.reasons, ...element.notEngaged])
          for (const { fact, value } of because) if (value !== null) seen.set(fact, value)
  return seen
}

function testsMissingIn(other: Assessment, assessment: Assessment): HeardTest[] {
  const there = testsByKey(other)
  return [...testsByKey(assessment)]
    .filter(([key]) => !there.has(key))
    .map(([, { ground, test }]) => {
      const { id, name, forum, support, range } = test
      return { ground, test: { id, name, forum, support, range } }
    })
}

/** Words in tests that only one side heard are told with the test, which opened or closed. */
function wordTurns(a: Assessment, b: Assessment): WordTurn[] {
  const [heardBefore, heardAfter] = [testsByKey(a), testsByKey(b)]
  const said = ({ support, range }: NonNullable<WordTurn['from']>) => ({ support, range })
  return turns(wordsByPlace(a), wordsByPlace(b), said).flatMap(([, { from, to }]) => {
    const { place, inTest } = sure(from ?? to)
    if (inTest !== undefined && !(heardBefore.has(inTest) && heardAfter.has(inTest))) return []
    return [{ place, from: from && said(from), to: to && said(to) }]
  })
}

/** What stands in a list and not in the other, each once. */
function missingIn<T>(other: readonly T[], list: readonly T[]): T[] {
  const there = new Set(other.map((one) => canonicalJson(one)))
  const byText = new Map(list.map((one) => [canonicalJson(one), one]))
  return [...byText].filter(([text]) => !there.has(text)).map(([, one]) => one)
}

/**
 * The keys whose values differ: those of `before` in their order, then those that only `after` has. What was
 * stored and read again may have its keys in another order, so that values are compared in one form.
 */
function turns<K, V>(
  before: ReadonlyMap<K, V>,
  after: ReadonlyMap<K, V>,
  compared: (value: V) => unknown = (value) => value,
): [K, Turn<V>][] {
  const keys = new Set([...before.keys(), ...after.keys()])
  const written = (value: V | undefined) => (value === undefined ? undefined : canonicalJson(compared(value)))
  return [...keys]
    .filter((key) => written(before.get(key)) !== written(after.get(key)))
    .map((key) => [key, { from: before.get(key) ?? null, to: after.get(key) ?? null }])
}

/** An engaged rule is known by its sentence, which begins with its statement: the shorter text is the statement. */
function named(from: RuleSeen | null, to: RuleSeen | null): Omit<RuleSeen, 'outcome'> {
  const one = sure(from && to && to.statement.length < from.statement.length ? to : (from ?? to))
  return { ground: one.ground, rule: one.rule, statement: one.statement }
}

function sure<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('A difference has at least one side.')
  return value
}
