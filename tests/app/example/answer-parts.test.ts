import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { enteredFactKeys } from '#lib/domain/facts/catalogue'
import { anyEntry } from '#tests/support/facts'
import { type Answer, type ExampleFacts, openExample } from '../../../app/example/answer.ts'
import { nameOf, type Part, putTogether, takeApart } from '../../../app/example/answer-parts.ts'
import type { FromEngine } from '../../../app/example/engine-messages.ts'
import { exampleCase, exampleLibrary } from '../../../app/example/example-case.ts'
import { exampleEngine } from '../../../app/example/example-engine.ts'

let answerFor: (facts: ExampleFacts) => Answer
let given: ExampleFacts
beforeAll(() => {
  const { caseFile } = exampleCase()
  given = caseFile.facts
  answerFor = openExample(caseFile, exampleLibrary())
})

/** The example with up to three of its facts answered otherwise. */
const someChange = fc
  .uniqueArray(fc.constantFrom(...enteredFactKeys), { minLength: 1, maxLength: 3 })
  .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, anyEntry(key)]))))

describe('an answer in parts', () => {
  it('put together again is the answer, whatever stood there before', () => {
    fc.assert(
      fc.property(someChange, someChange, (one, other) => {
        const [before, after] = [answerFor({ ...given, ...one }), answerFor({ ...given, ...other })]
        expect(putTogether(takeApart(after))).toEqual(after)
        const { assessment, moves, records, authorities } = putTogether(takeApart(after), before)
        expect({ assessment, moves, authorities }).toEqual({
          assessment: after.assessment,
          moves: after.moves,
          authorities: after.authorities,
        })
        expect(records).toEqual({ ...before.records, ...after.records })
      }),
      { numRuns: 12 },
    )
  })

  it('keeps what did not change as the same object, so that it is not drawn again', () => {
    const before = answerFor(given)
    const same = putTogether(takeApart(before), before)
    expect(same.records).toBe(before.records)
    expect(same.assessment.areas).toBe(before.assessment.areas)
    expect(same.assessment.furtherGrounds).toBe(before.assessment.furtherGrounds)
  })
})

describe('the engine behind the example', () => {
  const talk = async (asks: readonly ExampleFacts[], shown: string) => {
    vi.stubGlobal('fetch', async () => Response.json(exampleLibrary()))
    const got: FromEngine[] = []
    let arrived = () => {}
    const done = new Promise<void>((resolve) => {
      arrived = resolve
    })
    const post = exampleEngine((message) => {
      got.push(message)
      if (message.kind === 'answer' && message.run === asks.length) arrived()
    })
    post({ kind: 'open', caseFile: exampleCase().caseFile, shown })
    for (const [at, facts] of asks.entries()) post({ kind: 'ask', run: at + 1, facts })
    await done
    return got
  }

  /** What a page has after the messages of a run, and of how many parts it was told in it. */
  const shownAfter = (got: readonly FromEngine[], run: number, start: readonly Part[]) => {
    const end = got.findIndex((message) => message.kind === 'answer' && message.run === run)
    const have = new Map(start.map((part) => [nameOf(part), part]))
    for (const message of got.slice(0, end)) if (message.kind === 'part') have.set(nameOf(message.part), message.part)
    const told = got[end]
    if (told?.kind !== 'answer') throw new Error(`no answer to run ${run} came`)
    return putTogether(told.parts.flatMap((name) => have.get(name) ?? []))
  }
  const partsSent = (messages: readonly FromEngine[]) =>
    messages.flatMap((message) => (message.kind === 'part' ? [nameOf(message.part)] : []))

  it('completes what the page came with, then sends only what differs, and each answer is whole', async () => {
    const { first, awaited } = exampleCase()
    const facts = { ...given, 'proceedings.hasLawyer': { kind: 'unknown', reason: 'not-known' } } as const
    const got = await talk([facts], first.assessment.hash)
    const start = takeApart(first)
    expect(shownAfter(got, 0, start)).toEqual(answerFor(given))
    expect(shownAfter(got, 1, start).assessment).toEqual(answerFor(facts).assessment)

    const rest = got.findIndex(({ kind }) => kind === 'answer')
    const here = new Set(start.map(nameOf))
    const completed = partsSent(got.slice(0, rest)).filter((name) => name.startsWith('test '))
    expect(completed.filter((name) => !here.has(name))).toHaveLength(
      Object.values(awaited).reduce((sum, count) => sum + count, 0),
    )
    expect(partsSent(got.slice(rest)).length).toBeLessThan(takeApart(answerFor(facts)).length / 2)
  })

  it('sends everything when the page shows something else, and answers only the last question', async () => {
    const got = await talk([{}, given], 'sha256:other')
    expect(got.filter(({ kind }) => kind === 'answer')).toMatchObject([{ run: 0 }, { run: 2 }])
    expect(shownAfter(got, 2, [])).toEqual(answerFor(given))
  })

  it('says that it failed when the library cannot be had', async () => {
    vi.stubGlobal('fetch', async () => new Response(null, { status: 503 }))
    const got = await new Promise<FromEngine>((resolve) => {
      exampleEngine(resolve)({ kind: 'open', caseFile: exampleCase().caseFile, shown: '' })
    })
    expect(got).toEqual({ kind: 'failed' })
  })
})
