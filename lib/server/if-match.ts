import 'server-only'
import { Refusal } from './refusal.ts'

/** The `ETag` of a version. */
export const etagOf = (version: number): string => `"${version}"`

/**
 * The version that a change is made against. Without `If-Match` a change is refused (428): whoever does
 * not say what they read would overwrite what they never saw. A tag that is none of ours matches nothing.
 */
export function expectedVersionOf(request: Request): number | Refusal {
  const header = request.headers.get('if-match')
  if (header === null) return new Refusal('VERSION_NEEDED')
  const version = /^"(0|[1-9]\d{0,8})"$/.exec(header.trim())?.[1]
  return version === undefined ? new Refusal('STALE') : Number(version)
}
