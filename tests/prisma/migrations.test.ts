import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { auditHead } from '#lib/server/audit/audit-head'
import { database } from '#lib/server/database/client'
import { recordEvent } from '#lib/server/tenant'
import { aCase, aViewer } from '#tests/support/people'
import { sqlStillMissing } from '../../scripts/migration/schema-engine.ts'

it('schema.prisma and the migrations lead to the same tables', async () => {
  expect(await sqlStillMissing(process.cwd())).toBeNull()
})

it('the audit trail only grows', async () => {
  // A real event: an invented one would break the chain for everyone who checks it afterwards.
  await recordEvent({
    action: 'case.list',
    orgId: null,
    actorId: null,
    sessionId: null,
    object: { type: 'case', id: null },
    outcome: 'done',
  })
  const seq = BigInt((await auditHead()).seq)
  await expect(database().auditEvent.update({ where: { seq }, data: { action: 'other' } })).rejects.toThrow(
    'only grows',
  )
  await expect(database().auditEvent.delete({ where: { seq } })).rejects.toThrow('only grows')
  await expect(database().$executeRaw`TRUNCATE audit_events`).rejects.toThrow('only grows')
  expect((await database().auditEvent.findUniqueOrThrow({ where: { seq } })).action).toBe('case.list')
})

it('an issued report is frozen, and goes only with its whole case', async () => {
  const { orgId, userId, ...rest } = await aViewer()
  const caseId = await aCase({ orgId, userId, ...rest })
  const { id } = await database().report.create({
    data: {
      orgId,
      caseId,
      number: 1,
      snapshot: new Uint8Array(1),
      pdf: new Uint8Array(1),
      pdfIndex: randomUUID(),
      issuedBy: userId,
    },
  })
  const change = database().report.update({ where: { id }, data: { snapshot: new Uint8Array(2) } })
  await expect(change).rejects.toThrow('frozen')
  await expect(database().report.delete({ where: { id } })).rejects.toThrow('whole case')
  await database().case.delete({ where: { id: caseId } })
  expect(await database().report.count({ where: { id } })).toBe(0)
})
