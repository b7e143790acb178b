import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FactEntry } from '#lib/domain/assertion'
import {
  createAutosaveStore,
  type DraftShelf,
  type SaveOutcome,
  type StoredFact,
} from '../../../app/cases/[caseId]/facts/autosave-store.ts'

const answer = (value: boolean | string): FactEntry => ({ kind: 'asserted', assertions: [{ value, says: 'client' }] })
const key = 'proceedings.heldNow'

/** A server for one fact: keeps the newest version, refuses a save against an older one. */
function aServer() {
  const held: StoredFact = { entry: null, version: 0, savedAt: null }
  const asked: {
    entry: FactEntry | null
    expectedVersion: number
    settle: (how?: 'lost' | 'never-arrived') => void
  }[] = []
  const save = (_key: string, entry: FactEntry | null, expectedVersion: number) =>
    new Promise<SaveOutcome>((resolve, reject) => {
      asked.push({
        entry,
        expectedVersion,
        settle: (how) => {
          if (how === 'never-arrived') return reject(new Error('offline'))
          if (expectedVersion !== held.version) return resolve({ ok: false, reason: 'stale', current: { ...held } })
          Object.assign(held, { entry, version: held.version + 1, savedAt: '2026-11-23T10:00:00.000Z' })
          if (how === 'lost') return reject(new Error('the answer was lost'))
          resolve({ ok: true, version: held.version, savedAt: '2026-11-23T10:00:00.000Z' })
        },
      })
    })
  return { held, asked, save }
}

function aShelf(): DraftShelf & { drafts: ReturnType<DraftShelf['read']> } {
  const drafts: ReturnType<DraftShelf['read']> = {}
  return {
    drafts,
    read: () => ({ ...drafts }),
    put: (name, draft) => {
      drafts[name] = draft
    },
    remove: (name) => {
      delete drafts[name]
    },
  }
}

function aStore(server = aServer(), shelf = aShelf()) {
  const waiting: (() => void)[] = []
  const store = createAutosaveStore({
    initial: server.held.version === 0 ? {} : { [key]: { ...server.held } },
    save: server.save,
    shelf,
    later: (call) => waiting.push(call),
  })
  const tick = () => {
    for (const call of waiting.splice(0)) call()
  }
  return { store, server, shelf, tick }
}
/** Lets promises that are settled run on. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

describe('the autosave of the fact sheet', () => {
  it('sends an answer once and calls it saved only when the server has said so', async () => {
    const { store, server, shelf } = aStore()
    store.set(key, answer(true))
    expect(store.row(key).status.kind).toBe('saving')
    expect(store.unacknowledged()).toBe(true)
    expect(shelf.drafts[key]?.entry).toEqual(answer(true))
    server.asked[0]?.settle()
    await settled()
    expect(store.row(key)).toMatchObject({ status: { kind: 'saved' }, version: 1 })
    expect(shelf.drafts).toEqual({})
    expect(server.asked).toHaveLength(1)
  })

  it('saves what was typed while a save was under way, against the version that save made', async () => {
    const { store, server } = aStore()
    store.set(key, answer(true))
    store.set(key, answer(false))
    expect(server.asked).toHaveLength(1)
    server.asked[0]?.settle()
    await settled()
    expect(server.asked[1]).toMatchObject({ entry: answer(false), expectedVersion: 1 })
    server.asked[1]?.settle()
    await settled()
    expect(server.held.entry).toEqual(answer(false))
    expect(store.unacknowledged()).toBe(false)
  })

  it('keeps what was typed when somebody else was faster, and lets the person choose', async () => {
    const { store, server, shelf } = aStore()
    Object.assign(server.held, { entry: answer(false), version: 3, savedAt: '2026-11-23T09:00:00.000Z' })
    store.set(key, answer(true))
    server.asked[0]?.settle()
    await settled()
    expect(store.row(key)).toMatchObject({
      entry: answer(true),
      status: { kind: 'overtaken', theirs: { entry: answer(false) } },
    })
    expect(shelf.drafts[key]?.entry).toEqual(answer(true))
    store.keepMine(key)
    server.asked[1]?.settle()
    await settled()
    expect(server.held.entry).toEqual(answer(true))
  })

  it('drops what was typed only when the person takes the other answer', async () => {
    const { store, server, shelf } = aStore()
    Object.assign(server.held, { entry: answer(false), version: 3, savedAt: '2026-11-23T09:00:00.000Z' })
    store.set(key, answer(true))
    server.asked[0]?.settle()
    await settled()
    store.takeTheirs(key)
    expect(store.row(key)).toMatchObject({ entry: answer(false), version: 3, status: { kind: 'unchanged' } })
    expect(shelf.drafts).toEqual({})
  })

  it('tries again when there was no connection', async () => {
    const { store, server, tick } = aStore()
    store.set(key, answer(true))
    server.asked[0]?.settle('never-arrived')
    await settled()
    expect(store.row(key).status.kind).toBe('unsent')
    tick()
    server.asked[1]?.settle()
    await settled()
    expect(store.row(key).status.kind).toBe('saved')
  })

  it('takes a save whose acknowledgement was lost for saved, not for a conflict', async () => {
    const { store, server, tick } = aStore()
    store.set(key, answer(true))
    server.asked[0]?.settle('lost')
    await settled()
    tick()
    server.asked[1]?.settle()
    await settled()
    expect(store.row(key)).toMatchObject({ status: { kind: 'saved' }, version: 1 })
  })

  it('sends after a reload what the tab had not got acknowledged', async () => {
    const first = aStore()
    first.store.set(key, answer(true))
    const second = aStore(first.server, first.shelf)
    expect(second.store.row(key).entry).toEqual(answer(true))
    second.tick()
    first.server.asked[1]?.settle()
    await settled()
    expect(first.server.held.entry).toEqual(answer(true))
    expect(second.shelf.drafts).toEqual({})
  })

  it('ends with the last answer on the server, whatever is lost on the way', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.string(), fc.constantFrom(undefined, 'lost' as const, 'never-arrived' as const)), {
          minLength: 1,
          maxLength: 8,
        }),
        async (steps) => {
          const { store, server, tick } = aStore()
          let settledUpTo = 0
          const settleAll = async (how?: 'lost' | 'never-arrived') => {
            while (settledUpTo < server.asked.length) {
              server.asked[settledUpTo++]?.settle(how)
              await settled()
            }
          }
          for (const [text, how] of steps) {
            store.set(key, answer(text))
            server.asked[settledUpTo]?.settle(how)
            if (settledUpTo < server.asked.length) settledUpTo++
            await settled()
          }
          for (let round = 0; store.unacknowledged() && round < 20; round++) {
            tick()
            await settleAll()
          }
          expect(store.unacknowledged()).toBe(false)
          expect(server.held.entry).toEqual(answer(steps.at(-1)?.[0] ?? ''))
        },
      ),
      { numRuns: 50 },
    )
  })
})
