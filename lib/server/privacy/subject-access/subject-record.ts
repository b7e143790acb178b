import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import { declarationOf, type FactKey } from '#lib/domain/facts/catalogue'
import { beforeHandingOut, type SubjectRecord } from '#lib/reporting/subject-access/subject-record'
import { openReason } from '../../approvals/approval-reason.ts'
import { toCaseDetail } from '../../cases/case-detail.ts'
import { type HeldCase, holdCase } from '../../cases/held-case.ts'
import { now, today } from '../../clock.ts'
import { holdIdentity } from '../../identity-block/held-identity.ts'
import { caseKeys } from '../../keys/data-keys.ts'
import { namesOf } from '../../people/person.ts'
import { headerColumns, toHeader } from '../../reports/report-header.ts'
import type { TenantTransaction } from '../../tenant.ts'
import { openHoldReason, retentionColumns, retentionOf } from '../case-retention.ts'
import { bundlesOfCase, documentsOfCase } from './papers-of-case.ts'

const left = 'somebody who has left'
type NameOf = (id: string | null) => string

/** What is held about the person of a case of the viewer's; null for every other id. */
export async function subjectRecord(
  tx: TenantTransaction,
  viewer: Viewer,
  caseId: string,
): Promise<SubjectRecord | null> {
  const held = await holdCase(tx, viewer, caseId)
  const person = held && (await holdIdentity(tx, viewer, held.id))
  if (!held || !person) return null
  const everybody = await tx.user.findMany({ where: { orgId: viewer.orgId }, select: { id: true } })
  const names = await namesOf(
    tx,
    viewer.orgId,
    everybody.map(({ id }) => id),
  )
  const nameOf: NameOf = (id) => (id === null ? 'the system or its operator' : (names.get(id) ?? left))
  const { id, reference, requestingState, requestedState, createdAt, updatedAt, facts, unreadable } = toCaseDetail(held)
  const reports = await reportsOf(tx, held)
  const documents = await documentsOfCase(tx, viewer, { caseId: held.id, nameOf })
  const bundles = await bundlesOfCase(tx, viewer, { caseId: held.id, nameOf })
  const made = [...reports, ...documents, ...documents.flatMap(({ editions }) => editions), ...bundles]
  return {
    format: 'article-three/subject-access@1',
    madeAt: now().toISOString(),
    madeBy: viewer.name,
    beforeHandingOut,
    case: { id, reference, requestingState, requestedState, openedAt: createdAt, changedAt: updatedAt },
    identity: person.identity,
    facts: Object.entries(facts).map(([key, { entry, updatedAt: enteredAt }]) => ({
      ...{ key: key as FactKey, question: declarationOf(key as FactKey).question, entry, enteredAt },
      enteredBy: nameOf(held.content.facts[key]?.updatedBy ?? null),
    })),
    unreadable: unreadable.map(({ factKey, stored, updatedAt: enteredAt }) => ({ key: factKey, stored, enteredAt })),
    ...{ reports, documents, bundles },
    sealedNotes: await notesOf(tx, held, nameOf),
    access: { members: await membersOf(tx, held, nameOf), acts: await actsOn(tx, held, made, nameOf) },
    retention: await retentionOfCase(tx, held),
    approvals: await approvalsOn(tx, held, nameOf),
  }
}

async function reportsOf(tx: TenantTransaction, { id, orgId }: HeldCase): Promise<SubjectRecord['reports']> {
  const keyOf = await caseKeys(tx, orgId)
  const rows = await tx.report.findMany({ where: { caseId: id }, orderBy: { number: 'asc' }, select: headerColumns })
  return rows.map((row) => {
    const { id: reportId, number, issuedAt, author, pdfSha256 } = toHeader(row, keyOf)
    return { id: reportId, number, issuedAt, author, pdfSha256 }
  })
}

/** That they are there: what is in them, nobody here can read. */
async function notesOf(tx: TenantTransaction, { id }: HeldCase, nameOf: NameOf): Promise<SubjectRecord['sealedNotes']> {
  const rows = await tx.sealedNote.findMany({
    where: { caseId: id },
    orderBy: { createdAt: 'asc' },
    omit: { content: true },
  })
  return rows.map(({ authorId, createdAt, updatedAt, size }) => ({
    ...{ author: nameOf(authorId), bytes: size },
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  }))
}

async function membersOf(tx: TenantTransaction, { id }: HeldCase, nameOf: NameOf) {
  const rows = await tx.caseMember.findMany({ where: { caseId: id }, orderBy: { addedAt: 'asc' } })
  return rows.map(({ userId, addedBy, addedAt }) => ({
    ...{ name: nameOf(userId), since: addedAt.toISOString(), letInBy: nameOf(addedBy) },
  }))
}

/** Of the case itself, and of the reports, documents, editions and bundles that were made in it. */
async function actsOn(tx: TenantTransaction, { id, orgId }: HeldCase, made: readonly { id: string }[], nameOf: NameOf) {
  const rows = await tx.auditEvent.groupBy({
    by: ['actorId', 'action'],
    where: { orgId, objectId: { in: [id, ...made.map((one) => one.id)] }, outcome: 'done' },
    ...{ _count: { seq: true }, _min: { at: true, seq: true }, _max: { at: true } },
  })
  return rows
    .sort((a, b) => Number((a._min.seq ?? 0n) - (b._min.seq ?? 0n)))
    .map(({ actorId, action, _count, _min, _max }) => ({
      ...{ name: nameOf(actorId), action, times: _count.seq },
      first: _min.at?.toISOString() ?? '',
      last: _max.at?.toISOString() ?? '',
    }))
}

async function retentionOfCase(
  tx: TenantTransaction,
  { id, orgId, key }: HeldCase,
): Promise<SubjectRecord['retention']> {
  const row = await tx.case.findUniqueOrThrow({ where: { id }, select: retentionColumns })
  const stored = await tx.caseRetention.findUnique({ where: { caseId: id } })
  const { until, chosen, held } = retentionOf(row, today())
  return { until, chosen, held, holdReason: stored && held ? openHoldReason(key, { caseId: id, orgId }, stored) : null }
}

async function approvalsOn(tx: TenantTransaction, { id, orgId }: HeldCase, nameOf: NameOf) {
  const rows = await tx.approval.findMany({ where: { orgId, objectId: id }, orderBy: { askedAt: 'asc' } })
  const told: SubjectRecord['approvals'][number][] = []
  for (const row of rows)
    told.push({
      ...{ kind: row.kind, reason: await openReason(tx, row) },
      ...{ askedAt: row.askedAt.toISOString(), askedBy: nameOf(row.askedBy) },
    })
  return told
}
