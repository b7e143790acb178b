import { beforeAll, describe, expect, it } from 'vitest'
import {
  anOrganisation,
  anotherSessionOf,
  missingThings,
  rowsOf,
  type Somebody,
  type Things,
} from '#tests/support/an-organisation'
import { type Door, doorsOf } from '#tests/support/doors'
import { type Answer, use, uses } from '#tests/support/every-door'
import { inNoHurry } from '#tests/support/no-hurry'

const doors = (await doorsOf('.')).filter(({ secured }) => secured && secured.action !== 'public')
const canary = 'QUINCE-4471'

/** Doors whose use names a thing: what they are sent depends on whose it is. */
const sentTo = ({ name }: Door, things: Things) => JSON.stringify(uses[name]!(things))
const [here, there] = [missingThings(), missingThings()]
const naming = doors.filter((door) => sentTo(door, here) !== sentTo(door, there))

describe('S14 between organisations', () => {
  let viewer: Somebody
  let own: Things
  let foreign: Things
  let foreignOrg: string
  let before: Record<string, string[]>
  beforeAll(async () => {
    inNoHurry()
    ;({ viewer, things: own } = await anOrganisation('LARCH-1'))
    const other = await anOrganisation(canary)
    foreign = other.things
    foreignOrg = other.viewer.orgId
    before = await rowsOf(foreignOrg)
  })
  const answerTo = async (door: Door, things: Things) => alike(await use(door, uses[door.name]!(things), viewer.sid))

  it.each(naming.map((door) => [door.name, door] as const))(
    'what is another’s and what is not there are one answer: %s',
    async (_name, door) => {
      const answer = await answerTo(door, foreign)
      expect(answer).toEqual(await answerTo(door, missingThings()))
      expect(answer.text).not.toContain(canary)
      expect(answer.refused).not.toBe('FORBIDDEN')
      // Any id of theirs in any place where one of one's own may stand: address, query, body, input.
      const sent = uses[door.name]!(own)
      const mine = new Set<unknown>(Object.values(own))
      for (const { place, value } of placesIn(sent).filter((found) => mine.has(found.value))) {
        const alikeIds = (things: Things) => Object.values(things).filter(({ length }) => length === value.length)
        const elsewhere = async (id: string) => alike(await use(door, withAt(sent, place, id), viewer.sid))
        const nowhere = await elsewhere(alikeIds(missingThings())[0]!)
        for (const id of new Set(alikeIds(foreign))) expect(await elsewhere(id), `${place}: ${id}`).toEqual(nowhere)
      }
    },
  )

  it('leaves what the other organisation holds as it was, and shows no word of it anywhere', async () => {
    for (const door of doors) expect((await answerTo(door, foreign)).text, door.name).not.toContain(canary)
    expect(await rowsOf(foreignOrg)).toEqual(before)
    expect(Object.values(before).flat().length).toBeGreaterThan(12)
  })

  it('such requests find what is there: one’s own things are answered otherwise', async () => {
    const unfound: string[] = []
    // Some doors end one's other sessions.
    own.sessionId = await anotherSessionOf(viewer)
    for (const door of naming) {
      const [answer, missing] = [await answerTo(door, own), await answerTo(door, missingThings())]
      if (answer.status === missing.status && answer.text === missing.text) unfound.push(door.name)
    }
    expect(unfound).toEqual([
      // It looks in the library and nowhere else.
      'app/api/search/route.ts GET',
      // No answer of theirs is one that cannot be read; tests/lib/server/cases/ownership.test.ts has one.
      'app/cases/[caseId]/facts/actions.ts takeOffFileAction',
    ])
  })
})

/** Without what the request said itself: an id and a hash come back as they were sent. */
const alike = (answer: Answer): Answer => ({
  ...answer,
  text: answer.text.replace(/\b([0-9a-f]{64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/g, '…'),
})

/** Every text in what is sent, with the way to it. */
function placesIn(sent: object, before: string[] = []): { place: string[]; value: string }[] {
  return Object.entries(sent).flatMap(([name, value]) => {
    const place = [...before, name]
    if (typeof value === 'string') return [{ place, value }]
    return typeof value === 'object' && value !== null ? placesIn(value, place) : []
  })
}

/** The same with another text in one place. */
function withAt<Sent extends object>(sent: Sent, [name = '', ...further]: string[], text: string): Sent {
  const inside = (sent as Record<string, object>)[name]!
  return { ...sent, [name]: further.length === 0 ? text : withAt(inside, further, text) }
}
