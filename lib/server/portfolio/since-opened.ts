import 'server-only'
import type { SinceOpened } from '#lib/reporting/describe-moves'
import type { MovedCases } from './moved-cases.ts'

/** How each case that was looked at stands. */
export function sinceOpenedOf({ moved, notShown, unreadable }: MovedCases): (caseId: string) => SinceOpened {
  const known = new Map<string, SinceOpened>([
    ...moved.map(({ id, moves }) => [id, { kind: 'moved', moves }] as const),
    ...notShown.map((id) => [id, { kind: 'never-opened' }] as const),
    ...unreadable.map((id) => [id, { kind: 'unreadable' }] as const),
  ])
  return (caseId) => known.get(caseId) ?? { kind: 'unmoved' }
}
