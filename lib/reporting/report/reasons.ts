import type { ElementFinding, Reason } from '#lib/domain/assessment'
import { asSentence } from '#lib/domain/in-words'
import { type Weight, weightDefinitions } from '#lib/domain/support'
import type { TracePoint } from '../report-model.ts'
import { type DocumentBuilder, numberOf, type Rich, see, strong } from './document-builder.ts'
import { evidencePoints, labelList, type Sources, used } from './sources.ts'

/** Where a rule's reason stands in full in a ground, by rule. */
export type ReasonPlaces = Map<string, string>

interface Place {
  doc: DocumentBuilder
  sources: Sources
  reasons: ReasonPlaces
  /** Weights defined already in this ground. */
  weights: Set<Weight>
}

const isFor = (reason: Reason): boolean => reason.direction === 'for'

const inOrder = (reasons: readonly Reason[]): Reason[] => [
  ...reasons.filter(isFor),
  ...reasons.filter((reason) => !isFor(reason)),
]

export const hasNewReason = (places: ReasonPlaces, { reasons }: ElementFinding): boolean =>
  reasons.some((reason) => !places.has(reason.rule))

/** The reasons that bear on an element, in full where they are new: those for, then those against. */
export function writeReasons(place: Place, element: string, { reasons }: ElementFinding): void {
  for (const reason of inOrder(reasons)) {
    const id = `${element}/reason/${reason.rule}`
    const earlier = place.reasons.get(reason.rule)
    if (earlier === undefined) writeReason(place, id, reason)
    else place.doc.paragraph(id, [...referTo(reason, earlier), '.'], pointsOf(reason))
  }
}

/** ` For: paragraphs 31 and 33 (binding here). Against: …`, for an element whose reasons all stand above. */
export function reasonsInBrief(places: ReasonPlaces, { reasons }: ElementFinding): Rich[] {
  if (reasons.length === 0) return [' No rule that bears on it is met.']
  const groups = Map.groupBy(inOrder(reasons), ({ direction, weight }) => `${direction} ${weight}`)
  return [...groups.values()].flatMap((group): Rich[] => {
    const [first] = group
    if (first === undefined) return []
    const at = group.flatMap((reason) => places.get(reason.rule) ?? [])
    const numbers = at.flatMap((place, index): Rich[] => [index === 0 ? '' : ', ', numberOf(place)])
    const side = isFor(first) ? 'For' : 'Against'
    return [` ${side}: ${at.length === 1 ? 'paragraph' : 'paragraphs'} `, ...numbers, ` (${first.weight} here).`]
  })
}

const referTo = (reason: Reason, earlier: string): Rich[] => [
  strong(isFor(reason) ? 'For. ' : 'Against. '),
  'The reason given at ',
  see(earlier),
  `, which here weighs as ${reason.weight}`,
]

/** ` Here it weighs as binding (a decision of …).`; the definition from the second time in a ground is left out. */
function weightOf({ weights }: Place, { weight }: Reason): string {
  const defined = weights.has(weight)
  weights.add(weight)
  return ` Here it weighs as ${weight}${defined ? '' : ` (${weightDefinitions[weight]})`}.`
}

function writeReason(place: Place, id: string, reason: Reason): void {
  const { doc, sources, reasons } = place
  reasons.set(reason.rule, id)
  const [fresh, printed] = splitByPrinted(sources, used(reason, 'contrary'))
  doc.paragraph(
    id,
    [
      strong(isFor(reason) ? 'For. ' : 'Against. '),
      asSentence(reason.sentence),
      ...doc.note(reason.authorities.map((basis) => sources.citeAuthority(basis.id, basis))),
      weightOf(place, reason),
      ...material(doc, sources, reason),
      ...against(sources, fresh, printed),
    ],
    pointsOf(reason),
  )
  for (const record of fresh) sources.printedAt.set(record, id)
  doc.items(
    `${id}/contrary`,
    fresh.map((record) => ({
      id: `${id}/contrary/${record}`,
      text: [sources.inWords(record), ...doc.note(sources.firstCitations([record]))],
      points: evidencePoints([record]),
    })),
  )
}

/** Records to print here, and those whose sentence stands above already. */
function splitByPrinted(sources: Sources, ids: readonly string[]): [string[], string[]] {
  return [ids.filter((id) => !sources.printedAt.has(id)), ids.filter((id) => sources.printedAt.has(id))]
}

/** What of the library stands behind a reason. */
function material(doc: DocumentBuilder, sources: Sources, reason: Reason): Rich[] {
  const supports = used(reason, 'supports')
  if (supports.length === 0) return [' No stored record is used for it.']
  const counts = new Set(reason.evidence.filter((entry) => entry.counts).map((entry) => entry.id))
  const uncounted = supports.filter((id) => !counts.has(id))
  return [
    ` Stored material: ${labelList(sources, supports)}.`,
    ...doc.note(sources.firstCitations(supports)),
    uncounted.length === 0
      ? ''
      : ` ${labelList(sources, uncounted)} ${uncounted.length === 1 ? 'is' : 'are'} listed but not counted.`,
  ]
}

/** What of the library stands against a reason, or that nothing does. */
function against(sources: Sources, fresh: readonly string[], printed: readonly string[]): Rich[] {
  if (fresh.length + printed.length === 0) return [' Nothing contrary to this point is stored.']
  const above = printed.flatMap((id, index): Rich[] => {
    const at = sources.printedAt.get(id)
    return [
      index === 0 ? '' : '; ',
      `${sources.label(id)}, ${sources.record(id).title}`,
      ...(at === undefined ? [] : [' (', see(at), ')']),
    ]
  })
  if (printed.length === 0) return [' Stored against this point:']
  return [' Stored against this point: ', ...above, fresh.length === 0 ? '.' : '; and these:']
}

const pointsOf = (reason: Reason): TracePoint[] => [
  { kind: 'rule', id: reason.rule },
  ...reason.because.map(({ fact }): TracePoint => ({ kind: 'fact', id: fact })),
  ...reason.authorities.map(({ id }): TracePoint => ({ kind: 'authority', id })),
  ...evidencePoints(reason.evidence.map(({ id }) => id)),
]

export const pointsOfReasons = ({ reasons }: ElementFinding): TracePoint[] => reasons.flatMap(pointsOf)
