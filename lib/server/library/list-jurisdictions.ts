import 'server-only'
import type { Jurisdiction } from '#lib/domain/jurisdiction'
import { requireViewer } from '../identity/viewer.ts'
import { readLibrary } from './read-library.ts'

export interface JurisdictionListItem {
  code: string
  name: string
  jurisdiction: Jurisdiction
}

/** The states that the library has a profile of, by name. */
export async function listJurisdictions(): Promise<JurisdictionListItem[]> {
  await requireViewer()
  const { jurisdictions } = await readLibrary()
  return jurisdictions
    .map((jurisdiction) => ({ code: jurisdiction.iso2, name: jurisdiction.name, jurisdiction }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
