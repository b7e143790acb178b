import 'server-only'
import type { Source } from '#lib/domain/ledger/source'
import type { FileRead, Remark } from '#lib/ledger/exchange/bibliography'
import type { ExchangedClaim } from '#lib/ledger/exchange/exchanged'
import { askForWork } from '../../contained/ask-for-work.ts'
import { valuesOfLines } from '../../contained/lines.ts'
import { ContainedWorkError } from '../../contained/outcome.ts'
import { type FileQuestion, fileAnswerSchema } from './question.ts'

/**
 * What is read of a file by a process of its own. Its answer is checked in slices, with a turn for everybody else between
 * two.
 *
 * @returns not `ok` with how many sources and claims there are where they are more than come in at once, or with null
 *   where the file cannot be read within the memory and time that one is given
 */
export async function readFile(
  question: FileQuestion,
  file: Uint8Array,
): Promise<{ ok: true; read: FileRead } | { ok: false; size: number | null }> {
  try {
    const head = Buffer.from(`${JSON.stringify(question)}\n`)
    const answer = await askForWork('exchange', Buffer.concat([head, file]))
    const entries: { source: Source; claims: ExchangedClaim[] }[] = []
    const [skipped, leftOut]: [Remark[], Remark[]] = [[], []]
    for await (const value of valuesOfLines(answer)) {
      const line = fileAnswerSchema.parse(value)
      if ('claim' in line) entries.at(-1)?.claims.push(line.claim)
      else if ('source' in line) entries.push({ source: line.source, claims: [] })
      else if ('skipped' in line) skipped.push(line.skipped)
      else if ('leftOut' in line) leftOut.push(line.leftOut)
      else return { ok: false, size: line.tooMany }
    }
    return { ok: true, read: { entries, skipped, leftOut } }
  } catch (error) {
    if (!(error instanceof ContainedWorkError)) throw error
    return { ok: false, size: null }
  }
}
