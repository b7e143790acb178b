import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { anOrganisation, missingThings, rowsOf, type Somebody, type Things } from '#tests/support/an-organisation'
import { type Door, doorsOf } from '#tests/support/doors'
import { use, uses } from '#tests/support/every-door'

/** The fields that a door is meant to be sent; undefined for one that takes a file, or nothing. */
function fieldsOf({ name }: Door, things: Things): Record<string, unknown> | undefined {
  const { json, input, body } = uses[name]?.(things) ?? {}
  const fields = input ?? (json as Record<string, unknown> | undefined)
  return body === undefined && fields && Object.keys(fields).length > 0 ? fields : undefined
}

const doors = (await doorsOf('.')).filter((door) => door.secured?.input && fieldsOf(door, missingThings()))

/** What is sent instead of one value: of another type, of another shape, or of a text that no text is. */
const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    { not: '' },
    { contains: '' },
    { gt: 0 },
    [],
    [[]],
    null,
    true,
    -1,
    1e308,
    2 ** 53,
    'NaN',
    '',
    ' ',
    '\0',
    'a\0b',
    '\ud800',
    '\u202egnp.exe',
    '../../etc/passwd',
    "' OR 1=1 --",
    '$ne',
    'x'.repeat(100_000),
    JSON.parse('{"__proto__":{"polluted":true}}'),
    JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
    nested(2_000),
  ),
  fc.jsonValue({ maxDepth: 3 }),
)

function nested(depth: number): unknown {
  let value: unknown = 1
  for (let at = 0; at < depth; at += 1) value = [value]
  return value
}

/** The input of a door with one of its fields put otherwise, a field more, or something else in its place. */
const spoilt = (good: Record<string, unknown>) =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom(...Object.keys(good)), hostile)
        .map(([key, value]) => ({ ...good, [key]: value })),
    },
    { weight: 1, arbitrary: fc.tuple(fc.string(), hostile).map(([key, value]) => ({ ...good, [key]: value })) },
    { weight: 1, arbitrary: hostile },
  )

describe('S21 what a door is sent', () => {
  let viewer: Somebody
  let things: Things
  beforeAll(async () => {
    ;({ viewer, things } = await anOrganisation('ASPEN-21', { report: false }))
  })
  it.each(doors.map((door) => [door.name, door] as const))(
    'is done as it is meant or refused, and is never a fault: %s',
    async (_name, door) => {
      const good = fieldsOf(door, things)!
      const sent = uses[door.name]!(things)
      const { sessions: _s, audit_events: _e, ...before } = await rowsOf(viewer.orgId)
      let refused = 0
      await fc.assert(
        fc.asyncProperty(spoilt(good), async (value) => {
          const fits = door.secured!.input!.safeParse(value).success
          // What fits is another door's test: here nothing may change.
          fc.pre(!fits)
          const sid = viewer.sid
          const answer = await use(
            door,
            door.secured!.kind === 'route'
              ? { ...sent, json: value }
              : { ...sent, input: value as Record<string, unknown> },
            sid,
          )
          expect([400, 413]).toContain(answer.status)
          refused += 1
        }),
        { numRuns: 40 },
      )
      expect(refused).toBeGreaterThan(20)
      const { sessions: _t, audit_events: _f, ...after } = await rowsOf(viewer.orgId)
      expect(after).toEqual(before)
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    },
  )
})
