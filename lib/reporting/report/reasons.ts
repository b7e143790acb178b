import { speakerLabels } from '#lib/domain/assertion'
import type { Because, Reason } from '#lib/domain/assessment'
import type { ForumId } from '#lib/domain/forum'
import { asSentence, listInWords, sentenceCase } from '#lib/domain/in-words'
import type { Ground } from '#lib/domain/risk-area'
import { describeBecause } from '../describe-fact.ts'
import type { TracePoint } from '../report-model.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { type DocumentBuilder, type Rich, strong } from './document-builder.ts'
import { questionNumbers } from './facts-section.ts'
import type { SharedReason } from './ground-view.ts'
import { evidencePoints, labelList, type Sources, used } from './sources.ts'
import { foraInSentence, type Words } from './words.ts'

interface Place {
  doc: DocumentBuilder
  snapshot: ReportSnapshot
  sources: Sources
  words: Words
  told: Set<string>
  /** The fora of the tests of this ground that have a reason. */
  fora: readonly ForumId[]
}

/** The paragraph in which a rule that is met stands in full. */
export const reasonId = (home: Ground, rule: string): string => `${home}/reason/${rule}`

/**
 * One reason: what the rule holds, the facts with who says so, what it weighs where, its records and those against it.
 * @param lead the element and its words, where the paragraph opens one
 */
export function writeReason(
  place: Place,
  { reason, home, weights }: SharedReason,
  lead?: { element: string; text: readonly Rich[] },
): void {
  const { doc, sources, snapshot, words, fora } = place
  const statement = snapshot.rules[reason.rule]?.statement ?? reason.sentence
  const weighed = weights.map(
    ({ weight, fora: there }) => `${words.weight(weight)} before ${foraInSentence(snapshot, there, fora)}`,
  )
  const contrary = used(reason, 'contrary')
  doc.paragraph(
    reasonId(home, reason.rule),
    [
      ...(lead?.text ?? []),
      strong(reason.direction === 'for' ? 'For. ' : 'Against. '),
      asSentence(statement),
      ...doc.note([
        ...reason.authorities.map((basis) => sources.citeAuthority(basis.id, basis)),
        ...sources.firstCitations([...used(reason, 'supports'), ...contrary]),
      ]),
      factsOf(place, reason),
      ` ${sentenceCase(weighed.join('; '))}.`,
      ` ${material(sources, reason)}`,
      ` ${against(sources, contrary)}`,
    ],
    [...(lead === undefined ? [] : [{ kind: 'element' as const, id: lead.element }]), ...pointsOf(reason)],
  )
}

/**
 * The facts a rule saw, each with who says so: in full the first time in a ground, by the number of the question after
 * that. Where in the papers it is said stands in the table of facts.
 */
function factsOf({ snapshot, told }: Place, { because }: Reason): string {
  const given = because.filter(({ says }) => says !== 'library')
  const fresh = given.filter(({ fact }) => !told.has(fact))
  const known = given.filter(({ fact }) => told.has(fact))
  for (const { fact } of fresh) told.add(fact)
  return [
    ...fresh.map((seen) => asSentence(inFull(snapshot, seen))),
    ...(known.length === 0
      ? []
      : [
          `It rests${fresh.length === 0 ? '' : ' also'} on ${listInWords(known.map((seen) => inBrief(snapshot, seen)))}.`,
        ]),
  ]
    .map((sentence) => ` ${sentence}`)
    .join('')
}

function inFull(snapshot: ReportSnapshot, seen: Because): string {
  const question = snapshot.questions[seen.fact]
  const { where: _inTheTableOfFacts, ...said } = seen
  return question === undefined
    ? seen.fact
    : `${describeBecause(question, said)} (question ${questionNumbers(snapshot).get(seen.fact)})`
}

function inBrief(snapshot: ReportSnapshot, { fact, says }: Because): string {
  const number = questionNumbers(snapshot).get(fact) ?? fact
  const who =
    says === null || says === 'library'
      ? 'not known'
      : speakerLabels[says].label.replace(/^[A-Z]/, (first) => first.toLowerCase())
  return `question ${number} (${who})`
}

/** What of the library stands behind a reason. */
function material(sources: Sources, reason: Reason): string {
  const supports = used(reason, 'supports')
  const figures = reason.because.some(({ says }) => says === 'library')
  if (supports.length === 0)
    return figures
      ? 'No stored record is used for it beside figures computed from the library (annex B).'
      : 'No stored record is used for it.'
  const counts = new Set(reason.evidence.filter((entry) => entry.counts).map((entry) => entry.id))
  const uncounted = supports.filter((id) => !counts.has(id))
  return [
    `Stored material: ${labelList(sources, supports)}${figures ? ', with figures computed from the library (annex B)' : ''}.`,
    ...(uncounted.length === 0
      ? []
      : [`${labelList(sources, uncounted, false)} ${uncounted.length === 1 ? 'is' : 'are'} listed but not counted.`]),
  ].join(' ')
}

/** What of the library stands against a reason, by title the first time, or that nothing does. */
function against(sources: Sources, contrary: readonly string[]): string {
  if (contrary.length === 0) return 'Nothing contrary to this point is stored.'
  return `Stored against this point: ${listInWords(sources.inOrder(contrary).map((id) => sources.titled(id)))}.`
}

export const pointsOf = (reason: Reason): TracePoint[] => [
  { kind: 'rule', id: reason.rule },
  ...reason.because.map(({ fact }): TracePoint => ({ kind: 'fact', id: fact })),
  ...reason.authorities.map(({ id }): TracePoint => ({ kind: 'authority', id })),
  ...evidencePoints(reason.evidence.map(({ id }) => id)),
]
