import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ElementFinding } from '#lib/domain/assessment'
import { riskAreas } from '#lib/domain/risk-area'
import { elementsOf } from '#lib/reporting/trace'
import { type Answer, openExample } from '../../../app/example/answer.ts'
import { exampleCase, exampleLibrary } from '../../../app/example/example-case.ts'
import { isBare } from '../../../app/example/first-answer.ts'
import { keepEqual } from '../../../app/example/keep-equal.ts'
import { placesOf, placeToOpen } from '../../../app/example/places.ts'
import { nextPiece, type Shown, shownAtFirst, shownOf } from '../../../app/example/shown.ts'
import { suggestedFact } from '../../../app/example/suggested-fact.ts'

let example: ReturnType<typeof exampleCase>
let given: Answer
let switched: Answer
beforeAll(() => {
  example = exampleCase()
  const answerFor = openExample(example.caseFile, exampleLibrary())
  given = answerFor(example.caseFile.facts)
  switched = answerFor({ ...example.caseFile.facts, [suggestedFact]: { kind: 'unknown', reason: 'not-known' } })
})

/** Everything that is drawn by itself: the four areas, and each other piece. */
const drawnApart = (shown: Shown): unknown[] => {
  const { areas, ...rest } = shown
  return [...riskAreas.map((area) => areas[area]), ...Object.values(rest)]
}

describe('what stands on the page', () => {
  it('comes to stand as it should, one piece at a time', () => {
    const { facts } = example.caseFile
    for (const [from, to] of [
      [shownAtFirst(example.first, facts), shownOf(given, facts)],
      [shownOf(given, facts), shownOf(switched, {})],
      [shownOf(switched, {}), shownOf(given, facts)],
    ] as const) {
      let shown = from
      let drawings = 0
      while (shown !== to) {
        const next = nextPiece(shown, to)
        const before = drawnApart(shown)
        expect(drawnApart(next).filter((piece, at) => piece !== before[at]).length).toBeLessThanOrEqual(1)
        shown = next
        drawings += 1
        expect(drawings).toBeLessThan(20)
      }
    }
  })

  it('follows a newer answer that comes before the last one stands', () => {
    const halfway = nextPiece(nextPiece(shownOf(given, {}), shownOf(switched, {})), shownOf(switched, {}))
    const to = shownOf(given, {})
    let shown = halfway
    for (let drawings = 0; drawings < 20; drawings += 1) shown = nextPiece(shown, to)
    expect(shown).toBe(to)
  })
})

describe('what the page comes with', () => {
  const outlined = (answer: Answer): ElementFinding[] => placesOf(answer.assessment.areas).map(({ element }) => element)

  it('is the outline as it is, with the reasons of the open element and of no other', () => {
    const { first } = example
    const open = placeToOpen(placesOf(first.assessment.areas))
    const whole = new Map(placesOf(given.assessment.areas).map((place) => [place.id, place.element]))
    expect(open?.id).toBe(placeToOpen(placesOf(given.assessment.areas))?.id)
    for (const { id, element } of placesOf(first.assessment.areas)) {
      const told = whole.get(id)
      if (id === open?.id) expect(element).toEqual(told)
      else expect(isBare(element)).toBe((told?.reasons.length ?? 0) + (told?.undetermined.length ?? 0) > 0)
      expect([element.question, element.support, element.range]).toEqual([told?.question, told?.support, told?.range])
      expect(element.reasons.map(({ rule, direction }) => [rule, direction])).toEqual(
        told?.reasons.map(({ rule, direction }) => [rule, direction]),
      )
    }
    expect(outlined(given).some(isBare)).toBe(false)
  })

  it('has every record and authority that the open element cites, and is a small part of an answer', () => {
    const { first } = example
    const open = placeToOpen(placesOf(first.assessment.areas))
    for (const reason of open?.element.reasons ?? []) {
      for (const { id } of reason.authorities) expect(first.authorities[id]).toEqual(given.authorities[id])
      for (const { id } of reason.evidence) expect(first.records[id]).toEqual(given.records[id])
    }
    expect(JSON.stringify(first).length).toBeLessThan(JSON.stringify(given).length / 5)
    expect(riskAreas.flatMap((area) => first.assessment.areas[area].tests.flatMap(elementsOf)).length).toBeGreaterThan(
      8,
    )
  })
})

describe('what did not change', () => {
  const plain = fc.jsonValue({ maxDepth: 4 })

  it('is equal to what came, whatever stood there before', () => {
    fc.assert(
      fc.property(plain, plain, (before, after) => {
        expect(keepEqual(before, after)).toEqual(after)
      }),
    )
  })

  it('stays the same object, all of it or the parts of it that did not', () => {
    fc.assert(
      fc.property(plain, plain, (same, other) => {
        const before = {
          same,
          list: [
            { rule: 'a', same },
            { rule: 'b', same },
          ],
          other: 1,
        }
        expect(keepEqual(before, structuredClone(before))).toBe(before)
        const after = keepEqual(before, { ...structuredClone(before), other: { other } })
        expect(after.list).toBe(before.list)
        const longer = [{ rule: 'new', same }, ...structuredClone(before.list)]
        expect(keepEqual(before.list, longer).slice(1)).toEqual(before.list)
        expect(keepEqual(before.list, longer)[1]).toBe(before.list[0])
      }),
    )
  })
})
