import 'server-only'
import type { CalendarDate } from '#lib/domain/calendar-date'
import type { Library } from '#lib/domain/library'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { ruleSetFor } from '#lib/rules/rule-set'
import { today } from '../clock.ts'
import { libraryOf } from '../ledger/library-of-organisation.ts'
import type { Tenant } from '../tenant.ts'

/** Under what cases are looked at: the rules for each requesting state, the library, and the day. */
export interface Law {
  ruleSetFor: (requestingState: string) => RuleSet
  library: Library
  on: CalendarDate
}

/** The law in use in an organisation, today or as of another day. */
export const lawInUse = async (tenant: Tenant, on: CalendarDate = today()): Promise<Law> => ({
  ruleSetFor,
  library: await libraryOf(tenant),
  on,
})
