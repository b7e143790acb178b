import type { Assessment, ElementFinding, GroundFinding, TestFinding } from '#lib/domain/assessment'
import { furtherGrounds, type Ground, grounds, riskAreas } from '#lib/domain/risk-area'
import { recordsAmong } from '#lib/reporting/records-of'
import { findingOf } from '#lib/reporting/trace'
import type { Answer } from './answer.ts'
import { placeId, placesOf, placeToOpen } from './places.ts'

/** How many tests are still to come, by area and further ground. */
export type Awaited = Readonly<Record<Ground, number>>

/**
 * What the page comes with: the words of each area, the outline of the tests that give them, and the one element that
 * stands open, with what it cites. Everything else stands folded or far below and is nine tenths of an answer; the
 * engine sends it once the page stands.
 */
export function firstAnswer({ assessment, moves, records, authorities }: Answer): { first: Answer; awaited: Awaited } {
  const led = withTests(assessment, (ground, { tests, forum }) => {
    const shown = forum ?? tests[0]?.forum
    return isArea(ground) ? tests.filter((test) => test.forum === shown) : []
  })
  const open = placeToOpen(placesOf(led.areas))?.id
  const outlined = withTests(led, (ground, { tests }) => tests.map((test) => outline(ground, test, open)))
  const first = { ...outlined, nextEnquiries: [], whatWouldChange: [], otherSide: [], gaps: [] }
  const cited = new Set(
    placesOf(first.areas).flatMap(({ element }) =>
      element.reasons.flatMap((reason) => reason.authorities.map(({ id }) => id)),
    ),
  )
  const toCome = (ground: Ground) => findingOf(assessment, ground).tests.length - findingOf(first, ground).tests.length
  return {
    first: {
      assessment: first,
      moves,
      records: recordsAmong(first, new Map(Object.entries(records))),
      authorities: Object.fromEntries(Object.entries(authorities).filter(([id]) => cited.has(id))),
    },
    awaited: Object.fromEntries(grounds.map((ground) => [ground, toCome(ground)])) as Record<Ground, number>,
  }
}

/** Whether an element came as its line in the outline only: its reasons are counted, and not yet told. */
export const isBare = ({ reasons, undetermined }: ElementFinding): boolean =>
  reasons.some(({ sentence }) => sentence === '') || undetermined.some(({ statement }) => statement === '')

const isArea = (ground: Ground): boolean => (riskAreas as readonly Ground[]).includes(ground)

function withTests(
  assessment: Assessment,
  testsOf: (ground: Ground, finding: GroundFinding) => TestFinding[],
): Assessment {
  const of = (ground: Ground): GroundFinding => {
    const finding = findingOf(assessment, ground)
    return { ...finding, tests: testsOf(ground, finding), evidence: { supports: [], contrary: [] } }
  }
  return {
    ...assessment,
    areas: Object.fromEntries(riskAreas.map((area) => [area, of(area)])) as Assessment['areas'],
    furtherGrounds: Object.fromEntries(
      furtherGrounds.map((ground) => [ground, of(ground)]),
    ) as Assessment['furtherGrounds'],
  }
}

function outline(ground: Ground, test: TestFinding, open: string | undefined): TestFinding {
  const line = <E extends ElementFinding>(within: string, element: E): E =>
    placeId(ground, test, within, element.id) === open
      ? element
      : {
          ...element,
          reasons: element.reasons.map((reason) => ({
            ...reason,
            sentence: '',
            because: [],
            authorities: [],
            evidence: [],
          })),
          undetermined: element.undetermined.map((rule) => ({ ...rule, statement: '', missing: [] })),
          notEngaged: [],
          notApplicable: [],
        }
  return {
    ...test,
    routes: test.routes.map((route) => ({
      ...route,
      elements: route.elements.map((element) => line(route.id, element)),
    })),
    answers: test.answers.map((answer) => line('answer', answer)),
  }
}
