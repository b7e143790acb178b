import type { Assessment } from '#lib/domain/assessment'
import { assessed } from '#tests/support/assessed'

/** An invented case of three words: where, when, and the facts as in a case file. */
export const assessPrcCase = (requestedState: string, on: string, facts: Record<string, unknown>): Assessment =>
  assessed({ requestedState, on, facts })

/** The support of a route of a test in a forum; `not-heard` where the test is not before that forum. */
export function supportOfRoute(
  assessment: Assessment,
  { test, route, forum }: { test: string; route: string; forum: string },
): string {
  const grounds = [...Object.values(assessment.areas), ...Object.values(assessment.furtherGrounds)]
  const heard = grounds.flatMap(({ tests }) => tests).find(({ id, forum: before }) => id === test && before === forum)
  return heard?.routes.find(({ id }) => id === route)?.support ?? 'not-heard'
}
