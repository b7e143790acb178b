import { isStale } from '#lib/domain/shelf-life'
import { openQuestions } from '../report/open-questions.ts'
import { writeHeld } from '../report/opening.ts'
import { basesOf } from '../report/sources.ts'
import type { Setting } from './setting.ts'

/**
 * Unknowns, limits, method and versions where there is room for a paragraph each. The whole of them stands in the
 * report on the same assessment, and these paragraphs say so.
 */
export function writeLimitsInShort(setting: Setting): void {
  const { doc, snapshot, sources } = setting
  const { limitsInShort: said, grammar } = doc.words
  doc.heading(1, 'limits', said.heading)
  if (snapshot.held?.at === 'limits/held') writeHeld(doc, snapshot)
  doc.paragraph('limits/open', said.open(openIn(setting)))
  doc.paragraph(
    'limits/material',
    said.material({
      ...materialOf(setting),
      on: grammar.date(snapshot.assessment.assessedOn),
      cites: basesOf(snapshot).some((basis) => sources.hasCited(basis)),
    }),
  )
  if (doc.isTranslated) doc.paragraph('limits/translation', said.translation)
  doc.paragraph('method/short', said.method)
  writeMadeFrom(setting)
}

/** The same for the person whom it is about: what is open and what was read. How it was made stands at its end. */
export function writeLimitsInPlainWords(setting: Setting): void {
  const { doc } = setting
  const { limits: said } = doc.words.plainWords
  doc.heading(1, 'limits', said.heading)
  doc.paragraph('limits/open', said.open(openIn(setting)))
  doc.paragraph('limits/material', said.material(materialOf(setting)))
  if (doc.isTranslated) doc.paragraph('limits/translation', said.translation)
  doc.paragraph('method/short', said.method)
}

/** Versions and hashes in a paragraph. */
export function writeMadeFrom({ doc, snapshot }: Setting): void {
  const { limitsInShort: said, versions } = doc.words
  const { versions: made, hash } = snapshot.assessment
  const audit = snapshot.issue?.auditHead
  doc.paragraph(
    'versions/short',
    said.madeFrom({
      engine: made.engine,
      ruleSet: versions.ruleSetVersion(made.ruleSet.id, made.ruleSet.version),
      library: versions.libraryVersion(made.library.version),
      assessment: hash,
      content: snapshot.hash,
      audit: audit === undefined ? null : { hash: audit.hash, entry: audit.seq },
    }),
  )
}

/** So many questions on which rules wait. */
const openIn = ({ snapshot }: Setting): number => new Set(openQuestions(snapshot).flatMap(({ facts }) => facts)).size

function materialOf({ snapshot, sources }: Setting): { records: number; stale: number; unverified: number } {
  const ids = sources.recordIds()
  const unread = basesOf(snapshot).filter(({ certainty, pinpoint }) => certainty !== 'read' || pinpoint === null)
  return {
    records: ids.length,
    stale: ids.filter((id) => isStale(sources.record(id), snapshot.assessment.assessedOn)).length,
    unverified: new Set(unread.map(({ authority, pinpoint }) => `${authority} ${pinpoint}`)).size,
  }
}
