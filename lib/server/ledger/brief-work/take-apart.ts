import 'server-only'
import type { FoundProposal, PlacedBrief } from '#lib/ledger/brief/placed-findings'
import { askForWork } from '../../contained/ask-for-work.ts'
import { linesInParts, valuesOfLines } from '../../contained/lines.ts'
import { ContainedWorkError } from '../../contained/outcome.ts'
import type { HeldBrief, HeldLedger } from '../held-ledger.ts'
import { type BriefQuestion, briefAnswerSchema } from './request.ts'

// Taking a brief apart holds every sentence against every claim, a second for two hundred pages: not at each look.
const shared = globalThis as { articleThreeBriefs?: Map<string, Promise<PlacedBrief | null>> }
const mostKept = 16

const namesOf = (userId: string, { id }: Pick<HeldBrief, 'id'>): string => `${id} ${userId} `

/**
 * The proposals and findings of a brief, against the ledger as one person sees it; null where it cannot be done within
 * the memory and time that a file is given.
 *
 * All of it is done by a process without keys and network (lib/server/contained): both the reading and the comparing. It
 * is given the text and the part of the ledger that this person sees as data, a line of JSON for each source and claim.
 * What is left to the web process is to write these lines and to read and check those of the answer, and it does both
 * in slices of a quarter of a mebibyte, a millisecond or two, with a turn for everybody else between them: it is not
 * held for as long as fifty milliseconds, however long the brief and however large the ledger.
 */
export function takeApart(userId: string, brief: Pick<HeldBrief, 'id' | 'text'>, ledger: HeldLedger) {
  const key = `${namesOf(userId, brief)}${ledger.seq} ${ledger.libraryHash}`
  return keptUnder(key, () => askFor(brief.text, ledger))
}

/**
 * The proposals alone. Their words and places come from the text, which never changes: those that were made for this
 * person against an earlier ledger are as good.
 */
export async function proposalsOf(
  userId: string,
  brief: Pick<HeldBrief, 'id' | 'text'>,
  ledger: HeldLedger,
): Promise<readonly FoundProposal[] | null> {
  const [, earlier] =
    [...(shared.articleThreeBriefs ?? [])].findLast(([key]) => key.startsWith(namesOf(userId, brief))) ?? []
  const apart = (await earlier) ?? (await takeApart(userId, brief, ledger))
  return apart?.proposals ?? null
}

function keptUnder(key: string, make: () => Promise<PlacedBrief | null>): Promise<PlacedBrief | null> {
  shared.articleThreeBriefs ??= new Map()
  const kept = shared.articleThreeBriefs
  const found = kept.get(key) ?? make()
  kept.delete(key)
  kept.set(key, found)
  // What was not done is asked for again the next time.
  const forget = () => {
    if (kept.get(key) === found) kept.delete(key)
  }
  found.then((apart) => apart ?? forget(), forget)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return found
}

async function askFor(text: string, ledger: HeldLedger): Promise<PlacedBrief | null> {
  try {
    const answer = await askForWork('briefs', await linesInParts(questions(text, ledger)))
    let title: string | null = null
    const [proposals, findings]: [PlacedBrief['proposals'][number][], PlacedBrief['findings'][number][]] = [[], []]
    for await (const value of valuesOfLines(answer)) {
      const line = briefAnswerSchema.parse(value)
      if ('proposal' in line) proposals.push(line.proposal)
      else if ('finding' in line) findings.push(line.finding)
      else title = line.title
    }
    return { title, proposals, findings }
  } catch (error) {
    if (!(error instanceof ContainedWorkError)) throw error
    return null
  }
}

/** Without where the parts of the ledger are kept here and whose hand they are of. */
function* questions(text: string, { sources, entries }: HeldLedger): Generator<BriefQuestion> {
  yield { text }
  for (const { row: _row, madeBy: _madeBy, from: _from, ...source } of sources.values()) yield { source }
  for (const { row: _row, madeBy: _madeBy, madeAt: _madeAt, own: _own, ...entry } of entries.values()) yield { entry }
}
