import { isStale } from '#lib/domain/shelf-life'
import { openQuestions } from '../report/open-questions.ts'
import { writeHeld } from '../report/opening.ts'
import { basesOf } from '../report/sources.ts'
import type { Setting } from './setting.ts'

/**
 * Unknowns, limits, method and versions where there is room for a paragraph each. The whole of them stands in the
 * report on the same assessment, and these paragraphs say so.
 */
export function writeLimitsInShort({ doc, snapshot, sources }: Setting): void {
  const { assessment } = snapshot
  const { limitsInShort: said, versions, grammar } = doc.words
  const { engine, ruleSet, library } = assessment.versions
  const audit = snapshot.issue?.auditHead
  const open = new Set(openQuestions(snapshot).flatMap(({ facts }) => facts))
  const ids = sources.recordIds()
  const unread = basesOf(snapshot).filter(({ certainty, pinpoint }) => certainty !== 'read' || pinpoint === null)
  doc.heading(1, 'limits', said.heading)
  if (snapshot.held?.at === 'limits/held') writeHeld(doc, snapshot)
  doc.paragraph('limits/open', said.open(open.size))
  doc.paragraph(
    'limits/material',
    said.material({
      records: ids.length,
      stale: ids.filter((id) => isStale(sources.record(id), assessment.assessedOn)).length,
      on: grammar.date(assessment.assessedOn),
      unverified: new Set(unread.map(({ authority, pinpoint }) => `${authority} ${pinpoint}`)).size,
    }),
  )
  if (doc.isTranslated) doc.paragraph('limits/translation', said.translation)
  doc.paragraph('method/short', said.method)
  doc.paragraph(
    'versions/short',
    said.madeFrom({
      engine,
      ruleSet: versions.ruleSetVersion(ruleSet.id, ruleSet.version),
      library: versions.libraryVersion(library.version),
      assessment: assessment.hash,
      content: snapshot.hash,
      audit: audit === undefined ? null : { hash: audit.hash, entry: audit.seq },
    }),
  )
}
