import { afterEach, describe, expect, it, vi } from 'vitest'
import * as content from '#lib/server/cases/case-content'
import { listCases } from '#lib/server/cases/list-cases'
import { database } from '#lib/server/database/client'
import { aCase, as, aViewer } from '#tests/support/people'

const seen = { turn: 0, transactions: 0, opened: [] as { turn: number; transactions: number }[] }
afterEach(() => vi.restoreAllMocks())

/** Notes when each case is opened from now on: in which turn of the event loop, and beside how many transactions. */
function watchOpening(): () => void {
  const client = database()
  const transaction = client.$transaction.bind(client) as (...of: unknown[]) => Promise<unknown>
  vi.spyOn(client, '$transaction').mockImplementation(async (...of: unknown[]) => {
    seen.transactions += 1
    return transaction(...of).finally(() => {
      seen.transactions -= 1
    })
  })
  const open = content.openContent
  vi.spyOn(content, 'openContent').mockImplementation((...of) => {
    seen.opened.push({ turn: seen.turn, transactions: seen.transactions })
    return open(...of)
  })
  seen.opened = []
  let watching = true
  const next = (): void => {
    seen.turn += 1
    if (watching) setImmediate(next)
  }
  setImmediate(next)
  return () => {
    watching = false
  }
}

describe('S48 nobody waits for a long list of cases', () => {
  it('which is opened a few at a time, others having their turn between, and when no transaction is under way', async () => {
    const viewer = await aViewer()
    const ids: string[] = []
    for (let nth = 0; nth < 5; nth += 1) ids.unshift(await aCase(viewer))

    const stop = watchOpening()
    const listed = await as(viewer, () => listCases(2))
    stop()

    expect(listed.map(({ id }) => id)).toEqual(ids)
    const ofTurns = [...Map.groupBy(seen.opened, ({ turn }) => turn).values()].map(({ length }) => length)
    expect(ofTurns).toEqual([2, 2, 1])
    expect(seen.opened.every(({ transactions }) => transactions === 0)).toBe(true)
  })
})
