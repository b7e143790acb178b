import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { CalendarDate } from '#lib/domain/calendar-date'
import { allChecks } from '#lib/ledger/checks/all-checks'
import type { Finding } from '#lib/ledger/checks/check'
import { findingsByClaim, runChecks } from '#lib/ledger/findings'
import { today } from '../clock.ts'
import type { HeldLedger } from './held-ledger.ts'

/** What all checks find in a ledger, and under each claim. */
export interface HeldFindings {
  all: readonly Finding[]
  byClaim: ReadonlyMap<string, readonly Finding[]>
}

// A ledger is another object as soon as anything in it, or in the library beneath it, is another.
const kept = new WeakMap<HeldLedger, { day: CalendarDate; findings: Promise<HeldFindings> }>()

/** Run once for a ledger as somebody sees it, and once more on the next day. Who asks meanwhile waits for the same run. */
export function findingsIn(ledger: HeldLedger): Promise<HeldFindings> {
  const day = today()
  const known = kept.get(ledger)
  if (known?.day === day) return known.findings
  const findings = runAll(ledger, day)
  kept.set(ledger, { day, findings })
  // What failed is tried again.
  findings.catch(() => kept.delete(ledger))
  return findings
}

async function runAll(ledger: HeldLedger, day: CalendarDate): Promise<HeldFindings> {
  const all: Finding[] = []
  for (const check of allChecks) {
    for (const finding of runChecks(ledger, { today: day }, [check])) all.push(finding)
    // In a large ledger a check takes a second: between two the server turns to what else is waiting.
    await nextTurn()
  }
  return { all, byClaim: findingsByClaim(ledger, all) }
}
