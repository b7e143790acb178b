import type { ElementFinding, Reason } from '#lib/domain/assessment'
import { weightDefinitions } from '#lib/domain/support'
import { asSentence } from '../in-words.ts'
import type { TracePoint } from '../report-model.ts'
import { type DocumentBuilder, type Rich, see, strong } from './document-builder.ts'
import { evidencePoints, labelList, type Sources, used } from './sources.ts'

/** Where a rule's reason stands in full, by rule: a second forum refers to it. */
export type ReasonPlaces = Map<string, string>

interface Place {
  doc: DocumentBuilder
  sources: Sources
  reasons: ReasonPlaces
}

/** The reasons that bear on an element: those for, then those against, in the order of the trace. */
export function writeReasons(place: Place, element: string, { reasons }: ElementFinding): void {
  const inOrder = [...reasons.filter(isFor), ...reasons.filter((reason) => !isFor(reason))]
  for (const reason of inOrder) writeReason(place, `${element}/reason/${reason.rule}`, reason)
}

const isFor = (reason: Reason): boolean => reason.direction === 'for'

function writeReason({ doc, sources, reasons }: Place, id: string, reason: Reason): void {
  const lead = strong(isFor(reason) ? 'For. ' : 'Against. ')
  const weight = ` Here it weighs as ${reason.weight} (${weightDefinitions[reason.weight]}).`
  const earlier = reasons.get(reason.rule)
  if (earlier !== undefined) {
    doc.paragraph(id, [lead, 'The reason given at ', see(earlier), ` bears on this too.${weight}`], pointsOf(reason))
    return
  }
  reasons.set(reason.rule, id)
  const contrary = used(reason, 'contrary')
  doc.paragraph(
    id,
    [
      lead,
      asSentence(reason.sentence),
      ...doc.note(reason.authorities.map((basis) => sources.citeAuthority(basis.id, basis))),
      weight,
      ...material(doc, sources, reason),
    ],
    pointsOf(reason),
  )
  doc.items(
    `${id}/contrary`,
    contrary.map((record) => ({
      id: `${id}/contrary/${record}`,
      text: [sources.inWords(record), ...doc.note([sources.citeRecord(record)])],
      points: evidencePoints([record]),
    })),
  )
}

/** What of the library stands behind a reason, and what stands against it, or that nothing does. */
function material(doc: DocumentBuilder, sources: Sources, reason: Reason): Rich[] {
  const supports = used(reason, 'supports')
  const uncounted = [
    ...new Set(reason.evidence.filter((entry) => !entry.counts && entry.use === 'supports').map((entry) => entry.id)),
  ]
  const behind: Rich[] =
    supports.length === 0
      ? [' No stored record is used for it.']
      : [
          ` Stored material: ${labelList(sources, supports)}.`,
          ...doc.note(supports.map((record) => sources.citeRecord(record))),
        ]
  const out =
    uncounted.length === 0
      ? []
      : [` ${labelList(sources, uncounted)} ${uncounted.length === 1 ? 'is' : 'are'} listed but not counted.`]
  const against =
    used(reason, 'contrary').length === 0 ? 'Nothing contrary to this point is stored.' : 'Stored against this point:'
  return [...behind, ...out, ` ${against}`]
}

const pointsOf = (reason: Reason): TracePoint[] => [
  { kind: 'rule', id: reason.rule },
  ...reason.because.map(({ fact }): TracePoint => ({ kind: 'fact', id: fact })),
  ...reason.authorities.map(({ id }): TracePoint => ({ kind: 'authority', id })),
  ...evidencePoints(reason.evidence.map(({ id }) => id)),
]
