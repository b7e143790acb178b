import 'server-only'
import { allChecks } from '#lib/ledger/checks/all-checks'
import type { Finding } from '#lib/ledger/checks/check'
import { requireViewer } from '../identity/viewer.ts'
import { findingsIn } from './held-findings.ts'
import type { HeldLedger } from './held-ledger.ts'
import { type ClaimLink, linkTo } from './read-claim.ts'
import { readLedgerOf } from './visible-ledger.ts'

/** What one check found in the ledger. */
export interface ToDo {
  check: { id: string; title: string; asks: string; source: string }
  findings: {
    claims: ClaimLink[]
    sources: { id: string; title: string }[]
    found: string
    expected: string
    toDo: string
  }[]
}

/** What the checks that run by themselves find in the ledger as the viewer sees it, check by check. */
export async function readToDo(): Promise<ToDo[]> {
  const ledger = await readLedgerOf(await requireViewer())
  return toDoIn(ledger, (await findingsIn(ledger)).all)
}

/** The same of some records alone, such as those that a case prints; a check that finds nothing in them is left out. */
export async function readToDoOf(records: Iterable<string>): Promise<ToDo[]> {
  const ledger = await readLedgerOf(await requireViewer())
  const { byClaim } = await findingsIn(ledger)
  const found = new Set([...records].flatMap((id) => byClaim.get(id) ?? []))
  return toDoIn(ledger, found).filter(({ findings }) => findings.length > 0)
}

function toDoIn(ledger: HeldLedger, findings: Iterable<Finding>): ToDo[] {
  const found = Map.groupBy(findings, ({ check }) => check)
  return allChecks.map(({ id, title, asks, source }) => ({
    check: { id, title, asks, source },
    findings: (found.get(id) ?? []).map(({ claims, sources, found: what, expected, toDo }) => ({
      claims: claims.flatMap((claim) => ledger.entries.get(claim) ?? []).map(linkTo),
      sources: sources.flatMap((one) => ledger.sources.get(one) ?? []).map((one) => ({ id: one.id, title: one.title })),
      ...{ found: what, expected, toDo },
    })),
  }))
}
