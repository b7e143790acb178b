import { openContent, type StoredContent, sealContent } from '#lib/server/cases/case-content'
import { database } from '#lib/server/database/client'
import type { CellKey } from '#lib/server/keys/cell'
import { caseKeys } from '#lib/server/keys/data-keys'
import { headerColumns, snapshotOf } from '#lib/server/reports/report-header'

/** The key of a case, as someone has it who holds database and key file. */
export async function keyOfCase(caseId: string): Promise<CellKey> {
  const { orgId, wrapped } = await database().caseKey.findUniqueOrThrow({ where: { caseId } })
  return (await caseKeys(database(), orgId))(caseId, wrapped)
}

/** What is sealed of a case. */
export async function contentOf(caseId: string): Promise<StoredContent> {
  const row = await database().case.findUniqueOrThrow({ where: { id: caseId } })
  return openContent(await keyOfCase(caseId), row, row.content)
}

/** Puts an answer on file as an earlier version of the application stored it, past every check. */
export async function putOnFile(caseId: string, factKey: string, entry: unknown, updatedBy: string): Promise<void> {
  const row = await database().case.findUniqueOrThrow({ where: { id: caseId } })
  const key = await keyOfCase(caseId)
  const content = openContent(key, row, row.content)
  const fact = { entry, version: 1, updatedAt: row.updatedAt.toISOString(), updatedBy }
  const facts = { ...content.facts, [factKey]: fact }
  await database().case.update({
    where: { id: caseId },
    data: { content: sealContent(key, row, { ...content, facts }) },
  })
}

/** What is sealed of an issued report. */
export async function snapshotOfReport(id: string) {
  const row = await database().report.findUniqueOrThrow({ where: { id }, select: headerColumns })
  return snapshotOf(row, await caseKeys(database(), row.orgId))
}
