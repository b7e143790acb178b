import { expect, it } from 'vitest'
import { z } from 'zod'
import { anOrganisation, rowsOf } from '#tests/support/an-organisation'
import { doorsOf } from '#tests/support/doors'
import { use, uses } from '#tests/support/every-door'

/** What a row has and nobody may set. */
const columns = [
  ...['id', 'orgId', 'org_id', 'ownerId', 'userId', 'version', 'createdAt', 'updatedAt', 'auditSeq', 'seq'],
  ...['role', 'roles', 'confirmedAt', 'disabledAt', 'approvedBy', 'usedAt', 'passwordHash', 'content'],
]

const doors = (await doorsOf('.')).filter(
  ({ name, secured }) => secured?.input && secured.action !== 'public' && name in uses,
)

it('S18 no door that takes a body takes a column with it', async () => {
  const { viewer, things } = await anOrganisation('MAPLE-1', { report: false })
  const { sessions: _sessions, audit_events: _events, ...before } = await rowsOf(viewer.orgId)
  const taken: string[] = []
  let tried = 0
  for (const door of doors) {
    const sent = uses[door.name]!(things)
    // A file is not a body of fields.
    if (sent.body !== undefined) continue
    const fields = { ...(sent.json as object | undefined), ...sent.input }
    const named = Object.keys(
      (z.toJSONSchema(door.secured!.input!, { io: 'input', unrepresentable: 'any' }) as { properties?: object })
        .properties ?? {},
    )
    for (const column of columns.filter((name) => !named.includes(name))) {
      tried += 1
      const more = { ...fields, [column]: things.outsiderId }
      const answer = await use(door, sent.input ? { ...sent, input: more } : { ...sent, json: more }, viewer.sid)
      if (answer.refused?.toUpperCase() !== 'INVALID') taken.push(`${door.name}: ${column}`)
    }
  }
  expect(taken).toEqual([])
  expect(tried).toBeGreaterThan(100)
  const { sessions: _s, audit_events: _e, ...after } = await rowsOf(viewer.orgId)
  expect(after).toEqual(before)
})
