import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Assessment } from '#lib/domain/assessment'
import { describeDifference } from '#lib/reporting/difference/describe-difference'
import { type ComparedAssessment, type Difference, differenceOf, isEmpty } from '#lib/reporting/difference/difference'
import { type Facts, side, sources } from '#tests/support/compared-side'
import { anyFacts, anyRuleSet, randomRecords } from '#tests/support/random-law'

// A random rule set is assessed thousands of times here, on machines that do other things at the same moment.

/** Any two assessments of one case: facts, rules and stored records may all differ. */
const anySide = fc
  .tuple(anyRuleSet, anyFacts, fc.subarray([...randomRecords]))
  .map(([ruleSet, facts, records]) => side(ruleSet, facts, records))
const anyPair = fc.oneof(
  fc.tuple(anySide, anySide),
  fc.tuple(anyRuleSet, anyFacts, anyFacts).map(([law, one, other]) => [side(law, one), side(law, other)] as const),
)

/** Before and after exchanged, everywhere. */
function reversed(difference: Difference): Difference {
  const turn = <T extends { from: unknown; to: unknown }>(list: readonly T[]): T[] =>
    list.map((one) => ({ ...one, from: one.to, to: one.from }))
  return {
    basis: turn(difference.basis),
    facts: turn(difference.facts),
    computed: turn(difference.computed),
    fora: turn(difference.fora),
    tests: { opened: difference.tests.closed, closed: difference.tests.opened },
    words: turn(difference.words),
    rules: turn(difference.rules),
    reasons: turn(difference.reasons),
    records: turn(difference.records),
    otherSide: { came: difference.otherSide.went, went: difference.otherSide.came },
    gaps: { came: difference.gaps.went, went: difference.gaps.came },
  }
}

/** The same lists, in an order that does not depend on which side was read first. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, sorted(part)]))
      : value

/** Every word of the torture area with its range, written out by hand from the form of an assessment. */
function words({ areas: { torture } }: Assessment): Map<string, string> {
  const said = new Map<string, string>()
  const put = (at: string, { support, range }: { support: string; range: object }) =>
    said.set(at, JSON.stringify([support, range]))
  put('', torture)
  for (const test of torture.tests) {
    put(`${test.id} ${test.forum}`, test)
    for (const route of test.routes) {
      put(`${test.id} ${test.forum} route ${route.name}`, route)
      for (const element of route.elements) put(`${test.id} ${test.forum} element ${element.question}`, element)
    }
    for (const answer of test.answers) put(`${test.id} ${test.forum} answer ${answer.name}`, answer)
  }
  return said
}

describe('the difference of two assessments', () => {
  it('is empty between an assessment and itself', () => {
    fc.assert(
      fc.property(anyRuleSet, anyFacts, (law, facts) => {
        const difference = differenceOf(side(law, facts), side(law, facts))
        expect(isEmpty(difference)).toBe(true)
        expect(describeDifference(difference, sources).flatMap(({ groups }) => groups)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('is empty when one side was stored and read again with its keys in another order', () => {
    const backwards = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(backwards)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, part]) => [key, backwards(part)]),
            )
          : value
    fc.assert(
      fc.property(anySide, (one) => {
        const stored = { ...one, facts: backwards(one.facts) as Facts }
        expect(isEmpty(differenceOf(one, stored))).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('in the other order is the same with before and after exchanged', () => {
    fc.assert(
      fc.property(anyPair, ([one, other]) => {
        expect(sorted(differenceOf(other, one))).toEqual(sorted(reversed(differenceOf(one, other))))
      }),
      { numRuns: 50 },
    )
  })

  it('names every word that changed, or the test that opened or closed with it, and no other word', () => {
    fc.assert(
      fc.property(anyPair, ([one, other]) => {
        const { words: turned, tests } = differenceOf(one, other)
        const at = ({ place: { kind, test, name } }: (typeof turned)[number]) =>
          test === undefined
            ? ''
            : kind === 'test'
              ? `${test.id} ${test.forum}`
              : `${test.id} ${test.forum} ${kind} ${name}`
        const ofMovedTest = (place: string) =>
          [...tests.opened, ...tests.closed].some(({ test }) => {
            const key = `${test.id} ${test.forum}`
            return place === key || place.startsWith(`${key} `)
          })
        const [was, is] = [words(one.assessment), words(other.assessment)]
        const differing = [...new Set([...was.keys(), ...is.keys()])].filter(
          (place) => was.get(place) !== is.get(place) && !ofMovedTest(place),
        )
        expect(turned.map(at).sort()).toEqual(differing.sort())
      }),
      { numRuns: 50 },
    )
  })

  it('applied to the words before gives the words after', () => {
    fc.assert(
      fc.property(anyRuleSet, anyFacts, anyFacts, (law, before, after) => {
        const [one, other] = [side(law, before), side(law, after)]
        const applied = new Map([['torture', one.assessment.areas.torture.support]])
        for (const { place, to } of differenceOf(one, other).words)
          if (place.kind === 'ground' && to !== null) applied.set(place.ground, to.support)
        expect(applied.get('torture')).toBe(other.assessment.areas.torture.support)
      }),
      { numRuns: 50 },
    )
  })

  it('names every reason and every record that came or went', () => {
    fc.assert(
      fc.property(anyPair, ([one, other]) => {
        const difference = differenceOf(one, other)
        const reasons = ({ assessment }: ComparedAssessment) =>
          new Set(
            assessment.areas.torture.tests.flatMap((test) =>
              [...test.routes.flatMap((route) => route.elements), ...test.answers].flatMap((e) => e.reasons),
            ),
          )
        const told = ({ rule, direction }: { rule: string; direction: string }) => `${direction} ${rule}`
        const rules = (compared: ComparedAssessment) => new Set([...reasons(compared)].map(told))
        const records = (compared: ComparedAssessment) =>
          new Set([...reasons(compared)].flatMap(({ evidence }) => evidence.map(({ id, use }) => `${use} ${id}`)))
        expect(
          difference.reasons
            .filter(({ from }) => from === null)
            .map(told)
            .sort(),
        ).toEqual([...rules(other).difference(rules(one))].sort())
        expect(
          difference.records
            .filter(({ to }) => to === null)
            .map(({ use, record }) => `${use} ${record}`)
            .sort(),
        ).toEqual([...records(one).difference(records(other))].sort())
      }),
      { numRuns: 50 },
    )
  })

  it('puts each thing that differs into words once', () => {
    fc.assert(
      fc.property(anyPair, ([one, other]) => {
        const difference = differenceOf(one, other)
        const sections = describeDifference(difference, sources)
        const changes = sections.flatMap(({ groups }) => groups.flatMap((group) => group.changes))
        const { tests, otherSide, gaps, ...lists } = difference
        const all = [
          ...Object.values(lists).flat(),
          ...[tests, otherSide, gaps].flatMap((halves) => Object.values(halves).flat()),
        ]
        expect(changes).toHaveLength(all.length)
        expect(changes.flatMap(({ what, before, after }) => [what, before ?? '', after ?? '']).join(' ')).not.toMatch(
          /undefined|\[object|NaN/,
        )
        for (const { groups } of sections)
          for (const group of groups) expect(new Set(group.changes.map(({ id }) => id)).size).toBe(group.changes.length)
      }),
      { numRuns: 50 },
    )
  })
})
