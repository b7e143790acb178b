import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import type { CaseFile } from '#lib/domain/case-file'
import { featuresOf } from '#lib/ledger/case-features'
import { allChecks } from '#lib/ledger/checks/all-checks'
import { authorDependence } from '#lib/ledger/checks/author-dependence'
import type { Check, Finding } from '#lib/ledger/checks/check'
import { scopeMismatch } from '#lib/ledger/checks/scope-mismatch'
import { runChecks } from '#lib/ledger/findings'
import { sharedWith } from '../cases/shared-with.ts'
import { today } from '../clock.ts'
import { openOrganisationName } from '../identity/make-organisation.ts'
import { requireViewer } from '../identity/viewer.ts'
import { organisationKey } from '../keys/data-keys.ts'
import { personColumns, personReader } from '../people/person.ts'
import { withTenant } from '../tenant.ts'
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

/** Checks that say more of a case than of a ledger: they want to know what it is about, and who is in it. */
const whereTheCaseMatters: readonly Check[] = [scopeMismatch, authorDependence]

/** A case as the checks know it: its facts, and the records that it prints. */
export interface CheckedCase {
  id: string
  facts: CaseFile['facts']
  records: readonly string[]
}

/** The same of the records that a case prints, held against the case; a check that finds nothing in them is left out. */
export async function readToDoOf({ id, facts, records }: CheckedCase): Promise<ToDo[]> {
  const viewer = await requireViewer()
  const ledger = await readLedgerOf(viewer)
  const { byClaim } = await findingsIn(ledger)
  const ofTheLedger = [...new Set(records.flatMap((record) => byClaim.get(record) ?? []))].filter(({ check }) =>
    whereTheCaseMatters.every((one) => one.id !== check),
  )
  const ofTheCase = runChecks(
    ledger,
    {
      ...{ today: today(), features: featuresOf(facts), printed: new Set(records) },
      authors: await whoIsIn(viewer, id),
    },
    whereTheCaseMatters,
  )
  return toDoIn(ledger, [...ofTheLedger, ...ofTheCase]).filter(({ findings }) => findings.length > 0)
}

/** Who may have written what the case rests on: the experts who work on it, and the organisation itself. */
const whoIsIn = (viewer: Viewer, caseId: string): Promise<string[]> =>
  withTenant(viewer, async (tx) => {
    const { name } = await tx.organisation.findUniqueOrThrow({ where: { id: viewer.orgId }, select: { name: true } })
    const people = await tx.user.findMany({
      where: { orgId: viewer.orgId, memberships: { some: { case: { id: caseId, ...sharedWith(viewer) } } } },
      select: personColumns,
    })
    const organisation = openOrganisationName(await organisationKey(tx, viewer.orgId), { id: viewer.orgId, name })
    const read = await personReader(tx, viewer.orgId)
    const experts = people.map(read).filter(({ roles }) => roles.includes('expert'))
    return [organisation, ...experts.map((expert) => expert.name)]
  })

function toDoIn(ledger: HeldLedger, findings: Iterable<Finding>): ToDo[] {
  const found = Map.groupBy(findings, ({ check }) => check)
  return allChecks.map(({ id, title, asks, source }) => ({
    check: { id, title, asks, source },
    findings: toldOnce(found.get(id) ?? []).map(({ claims, sources, ...told }) => ({
      claims: [...claims].flatMap((claim) => ledger.entries.get(claim) ?? []).map(linkTo),
      sources: [...sources]
        .flatMap((one) => ledger.sources.get(one) ?? [])
        .map((one) => ({ id: one.id, title: one.title })),
      ...told,
    })),
  }))
}

/** What a check says of several claims in the same words is said once, with all of them under it. */
function toldOnce(findings: readonly Finding[]) {
  const alike = Map.groupBy(findings, ({ found, expected, toDo }) => JSON.stringify([found, expected, toDo]))
  return [...alike.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    return {
      claims: new Set(group.flatMap(({ claims }) => claims)),
      sources: new Set(group.flatMap(({ sources }) => sources)),
      ...{ found: first.found, expected: first.expected, toDo: first.toDo },
    }
  })
}
