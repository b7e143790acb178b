import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '#lib/server/database/client'
import { findDamage } from '#lib/server/keys/find-damage'
import { saveRetention } from '#lib/server/privacy/save-retention'
import { anOrganisation, type Somebody, type Things } from '#tests/support/an-organisation'
import { inAnInstallationOfItsOwn } from '#tests/support/own-installation'
import { as } from '#tests/support/people'

const schema = readFileSync('prisma/schema.prisma', 'utf8')
/** Columns whose comment says Sealed. */
const sealed = [...schema.matchAll(/^model \w+ \{([\s\S]*?)^\}/gm)].flatMap(([, body = '']) => {
  const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? ''
  return [...body.matchAll(/^\s*\/\/\/ Sealed.*\n\s*(\w+)\s+Bytes(?:.*@map\("(\w+)"\))?/gm)].map(
    ([, name = '', column = name]) => ({ table, column }),
  )
})

inAnInstallationOfItsOwn()

describe('a check of everything that is stored', () => {
  let viewer: Somebody
  let things: Things
  beforeAll(async () => {
    ;({ viewer, things } = await anOrganisation('ALDER-77'))
    const held = { caseId: things.caseId, expectedVersion: 0, holdReason: 'an appeal is pending' }
    expect(await as(viewer, () => saveRetention(held))).toEqual({ ok: true, version: 1 })
  })

  it('has nothing to say of what is as it was sealed', async () => {
    expect(await findDamage()).toEqual([])
  })

  it('names each cell of which one bit was changed, in every column that is sealed', async () => {
    let tried = 0
    for (const { table, column } of sealed) {
      const org = table === 'organisations' ? 'id' : 'org_id'
      const [row] = await database().$queryRawUnsafe<{ place: string; bytes: Uint8Array }[]>(
        `SELECT ctid::text AS place, "${column}" AS bytes FROM "${table}" WHERE ${org} = '${viewer.orgId}' LIMIT 1`,
      )
      if (!row) continue
      const put = async (bytes: Uint8Array) => {
        await database().$executeRawUnsafe(`ALTER TABLE "${table}" DISABLE TRIGGER USER`)
        const hex = Buffer.from(bytes).toString('hex')
        const [moved] = await database().$queryRawUnsafe<{ place: string }[]>(
          `UPDATE "${table}" SET "${column}" = decode('${hex}', 'hex') WHERE ctid = '${row.place}'::tid RETURNING ctid::text AS place`,
        )
        row.place = moved?.place ?? ''
        await database().$executeRawUnsafe(`ALTER TABLE "${table}" ENABLE TRIGGER USER`)
      }
      const changed = Uint8Array.from(row.bytes)
      changed[20] = (changed[20] as number) ^ 4
      await put(changed)
      expect(await findDamage()).toEqual([
        expect.stringMatching(new RegExp(`^${table}\\.${column} of .* does not open\\.$`)),
      ])
      await put(row.bytes)
      tried += 1
    }
    expect(tried).toBeGreaterThanOrEqual(8)
    expect(await findDamage()).toEqual([])
  })

  it('names what has lost its key', async () => {
    const { caseId } = things
    const lost = await database().caseKey.delete({ where: { caseId } })
    const sentences = await findDamage()
    expect(sentences).toContain(`cases.content of ${caseId}: its key (case) is missing or does not open.`)
    expect(sentences.some((sentence) => sentence.startsWith(`reports.pdf of ${things.reportId}`))).toBe(true)
    await database().caseKey.create({ data: lost })
    expect(await findDamage()).toEqual([])
  })
})
