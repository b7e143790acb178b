import { expect, it } from 'vitest'
import type { Viewer } from '#lib/domain/case-access'
import { readCase } from '#lib/server/cases/read-case'
import { saveFact } from '#lib/server/cases/save-fact'
import { aCase, as, aViewer } from '#tests/support/people'
import { seeded } from '#tests/support/seeded'

const factKey = 'person.residenceHereYears'
const clients = 4
const steps = 25

interface Step {
  began: number
  ended: number
  /** The version of the answer that a write was given, or that a read saw; 0 where there was none. */
  version: number
  value: number | null
}

it('S58 four who read and write one answer at once see one history', async () => {
  const viewer = await aViewer()
  const caseId = await aCase(viewer)
  const [writes, reads, refused]: [Step[], Step[], Step[]] = [[], [], []]
  let clock = 0
  const tick = (): number => {
    clock += 1
    return clock
  }
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      const random = seeded(client + 1)
      let seen = 0
      for (let step = 0; step < steps; step += 1) {
        const began = tick()
        if (random() < 0.4) {
          const read = await readAnswer(viewer, caseId)
          seen = read.version
          reads.push({ ...read, began, ended: tick() })
          continue
        }
        const value = (client * steps + step) % 100
        const entry = { kind: 'asserted', assertions: [{ value, says: 'client' }] }
        const saved = await as(viewer, () => saveFact({ caseId, factKey, entry, expectedVersion: seen }))
        if (saved.ok) writes.push({ version: saved.version, value, began, ended: tick() })
        else if (saved.reason === 'stale')
          refused.push({ version: saved.current?.version ?? 0, value: null, began, ended: tick() })
        else throw new Error(saved.reason)
        seen = saved.ok ? saved.version : seen
      }
    }),
  )
  expect(writes.length).toBeGreaterThan(clients)
  expect(refused.length).toBeGreaterThan(0)

  const inOrder = [...writes].sort((a, b) => a.version - b.version)
  expect(new Set(inOrder.map(({ version }) => version)).size, 'no version was given twice').toBe(writes.length)
  for (const [at, write] of inOrder.entries())
    for (const later of inOrder.slice(at + 1))
      expect(later.ended, 'a write that was over before another began has the lower version').toBeGreaterThan(
        write.began,
      )
  const written = new Map([[0, null], ...inOrder.map(({ version, value }) => [version, value] as const)])
  for (const read of reads) {
    expect(written.get(read.version), 'what was read is what was written in that version').toBe(read.value)
    const over = inOrder.filter(({ ended }) => ended < read.began).at(-1)
    expect(read.version, 'nobody reads behind a write that was acknowledged').toBeGreaterThanOrEqual(over?.version ?? 0)
    const begun = inOrder.filter(({ began }) => began < read.ended).at(-1)
    expect(read.version, 'nobody reads what was not begun').toBeLessThanOrEqual(begun?.version ?? 0)
  }
  const last = await readAnswer(viewer, caseId)
  expect(last).toEqual({ version: inOrder.at(-1)?.version, value: inOrder.at(-1)?.value })
})

async function readAnswer(viewer: Viewer, caseId: string): Promise<Pick<Step, 'version' | 'value'>> {
  const found = await as(viewer, () => readCase(caseId))
  if (!found.ok) throw new Error(found.reason)
  const fact = found.case.facts[factKey]
  if (fact === undefined) return { version: 0, value: null }
  const [first] = fact.entry.kind === 'asserted' ? fact.entry.assertions : []
  return { version: fact.version, value: first?.value as number }
}
