import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { evidenceKinds } from '#lib/domain/evidence-record'
import type { Source } from '#lib/domain/ledger/source'
import { tiers } from '#lib/domain/ledger/tier'
import type { FileRead, Remark } from '#lib/ledger/exchange/bibliography'
import { readBibtex } from '#lib/ledger/exchange/bibtex'
import { readCslJson } from '#lib/ledger/exchange/csl-json'
import { readRis } from '#lib/ledger/exchange/ris'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { changeLedger } from '../ledger/change-ledger.ts'
import type { HeldLedger } from '../ledger/held-ledger.ts'
import { readLedgerOf } from '../ledger/visible-ledger.ts'

const readers = { 'csl-json': readCslJson, ris: readRis, bibtex: readBibtex } as const

/** A file of a reference manager, and what a person says of all entries that do not say it themselves. */
export const bringInSchema = z.strictObject({
  format: z.enum(Object.keys(readers) as [keyof typeof readers, ...(keyof typeof readers)[]]),
  text: z.string().min(1).max(400_000, { error: 'expected at most 400,000 characters: bring it in parts' }),
  kind: z.enum(evidenceKinds),
  tier: z.enum(tiers),
})
type Brought = z.infer<typeof bringInSchema>

interface Named {
  id: string
  title: string
}

/** What would come of a file, or came of it. */
export interface BroughtIn {
  /** Sources that were not here; before they are added without an id. */
  added: { id: string | null; title: string; publisher: string }[]
  /** Those that are here already: at the same address, or of the same title, publisher and date. */
  there: Named[]
  skipped: Remark[]
  leftOut: Remark[]
}

/** What a file would bring; nothing is changed. */
export async function previewFile(brought: Brought): Promise<BroughtIn> {
  const file = readers[brought.format](brought.text, brought)
  const { added, there } = sorted(await readLedgerOf(await requireViewer()), file)
  return { ...remarks(file), there, added: added.map(({ title, publisher }) => ({ id: null, title, publisher })) }
}

/** Enters the sources of a file that are not here yet, all of them or none; sent again it finds them all there. */
export async function bringIn(brought: Brought): Promise<BroughtIn> {
  const viewer = await requireViewer()
  const file = readers[brought.format](brought.text, brought)
  return changeLedger(viewer, async ({ ledger, write }) => {
    const { added, there } = sorted(ledger, file)
    const entered: BroughtIn['added'] = []
    for (const read of added) {
      const source: Source = { ...read, id: randomUUID(), origin: { kind: 'not-stated' } }
      const made = { by: viewer.userId, at: now().toISOString() }
      await write({ kind: 'source', source, from: 'here', ...made }, null, { type: 'source', action: 'source.enter' })
      entered.push({ id: source.id, title: source.title, publisher: source.publisher })
    }
    return { ...remarks(file), there, added: entered }
  })
}

const remarks = ({ skipped, leftOut }: FileRead) => ({ skipped, leftOut })

/** The sources of a file by whether they are here; one that stands in it twice is new once. */
function sorted({ sources }: HeldLedger, file: FileRead): { added: Source[]; there: Named[] } {
  const known = new Map(
    [...sources.values()].flatMap((source) => marksOf(source).map((mark) => [mark, source] as const)),
  )
  const added: Source[] = []
  const there: Named[] = []
  for (const { source } of file.entries) {
    const found = marksOf(source)
      .map((mark) => known.get(mark))
      .find((one) => one !== undefined)
    if (found) {
      if (!added.some((one) => one === found)) there.push({ id: found.id, title: found.title })
      continue
    }
    added.push(source)
    for (const mark of marksOf(source)) known.set(mark, { ...source, row: null, madeBy: null, from: 'here' })
  }
  return { added, there }
}

/** By what a source is known again. */
const marksOf = ({ url, title, publisher, date }: Source): string[] => [
  ...(url === null ? [] : [`at ${url}`]),
  JSON.stringify([title.toLowerCase(), publisher.toLowerCase(), date]),
]
