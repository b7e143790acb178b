import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { assessCase } from '#lib/server/assessments/assess-case'
import { readCase } from '#lib/server/cases/read-case'
import { saveFact } from '#lib/server/cases/save-fact'
import { database } from '#lib/server/database/client'
import { environment } from '#lib/server/environment'
import { IntegrityError } from '#lib/server/keys/cell'
import { issueReport } from '#lib/server/reports/issue-report'
import { aCase, as, aViewer } from '#tests/support/people'

const schema = readFileSync(join(process.cwd(), 'prisma', 'schema.prisma'), 'utf8')

/** The columns that the schema says are sealed, or wrapped keys, by the names of the database. */
function columnsMarked(mark: 'Sealed' | 'Key' | 'Public'): { table: string; column: string }[] {
  return [...schema.matchAll(/^model \w+ \{\n([\s\S]*?)^\}/gm)].flatMap(([, body = '']) => {
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? ''
    const marked = new RegExp(String.raw`/// ${mark}\b.*\n\s+(\w+) .*`, 'g')
    return [...body.matchAll(marked)].map(([line, name = '']) => ({
      table,
      column: /@map\("(\w+)"\)/.exec(line)?.[1] ?? name,
    }))
  })
}

const canary = '柳樹-CANARY-40'
const forms = [Buffer.from(canary), Buffer.from(canary, 'utf16le'), Buffer.from('CANARY-40')]
const has = (bytes: Uint8Array): boolean => forms.some((form) => Buffer.from(bytes).includes(form))

describe('S40 what is confidential', () => {
  let caseId: string
  let viewer: Awaited<ReturnType<typeof aViewer>>
  beforeAll(async () => {
    viewer = await aViewer(`Imke ${canary}`)
    caseId = await aCase(viewer, { reference: canary })
    const entry = { kind: 'asserted', assertions: [{ value: true, says: 'document', where: canary }] }
    await as(viewer, () => saveFact({ caseId, factKey: 'proceedings.heldNow', entry, expectedVersion: 0 }))
    await as(viewer, () => assessCase(caseId))
    expect(await as(viewer, () => issueReport(caseId))).toMatchObject({ ok: true })
    // Taken off the file again: what was deleted may not be left readable either.
    await as(viewer, () => saveFact({ caseId, factKey: 'proceedings.heldNow', entry: null, expectedVersion: 2 }))
  })

  it('is in columns that the schema names, each of which holds cells and nothing else', async () => {
    const sealed = columnsMarked('Sealed')
    expect(sealed.length).toBeGreaterThanOrEqual(8)
    for (const { table, column } of sealed) {
      const rows = await database().$queryRawUnsafe<{ bytes: Uint8Array }[]>(
        `SELECT ${column} AS bytes FROM ${table} WHERE ${column} IS NOT NULL`,
      )
      for (const { bytes } of rows) {
        expect(bytes[0], `${table}.${column} begins with the format of a cell`).toBe(1)
        expect(bytes.length, `${table}.${column} holds format, nonce and tag`).toBeGreaterThanOrEqual(29)
      }
    }
  })

  it('is in every column of bytes: none of them is unmarked', () => {
    const marked = (['Sealed', 'Key', 'Public'] as const).flatMap(columnsMarked).length
    expect([...schema.matchAll(/^\s+\w+\s+Bytes\??/gm)]).toHaveLength(marked)
  })

  it('stands in no row of any table', async () => {
    const tables = await database().$queryRaw<{ name: string }[]>`
      SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`
    expect(tables.length).toBeGreaterThan(10)
    for (const { name } of tables) {
      const rows = await database().$queryRawUnsafe<{ row: string }[]>(`SELECT t::text AS row FROM ${name} t`)
      for (const { row } of rows) {
        expect(row.includes('CANARY-40'), name).toBe(false)
        for (const [, bytes = ''] of row.matchAll(/\\\\?x([0-9a-f]+)/g))
          expect(has(Buffer.from(bytes, 'hex')), name).toBe(false)
      }
    }
  })

  it('stands in no file of the data directory', async () => {
    await database().$executeRaw`CHECKPOINT`
    const files = (directory: string): string[] =>
      readdirSync(directory).flatMap((name) => {
        const path = join(directory, name)
        return statSync(path).isDirectory() ? files(path) : statSync(path).isFile() ? [path] : []
      })
    const all = files(environment().DATA_DIR)
    // On a server the database lies elsewhere; what it holds is looked at above.
    expect(all.length).toBeGreaterThan(process.env.DATABASE_URL === undefined ? 100 : -1)
    expect(all.filter((path) => has(readFileSync(path)))).toEqual([])
  })

  it('S41 that was put into another place is shown to nobody, and is an event of the trail', async () => {
    const other = await aCase(viewer, { reference: 'ELM-2' })
    const { content } = await database().case.findUniqueOrThrow({ where: { id: caseId } })
    const before = await database().auditEvent.count({ where: { action: 'integrity.fail' } })
    await database().case.update({ where: { id: other }, data: { content } })
    await expect(as(viewer, () => readCase(other))).rejects.toThrow(IntegrityError)
    const events = await database().auditEvent.findMany({
      where: { action: 'integrity.fail' },
      orderBy: { seq: 'asc' },
    })
    expect(events).toHaveLength(before + 1)
    expect(events.at(-1)).toMatchObject({ orgId: viewer.orgId, objectId: 'cases.content', outcome: 'refused' })
  })

  it('S41 of an older version, put back, is shown to nobody', async () => {
    const id = await aCase(viewer)
    const { content } = await database().case.findUniqueOrThrow({ where: { id } })
    const entry = { kind: 'asserted', assertions: [{ value: true, says: 'client' }] }
    await as(viewer, () => saveFact({ caseId: id, factKey: 'proceedings.heldNow', entry, expectedVersion: 0 }))
    await database().case.update({ where: { id }, data: { content } })
    await expect(as(viewer, () => readCase(id))).rejects.toThrow(IntegrityError)
  })
})
