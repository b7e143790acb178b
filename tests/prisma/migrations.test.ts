import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { recordEvent } from '#lib/server/audit/append-event'
import { auditHead } from '#lib/server/audit/audit-head'
import { database } from '#lib/server/database/client'
import { sqlStillMissing } from '../../scripts/migration/schema-engine.ts'

it('schema.prisma and the migrations lead to the same tables', async () => {
  expect(await sqlStillMissing(process.cwd())).toBeNull()
})

it('the audit trail only grows', async () => {
  // A real event: an invented one would break the chain for everyone who checks it afterwards.
  await recordEvent({
    action: 'case.list',
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
  const person = await database().user.create({
    data: { email: `${randomUUID()}@example.org`, name: 'Invented Person', passwordHash: 'none' },
  })
  const { id: caseId } = await database().case.create({
    data: { ownerId: person.id, reference: 'WILLOW-7', requestingState: 'CN', requestedState: 'BE' },
  })
  const { id } = await database().report.create({
    data: {
      caseId,
      number: 1,
      snapshot: {},
      snapshotHash: 'sha256:0',
      pdf: Buffer.from('%PDF'),
      pdfSha256: randomUUID(),
      issuedBy: person.id,
    },
  })
  const change = database().report.update({ where: { id }, data: { snapshot: { altered: true } } })
  await expect(change).rejects.toThrow('frozen')
  await expect(database().report.delete({ where: { id } })).rejects.toThrow('whole case')
  await database().case.delete({ where: { id: caseId } })
  expect(await database().report.count({ where: { id } })).toBe(0)
})

it('a search finds a record with or without its accents, by title, tag and publisher', async () => {
  const id = `search-${Date.now()}`
  await database().evidenceRecord.create({
    data: {
      id,
      title: 'Décision of the Liège chamber',
      proposition: 'An invented proposition.',
      direction: 'context',
      kind: 'court-decision',
      riskAreas: ['torture'],
      asOf: new Date('2020-01-01'),
      status: 'confirmed',
      tags: ['quarantaine-marécage'],
      record: { source: { title: 'Recueil', publisher: 'Éditions Inventées', author: null } },
    },
  })
  try {
    for (const words of ['liege', 'Liège', 'DECISION', 'marecage', 'inventees']) {
      const found = await database().$queryRaw<{ id: string }[]>`
        SELECT id FROM evidence_records WHERE search @@ websearch_to_tsquery('english', fold_accents(${words}))`
      expect(found, words).toContainEqual({ id })
    }
  } finally {
    await database().evidenceRecord.delete({ where: { id } })
  }
})
