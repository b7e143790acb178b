import type { AnswerFinding, Assessment, ElementFinding, TestFinding } from '#lib/domain/assessment'
import { type RiskArea, riskAreas } from '#lib/domain/risk-area'

/** An element that can be opened beside the outline, and where it stands. */
export interface Place {
  id: string
  area: RiskArea
  test: TestFinding
  /** Name of the route, or of the answer. */
  within: string
  element: ElementFinding
  answersRisk: boolean
}

export const placeId = (area: string, test: TestFinding, within: string, element: string): string =>
  [area, test.id, test.forum, within, element].join(' ')

/** Every element of the four areas in the order of the outline, the forum that gives an area its word first. */
export function placesOf(areas: Assessment['areas']): Place[] {
  return riskAreas.flatMap((area) => {
    const { tests, forum } = areas[area]
    return leadingFirst(tests, forum).flatMap((test) => [
      ...test.routes.flatMap((route) =>
        route.elements.map((element) => ({
          id: placeId(area, test, route.id, element.id),
          area,
          test,
          within: route.name,
          element,
          answersRisk: false,
        })),
      ),
      ...test.answers.map((answer: AnswerFinding) => ({
        id: placeId(area, test, 'answer', answer.id),
        area,
        test,
        within: answer.name,
        element: answer,
        answersRisk: true,
      })),
    ])
  })
}

export const leadingFirst = (tests: readonly TestFinding[], forum: string | null): TestFinding[] => [
  ...tests.filter((test) => test.forum === forum),
  ...tests.filter((test) => test.forum !== forum),
]

/** The element that stands open until the reader chooses: one whose reason has a record against it. */
export const placeToOpen = (places: readonly Place[]): Place | undefined =>
  places.find(({ element }) =>
    element.reasons.some((reason) => reason.evidence.some((used) => used.use === 'contrary')),
  ) ??
  places.find(({ element }) => element.reasons.length > 0) ??
  places[0]
