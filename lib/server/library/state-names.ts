import 'server-only'
import { countryPacks } from '#lib/rules/rule-set'
import { withoutTenant } from '../tenant.ts'

/** States that only request here have no profile in the library. */
const requestingStates = new Map(countryPacks.map(({ requestingState, name }) => [requestingState, name]))

/** The states a case can be about, by code, with their names. */
export async function knownStates(): Promise<{
  requesting: ReadonlyMap<string, string>
  requested: ReadonlyMap<string, string>
}> {
  const rows = await withoutTenant((tx) =>
    tx.jurisdiction.findMany({ orderBy: { name: 'asc' }, select: { code: true, name: true } }),
  )
  const requested = rows.filter(({ code }) => !requestingStates.has(code))
  return { requesting: requestingStates, requested: new Map(requested.map(({ code, name }) => [code, name])) }
}

/** A state in words; the code where the library has come to know it no longer. */
export async function stateName(code: string): Promise<string> {
  const row = await withoutTenant((tx) => tx.jurisdiction.findUnique({ where: { code }, select: { name: true } }))
  return row?.name ?? requestingStates.get(code) ?? code
}
