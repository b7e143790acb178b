import type { OtherSidePoint } from '#lib/domain/assessment'
import { asSentence } from '#lib/domain/in-words'
import { type Ground, grounds } from '#lib/domain/risk-area'
import { type Rich, say, strong } from '../rich-text.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { findingsOf, reasonsOf } from '../trace.ts'
import type { DocumentBuilder } from './document-builder.ts'
import type { SharedReason } from './ground-view.ts'
import { hasFurtherChanges } from './prospects.ts'
import { inFull, reasonId } from './reasons.ts'
import { labelsInWords } from './record-labels.ts'
import { evidencePoints, type Sources } from './sources.ts'

type Reasons = ReadonlyMap<string, SharedReason>

interface Making {
  doc: DocumentBuilder
  snapshot: ReportSnapshot
  sources: Sources
  reasons: Reasons
}

interface Placed {
  id: string
  point: OtherSidePoint
}

/**
 * The other side's case with likely questions, part by part: only where the profile says so, and never in a report for
 * filing. A point that bears on several parts stands under the first of them; the others refer to it.
 */
export function writeOtherSide(
  doc: DocumentBuilder,
  snapshot: ReportSnapshot,
  sources: Sources,
  reasons: Reasons,
): void {
  const { otherSide: said } = doc.words
  const points = snapshot.assessment.otherSide.map((point, index): Placed => ({ id: `other-side/${index + 1}`, point }))
  doc.heading(1, 'other-side', said.heading(hasFurtherChanges(snapshot) ? 'F' : 'E'))
  doc.paragraph('other-side/about', [points.length === 0 ? said.none : said.about])
  const first = new Map<string, string>()
  for (const { id, point } of points) if (!first.has(sayingOf(point))) first.set(sayingOf(point), id)
  for (const ground of grounds) {
    const here = points.filter(({ point }) => point.area === ground)
    if (here.length === 0) continue
    doc.heading(2, `other-side/${ground}`, doc.words.terms.grounds[ground].name)
    for (const placed of here.filter(({ id, point }) => first.get(sayingOf(point)) === id))
      writePoint({ doc, snapshot, sources, reasons }, placed)
    const again = here.filter(({ id, point }) => first.get(sayingOf(point)) !== id)
    writeAgain(doc, ground, again, first)
  }
}

/** What makes two points one, whatever part they bear on. */
const sayingOf = ({ point, question, evidence }: OtherSidePoint): string => JSON.stringify([point, question, evidence])

function writePoint(making: Making, { id, point }: Placed): void {
  const { doc, snapshot, sources, reasons } = making
  const { otherSide: said } = doc.words
  doc.paragraph(
    id,
    [
      ...pointInWords(doc, snapshot, point),
      ...doc.note(point.evidence.map((record) => sources.citeRecord(record))),
      point.evidence.length === 0 ? '' : said.records(labelsInWords(doc, sources, point.evidence)),
      ...placesOf(doc, reasons, point),
      strong(said.likelyQuestion),
      doc.stored(point.question),
    ],
    [{ kind: 'area', id: point.area }, ...evidencePoints(point.evidence)],
  )
}

/** What is argued. The reason of a rule was put together in English: in another language it is put together again. */
function pointInWords(doc: DocumentBuilder, snapshot: ReportSnapshot, { point, rests }: OtherSidePoint): Rich[] {
  const said = doc.stored(asSentence(point))
  const reason = findingsOf(snapshot.assessment)
    .flatMap(({ finding }) => reasonsOf(finding))
    .find(({ rule, sentence }) => rule === rests && sentence === point)
  const statement = snapshot.rules[rests]?.statement
  if (typeof said === 'string' || reason === undefined || statement === undefined) return [said]
  return [doc.stored(asSentence(statement)), ...reason.because.flatMap((seen) => say` ${inFull(doc, snapshot, seen)}`)]
}

/** Where the reason is printed that a point is, or the reasons that it stands against. */
function placesOf(doc: DocumentBuilder, reasons: Reasons, { rests }: OtherSidePoint): Rich[] {
  const printed = rests.split(', ').flatMap((rule) => {
    const reason = reasons.get(rule)
    return reason === undefined ? [] : [{ at: reasonId(reason.home, rule), direction: reason.reason.direction }]
  })
  const [first] = printed
  if (first === undefined) return []
  const places = doc.places(printed.map(({ at }) => at))
  const { otherSide: said } = doc.words
  return first.direction === 'against' ? said.printedAt(places) : said.standsAgainst(printed.length, places)
}

/** That points under an earlier part bear on this one too. */
function writeAgain(
  doc: DocumentBuilder,
  ground: Ground,
  again: readonly Placed[],
  first: ReadonlyMap<string, string>,
): void {
  if (again.length === 0) return
  const ids = again.flatMap(({ point }) => first.get(sayingOf(point)) ?? [])
  doc.paragraph(`other-side/${ground}/again`, doc.words.otherSide.again(ids.length, doc.places(ids)), [
    { kind: 'area', id: ground },
    ...evidencePoints(again.flatMap(({ point }) => point.evidence)),
  ])
}
