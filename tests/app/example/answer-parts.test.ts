import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { enteredFactKeys } from '#lib/domain/facts/catalogue'
import { anyEntry } from '#tests/support/facts'
import { type Answer, type ExampleFacts, openExample } from '../../../app/example/answer.ts'
import { nameOf, putTogether, takeApart } from '../../../app/example/answer-parts.ts'
import type { FromEngine } from '../../../app/example/engine-messages.ts'
import { exampleCase, exampleLibrary } from '../../../app/example/example-case.ts'
import { exampleEngine } from '../../../app/example/example-engine.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

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
        const { assessment, moves, records } = putTogether(takeApart(after), before)
        expect({ assessment, moves }).toEqual({ assessment: after.assessment, moves: after.moves })
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
      if (message.kind !== 'part') arrived()
    })
    post({ kind: 'open', caseFile: exampleCase().caseFile, shown })
    for (const [at, facts] of asks.entries()) post({ kind: 'ask', run: at + 1, facts })
    await done
    return got
  }

  it('sends only what differs from what the page shows, and the answer is then whole', async () => {
    const { first } = exampleCase()
    const facts = { ...given, 'proceedings.hasLawyer': { kind: 'unknown', reason: 'not-known' } } as const
    const got = await talk([facts], first.assessment.hash)
    const have = new Map(takeApart(first).map((part) => [nameOf(part), part]))
    const whole = have.size
    const sent = got.flatMap((message) => (message.kind === 'part' ? [message.part] : []))
    expect(sent.length).toBeLessThan(whole / 2)
    for (const part of sent) have.set(nameOf(part), part)
    const end = got.at(-1)
    if (end?.kind !== 'answer') throw new Error('no answer came')
    const { assessment } = putTogether(end.parts.flatMap((name) => have.get(name) ?? []))
    expect(assessment).toEqual(answerFor(facts).assessment)
  })

  it('sends everything when the page shows something else, and answers only the last question', async () => {
    const got = await talk([{}, given], 'sha256:other')
    expect(got.filter(({ kind }) => kind === 'answer')).toMatchObject([{ run: 2 }])
    const sent = got.flatMap((message) => (message.kind === 'part' ? [message.part] : []))
    expect(putTogether(sent).assessment).toEqual(exampleCase().first.assessment)
  })

  it('says that it failed when the library cannot be had', async () => {
    vi.stubGlobal('fetch', async () => new Response(null, { status: 503 }))
    const got = await new Promise<FromEngine>((resolve) => {
      exampleEngine(resolve)({ kind: 'open', caseFile: exampleCase().caseFile, shown: '' })
    })
    expect(got).toEqual({ kind: 'failed' })
  })
})
