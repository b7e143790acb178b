import 'server-only'
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { keptBriefSchema } from '#lib/domain/ledger/kept-brief'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { addToLedger } from './change-ledger.ts'
import type { LedgerResult } from './ledger-answers.ts'

/** A text as somebody brings it. */
export const briefInputSchema = keptBriefSchema.pick({ name: true, text: true, tier: true })
export type BriefInput = z.infer<typeof briefInputSchema>

/** Keeps a text, so that its proposals can be gone through now and another day. Nothing of it is a claim yet. */
export async function importBrief(input: BriefInput): Promise<LedgerResult> {
  const viewer = await requireViewer()
  return addToLedger(viewer, async ({ write }) => {
    const id = randomUUID()
    const made = { by: viewer.userId, at: now().toISOString() }
    const { version } = await write({ kind: 'brief', brief: { id, ...input, settled: [] }, ...made }, null, {
      type: 'brief',
      action: 'brief.import',
    })
    return { ok: true, id, version }
  })
}

/** The paper that this project began with, as it ships: the first text to be gone through. */
export const foundingPaper = async (): Promise<BriefInput> => ({
  name: 'The founding paper',
  text: await readFile(join(process.cwd(), 'library', 'founding-paper.txt'), 'utf8'),
  tier: 'public',
})
