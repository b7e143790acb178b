import type { Because, Reason } from '#lib/domain/assessment'
import type { ForumId } from '#lib/domain/forum'
import { asSentence, sentenceCase } from '#lib/domain/in-words'
import type { Ground } from '#lib/domain/risk-area'
import type { TracePoint } from '../report-model.ts'
import { joined, type Rich, say } from '../rich-text.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { clauseInWords } from './clause-in-words.ts'
import type { DocumentBuilder } from './document-builder.ts'
import { questionNumbers } from './facts-section.ts'
import type { SharedReason } from './ground-view.ts'
import { labelsInWords, titledLabel } from './record-labels.ts'
import { evidencePoints, type Sources, used } from './sources.ts'
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
  const { reason: said } = doc.words
  const weighed = weights.map(({ weight, fora: there }) =>
    said.weight(words.weight(weight), foraInSentence(snapshot, there, fora, doc.words)),
  )
  const contrary = used(reason, 'contrary')
  const inSlots = sources.inSlotOf(used(reason, 'supports'))
  doc.paragraph(
    reasonId(home, reason.rule),
    [
      ...(lead?.text ?? []),
      said.lead[reason.direction],
      doc.stored(asSentence(statement)),
      ...doc.note([
        ...reason.authorities.map((basis) => sources.citeAuthority(basis.id, basis)),
        ...sources.firstCitations([...used(reason, 'supports'), ...contrary]),
      ]),
      ...factsOf(place, reason),
      ` ${sentenceCase(weighed.join('; '))}.`,
      ` ${material(place, reason)}`,
      ...say` ${against(place, contrary, inSlots)}`,
    ],
    [
      ...(lead === undefined ? [] : [{ kind: 'element' as const, id: lead.element }]),
      ...pointsOf(reason),
      ...(contrary.length === 0 ? evidencePoints(inSlots) : []),
    ],
  )
}

/**
 * The facts a rule saw, each with who says so: in full the first time in a ground, by the number of the question after
 * that. Where in the papers it is said stands in the table of facts.
 */
function factsOf({ doc, snapshot, told }: Place, { because }: Reason): Rich[] {
  const given = because.filter(({ says }) => says !== 'library')
  const fresh = given.filter(({ fact }) => !told.has(fact))
  const known = given.filter(({ fact }) => told.has(fact))
  for (const { fact } of fresh) told.add(fact)
  const brief = known.map((seen) => inBrief(doc, snapshot, seen))
  return joined([
    ...fresh.flatMap((seen) => say` ${inFull(doc, snapshot, seen)}`),
    ...(brief.length === 0 ? [] : [` ${doc.words.reason.restsOn(brief, fresh.length > 0)}`]),
  ])
}

/** A fact that a rule saw, with who says so, as a sentence. */
export function inFull(doc: DocumentBuilder, snapshot: ReportSnapshot, seen: Because): Rich[] {
  const question = snapshot.questions[seen.fact]
  const { where: _inTheTableOfFacts, ...said } = seen
  if (question === undefined) return [asSentence(seen.fact)]
  const clause = seen.value === null ? doc.stored(question.question) : clauseInWords(doc, question, seen.value)
  return doc.words.facts.because(question, said, questionNumbers(snapshot).get(seen.fact), clause)
}

function inBrief({ words }: DocumentBuilder, snapshot: ReportSnapshot, { fact, says }: Because): string {
  const number = questionNumbers(snapshot).get(fact) ?? fact
  const who = says === null || says === 'library' ? words.reason.notKnown : words.facts.speakersInSentence[says]
  return words.reason.question(number, who)
}

/** What of the library stands behind a reason. */
function material({ doc, sources }: Place, reason: Reason): string {
  const { reason: said } = doc.words
  const supports = used(reason, 'supports')
  const figures = reason.because.some(({ says }) => says === 'library')
  if (supports.length === 0) return figures ? said.onlyFigures : said.noRecord
  const counts = new Set(reason.evidence.filter((entry) => entry.counts).map((entry) => entry.id))
  const isContext = (id: string) => sources.record(id).direction === 'context'
  const uncounted = supports.filter((id) => !counts.has(id))
  const saidOf = (ids: readonly string[], sentence: (labels: string, count: number) => string) =>
    ids.length === 0 ? [] : [sentence(labelsInWords(doc, sources, ids, false), ids.length)]
  return [
    said.material(labelsInWords(doc, sources, supports), figures),
    ...saidOf(uncounted.filter(isContext), said.context),
    ...saidOf(
      uncounted.filter((id) => !isContext(id)),
      said.notCounted,
    ),
  ].join(' ')
}

/**
 * What of the library stands against a reason, by title the first time, or that nothing does. A record behind it may have
 * something in its slot that is not against the reason: then that is said, so that nobody reads that there is nothing.
 */
function against({ doc, sources }: Place, contrary: readonly string[], inSlots: readonly string[]): Rich[] {
  const { reason: said } = doc.words
  if (contrary.length === 0)
    return [
      inSlots.length === 0
        ? said.nothingContrary
        : said.contraryToRecords(labelsInWords(doc, sources, inSlots), inSlots.length),
    ]
  return said.contrary(sources.inOrder(contrary).map((id) => titledLabel(doc, sources, id)))
}

export const pointsOf = (reason: Reason): TracePoint[] => [
  { kind: 'rule', id: reason.rule },
  ...reason.because.map(({ fact }): TracePoint => ({ kind: 'fact', id: fact })),
  ...reason.authorities.map(({ id }): TracePoint => ({ kind: 'authority', id })),
  ...evidencePoints(reason.evidence.map(({ id }) => id)),
]
