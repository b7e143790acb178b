import type { GroundFinding } from '#lib/domain/assessment'
import { furtherGrounds, type Ground, riskAreas } from '#lib/domain/risk-area'
import { describeRange } from '../describe-support.ts'
import type { Rich } from '../rich-text.ts'
import { see } from '../rich-text.ts'
import { findingOf, reasonsOf } from '../trace.ts'
import type { DocumentBuilder } from './document-builder.ts'
import type { SharedReason } from './ground-view.ts'
import { heldSides, isSilentRoute, type PrintedSnapshot } from './held-by-counsel.ts'
import { whyOpenInWords } from './profile-place.ts'
import { reasonId } from './reasons.ts'
import { Words } from './words.ts'

/**
 * What this document is and is not.
 * @param given by whom it is given to a court: by an expert, whose duty is to the court and not to those who asked for the
 *   assessment, or by counsel; left out: to none
 */
export function writeNature(doc: DocumentBuilder, snapshot: PrintedSnapshot, given?: 'by-expert' | 'by-counsel'): void {
  const { caseFile, states, assessment } = snapshot
  const { nature, grammar } = doc.words
  doc.heading(1, 'nature', nature.heading)
  doc.paragraph('nature/is', [
    nature.is({
      reference: caseFile.reference,
      from: grammar.state(states.requested),
      to: grammar.state(states.requesting),
      on: grammar.date(assessment.assessedOn),
    }),
  ])
  doc.paragraph('nature/is-not', [nature.isNot])
  doc.paragraph('nature/facts', [nature.facts])
  if (snapshot.held?.at === 'nature/held') writeHeld(doc, snapshot)
  doc.paragraph('nature/use', [
    given === 'by-expert' ? nature.useByExpert : given === 'by-counsel' ? nature.useBeforeCourt : nature.use,
  ])
  if (doc.isTranslated) doc.paragraph('nature/untranslated', nature.untranslated(doc.besides))
  if (snapshot.reach === 'counsel-only') doc.paragraph('nature/counsel', nature.counsel)
  if (snapshot.example) doc.paragraph('nature/example', nature.example)
  if (snapshot.issue === null) doc.paragraph('nature/draft', nature.draft)
}

/** That something is left out, once in a document that leaves it out. */
export function writeHeld(doc: DocumentBuilder, { held }: PrintedSnapshot): void {
  if (held !== undefined) doc.paragraph(held.at, doc.words.held.about(held.questions.size))
}

/** Each area in one paragraph: the word with its definition, the forum, by which route, what is against, where to read on. */
export function writeSummary(
  doc: DocumentBuilder,
  snapshot: PrintedSnapshot,
  reasons: ReadonlyMap<string, SharedReason>,
): void {
  const { summary, terms, grammar } = doc.words
  const state = grammar.state(snapshot.states.requested)
  doc.heading(1, 'summary', summary.heading)
  const { fora } = snapshot.assessment
  if (fora.length === 0) {
    doc.paragraph('summary/fora', [summary.noForum(state)])
  } else {
    doc.paragraph(
      'summary/fora',
      [summary.fora(state)],
      fora.map(({ id }) => ({ kind: 'forum' as const, id })),
      { leads: true },
    )
    doc.items(
      'summary/fora/list',
      fora.map(({ id, why }) => ({
        id: `summary/fora/${id}`,
        text: summary.forum(terms.fora.names[id], whyOpenInWords(doc, why, snapshot.states.requested)),
        points: [{ kind: 'forum', id }],
      })),
      true,
    )
  }
  doc.heading(2, 'summary/areas', summary.areas)
  for (const area of riskAreas) writeGroundSummary(doc, snapshot, reasons, area)
  doc.heading(2, 'summary/further', summary.further)
  for (const ground of furtherGrounds) writeGroundSummary(doc, snapshot, reasons, ground)
}

function writeGroundSummary(
  doc: DocumentBuilder,
  snapshot: PrintedSnapshot,
  reasons: ReadonlyMap<string, SharedReason>,
  ground: Ground,
): void {
  const finding = findingOf(snapshot.assessment, ground)
  const heldAgainst = heldSides(snapshot, ground).includes('against')
  doc.paragraph(
    `summary/${ground}`,
    doc.words.summary.ground({
      ...doc.words.terms.grounds[ground],
      forum: finding.forum,
      word: new Words(doc.words).stress(finding.support),
      routes: decidingRoutes(snapshot, ground, finding).map((name) => doc.stored(name)),
      settled: describeRange(finding.support, finding.range).settled,
      against: [...against(doc, finding, reasons, heldAgainst), ...(heldAgainst ? [doc.words.held.against] : [])],
      from: see(`${ground}/question`),
    }),
    [{ kind: 'area', id: ground }, ...(finding.forum === null ? [] : [{ kind: 'forum' as const, id: finding.forum }])],
  )
}

/** Names of the routes that are as strong as the ground, in the test that gives the ground its word. */
function decidingRoutes(snapshot: PrintedSnapshot, ground: Ground, { tests, forum, support }: GroundFinding): string[] {
  if (support === 'not-raised') return []
  const [test] = tests.filter((each) => each.forum === forum && each.support === support)
  return (test?.routes ?? [])
    .filter((route) => route.support === support && !isSilentRoute(snapshot, ground, route))
    .map(({ name }) => name)
}

/** Where the reasons against stand: a summary that left them out would be a pleading. */
function against(
  doc: DocumentBuilder,
  finding: GroundFinding,
  reasons: ReadonlyMap<string, SharedReason>,
  heldAgainst: boolean,
): Rich[] {
  const rules = new Set(
    reasonsOf(finding)
      .filter(({ direction }) => direction === 'against')
      .map(({ rule }) => rule),
  )
  const at = [...rules].flatMap((rule) => {
    const home = reasons.get(rule)?.home
    return home === undefined ? [] : [reasonId(home, rule)]
  })
  const { summary } = doc.words
  if (at.length === 0) return heldAgainst ? [] : [...summary.noReasonAgainst]
  return summary.against(at.length, doc.places(at))
}
