import 'server-only'
import type { CalendarDate } from '#lib/domain/calendar-date'
import type { Finding } from '#lib/ledger/checks/check'
import { findingsByClaim, runChecks } from '#lib/ledger/findings'
import { today } from '../clock.ts'
import type { HeldLedger } from './held-ledger.ts'

/** What all checks find in a ledger on a day, and under each claim. */
export interface HeldFindings {
  day: CalendarDate
  all: readonly Finding[]
  byClaim: ReadonlyMap<string, readonly Finding[]>
}

// A ledger is another object as soon as anything in it, or in the library beneath it, is another.
const kept = new WeakMap<HeldLedger, HeldFindings>()

/** Run once for a ledger as somebody sees it, and once more on the next day. */
export function findingsIn(ledger: HeldLedger): HeldFindings {
  const day = today()
  const known = kept.get(ledger)
  if (known?.day === day) return known
  const all = runChecks(ledger, { today: day })
  const found = { day, all, byClaim: findingsByClaim(ledger, all) }
  kept.set(ledger, found)
  return found
}
