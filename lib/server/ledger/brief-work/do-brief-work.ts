// The process that takes briefs apart and holds them against a ledger: see lib/server/contained. It holds no key and
// reaches nobody.
import 'server-only'
import type { Entry } from '#lib/domain/ledger/ledger'
import type { Source } from '#lib/domain/ledger/source'
import { importBrief } from '#lib/ledger/brief/import-brief'
import { placedFindings } from '#lib/ledger/brief/placed-findings'
import { answerWork } from '../../contained/answer-work.ts'
import { workKinds } from '../../contained/kinds.ts'
import { valuesOfLines } from '../../contained/lines.ts'
import type { BriefAnswer, BriefQuestion } from './request.ts'

await answerWork(workKinds.briefs, async (request) => {
  let text = ''
  const entries = new Map<string, Entry>()
  const sources = new Map<string, Source>()
  for await (const value of valuesOfLines(request)) {
    const line = value as BriefQuestion
    if ('text' in line) text = line.text
    else if ('source' in line) sources.set(line.source.id, line.source)
    else entries.set(line.entry.claim.id, line.entry)
  }
  const { title, proposals, findings } = placedFindings(importBrief(text, { entries, sources }))
  const answers: BriefAnswer[] = [
    { title },
    ...proposals.map((proposal) => ({ proposal })),
    ...findings.map((finding) => ({ finding })),
  ]
  return Buffer.from(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''))
})
