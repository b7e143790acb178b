import type { GroundFinding } from '#lib/domain/assessment'
import { supportWords } from '#lib/domain/support'
import type { ReportSnapshot } from '../snapshot.ts'
import { elementsOf, findingsOf } from '../trace.ts'
import type { DocumentBuilder } from './document-builder.ts'

/** The method in plain words. Always printed. */
export function writeMethod(doc: DocumentBuilder, snapshot: ReportSnapshot): void {
  const { method, terms, grammar } = doc.words
  doc.heading(1, 'annex-d', method.heading)
  doc.paragraph('method/facts', method.facts(doc.forCounsel))
  doc.paragraph('method/rules', method.rules)
  doc.paragraph('method/weight', method.weight)
  doc.paragraph('method/words', method.words)
  doc.items(
    'method/words/list',
    supportWords.map((support) => {
      const { word, definition } = terms.support.risk[support]
      return { id: `method/words/${support}`, text: [`${grammar.quotedText(word)} (${definition})`] }
    }),
    true,
  )
  doc.paragraph('method/routes', method.routes)
  doc.paragraph('method/material', method.material)
  writeRuleCounts(doc, snapshot)
  writeVersions(doc, snapshot)
}

/** The rules of each ground by outcome. Those that are met stand in the body; the assessment file names all the others. */
function writeRuleCounts(doc: DocumentBuilder, snapshot: ReportSnapshot): void {
  const { method, terms } = doc.words
  const { caption, part, met, undetermined, notMet, notApplicable } = method.outcomesTable
  doc.paragraph('method/outcomes', method.outcomes, [], { leads: true })
  doc.table(
    'method/outcomes/table',
    caption,
    [
      { label: part, width: 32 },
      { label: met, width: 17 },
      { label: undetermined, width: 17 },
      { label: notMet, width: 17 },
      { label: notApplicable, width: 17 },
    ],
    findingsOf(snapshot.assessment).map(({ ground, finding }) => {
      const outcomes = outcomesOf(finding)
      return {
        id: `method/outcomes/${ground}`,
        cells: [terms.grounds[ground].name, ...outcomes.map((rules) => String(rules.length))],
        points: outcomes.flat().map((id) => ({ kind: 'rule' as const, id })),
      }
    }),
    { compact: true },
  )
}

/** The rules of a ground, each once, by the first of these outcomes that it has before any forum. */
function outcomesOf(finding: GroundFinding): string[][] {
  const elements = finding.tests.flatMap(elementsOf)
  const seen = new Set<string>()
  const outcomes = [
    elements.flatMap(({ reasons }) => reasons),
    elements.flatMap(({ undetermined }) => undetermined),
    elements.flatMap(({ notEngaged }) => notEngaged),
    elements.flatMap(({ notApplicable }) => notApplicable),
  ]
  return outcomes.map((found) => {
    const fresh = [...new Set(found.map(({ rule }) => rule))].filter((rule) => !seen.has(rule))
    for (const rule of fresh) seen.add(rule)
    return fresh
  })
}

function writeVersions(doc: DocumentBuilder, snapshot: ReportSnapshot): void {
  const { versions, hash } = snapshot.assessment
  const { issue } = snapshot
  const { versions: words, grammar } = doc.words
  const { rows: labels } = words
  doc.heading(2, 'versions', words.heading)
  doc.paragraph('versions/about', [words.about, ...(issue === null ? [] : [words.checkable])], [], { leads: true })
  // A row is named by its English label, whatever the language: its id is the same in each.
  const rows: [id: string, label: string, version: string][] = [
    ['Engine', labels.engine, versions.engine],
    ['Rule set', labels.ruleSet, words.ruleSetVersion(versions.ruleSet.id, versions.ruleSet.version)],
    ['Rule set, hash', labels.ruleSetHash, versions.ruleSet.hash],
    ['Library', labels.library, words.libraryVersion(versions.library.version)],
    ['Library, hash', labels.libraryHash, versions.library.hash],
    ['Questions, hash', labels.questionsHash, versions.facts],
    ['Assessment, hash', labels.assessmentHash, hash],
    ['Frozen content of this report, hash', labels.contentHash, snapshot.hash],
  ]
  if (issue !== null) {
    const { number, id, issuedAt, author, auditHead } = issue
    rows.push(
      ['Report', labels.report, words.reportNumber(number, id)],
      ['Issued', labels.issued, words.issuedBy(grammar.instant(issuedAt), author.name)],
    )
    // Whoever holds the report can later tell whether the trail before it was changed or cut off.
    if (auditHead)
      rows.push(['Audit trail before it, hash', labels.auditTrail, words.auditHead(auditHead.hash, auditHead.seq)])
  }
  doc.table(
    'versions/table',
    words.caption,
    [
      { label: words.what, width: 30 },
      { label: words.version, width: 70 },
    ],
    rows.map(([id, label, version]) => ({
      id: `versions/${id}`,
      cells: [label, version],
      points: [{ kind: 'version', id }],
    })),
    { compact: true },
  )
}
