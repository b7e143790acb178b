import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { importBrief } from '#lib/ledger/brief/import-brief'
import { placedFindings } from '#lib/ledger/brief/placed-findings'
import { linesInParts, valuesOfLines } from '#lib/server/contained/lines'
import { proposalsOf, takeApart } from '#lib/server/ledger/brief-work/take-apart'
import { foundingPaper } from '#lib/server/ledger/import-brief'
import { readLedgerOf } from '#lib/server/ledger/visible-ledger'
import { as, aViewer } from '#tests/support/people'

let lawyer: Awaited<ReturnType<typeof aViewer>>
beforeAll(async () => {
  lawyer = await aViewer('Imke Sandvoort', { roles: ['lawyer'] })
})

describe('a brief taken apart by a process of its own', () => {
  it('has the proposals and findings that it would have here, each finding at its proposals', async () => {
    const { text } = await foundingPaper()
    const ledger = await as(lawyer, () => readLedgerOf(lawyer))
    const apart = await takeApart(lawyer.userId, { id: 'the-paper', text }, ledger)
    const here = importBrief(text, ledger)
    expect(apart).toEqual(placedFindings(here))
    const placed = [...(apart?.findings ?? []), ...(apart?.proposals ?? []).flatMap(({ findings }) => findings)]
    for (const finding of here.findings) expect(placed).toContainEqual(finding)
  })

  it('is held against the ledger as it is, and its proposals are those of the text whatever the ledger', async () => {
    const ledger = await as(lawyer, () => readLedgerOf(lawyer))
    const brief = { id: 'another', text: (await foundingPaper()).text }
    const empty = { ...ledger, entries: new Map(), sources: new Map(), libraryHash: 'none' }
    const against = await takeApart(lawyer.userId, brief, ledger)
    const againstNothing = await takeApart(lawyer.userId, brief, empty)
    const claims = (apart: typeof against) =>
      [...(apart?.findings ?? []), ...(apart?.proposals ?? []).flatMap(({ findings }) => findings)].filter(
        ({ claim }) => claim !== null,
      )
    expect([claims(against).length > 5, claims(againstNothing)]).toEqual([true, []])
    const words = (proposals: readonly { text: string; from: number }[] | null | undefined) =>
      proposals?.map(({ from, text }) => [from, text])
    expect(words(await proposalsOf(lawyer.userId, brief, ledger))).toEqual(words(against?.proposals))
    expect(words(againstNothing?.proposals)).toEqual(words(against?.proposals))
  })
})

const all = async <T>(values: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = []
  for await (const value of values) found.push(value)
  return found
}

describe('lines of JSON', () => {
  it('come out as they went in, whatever stands in them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), async (values) => {
        const { length, parts } = await linesInParts(values)
        const bytes = Buffer.concat(await all(parts))
        expect(bytes).toHaveLength(length)
        expect(await all(valuesOfLines(bytes))).toEqual(JSON.parse(JSON.stringify(values)))
      }),
    )
  })
})
