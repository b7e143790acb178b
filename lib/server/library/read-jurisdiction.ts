import 'server-only'
import type { Jurisdiction } from '#lib/domain/jurisdiction'
import { requireViewer } from '../identity/viewer.ts'
import { readLibrary } from './read-library.ts'

/** The profile of one state, by its two-letter code. */
export async function readJurisdiction(
  code: string,
): Promise<{ ok: true; jurisdiction: Jurisdiction } | { ok: false; reason: 'not-found' }> {
  await requireViewer()
  const jurisdiction = (await readLibrary()).jurisdictions.find((one) => one.iso2 === code)
  return jurisdiction ? { ok: true, jurisdiction } : { ok: false, reason: 'not-found' }
}
