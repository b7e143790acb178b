import type { GroundFinding, Reason } from '#lib/domain/assessment'
import type { ForumId } from '#lib/domain/forum'
import { asSentence } from '#lib/domain/in-words'
import type { Ground } from '#lib/domain/risk-area'
import { type Weight, weights } from '#lib/domain/support'
import { describeRange } from '../describe-support.ts'
import { heldSides } from '../report/held-by-counsel.ts'
import { pointsOf } from '../report/reasons.ts'
import { labelsInWords } from '../report/record-labels.ts'
import { evidencePoints, recordsOf, used } from '../report/sources.ts'
import { inTheForum, Words } from '../report/words.ts'
import { type Rich, see } from '../rich-text.ts'
import { findingBefore, findingOf, reasonsOf } from '../trace.ts'
import { openOf } from './open-in-short.ts'
import type { Setting } from './setting.ts'

/** So many open questions are named, those first that can still move the word; the others are counted. */
const openNamed = 8

/**
 * The grounds of the profile, each in a few paragraphs: the word with its definition, for, against, and what is not known;
 * before the forum that is asked, where the profile names one.
 */
export function writeGroundsInShort(setting: Setting): void {
  const { doc, profile, snapshot, sources } = setting
  const { forum } = profile
  doc.heading(1, 'short', doc.words.inShort.heading)
  doc.paragraph(
    'short/about',
    doc.words.inShort.about({
      on: doc.words.grammar.date(snapshot.assessment.assessedOn),
      limits: see(snapshot.held?.at ?? 'limits/open'),
      records: sources.recordIds().length > 0,
    }),
  )
  if (forum === undefined) doc.paragraph('short/forum', [doc.words.inShort.otherBody])
  else if (!snapshot.assessment.fora.some(({ id }) => id === forum))
    doc.paragraph('short/forum', [doc.words.inShort.notOpen])
  const words = new Words(doc.words)
  for (const ground of raisedFirst(setting)) writeGround(setting, ground, words)
}

/** The grounds of the profile in its order; those that are not raised before this body come after the rest. */
const raisedFirst = (setting: Setting): Ground[] => {
  const isRaised = (ground: Ground) => heardIn(setting, ground).support !== 'not-raised'
  const { grounds } = setting.profile
  return [...grounds.filter(isRaised), ...grounds.filter((ground) => !isRaised(ground))]
}

function writeGround(setting: Setting, ground: Ground, words: Words): void {
  const { doc, snapshot, profile, sources } = setting
  const { inShort: said, terms } = doc.words
  const finding = heardIn(setting, ground)
  const reasons = distinct(reasonsOf(finding))
  const side = (direction: Reason['direction']) => byWeight(reasons.filter((reason) => reason.direction === direction))
  doc.heading(2, `short/${ground}`, terms.grounds[ground].name)
  doc.paragraph(
    `short/${ground}/question`,
    said.question({
      question: terms.grounds[ground].question,
      onTheFacts: inTheForum(finding.forum, doc.words),
      word: words.stress(finding.support),
      settled: describeRange(finding.support, finding.range).settled,
    }),
    [{ kind: 'area', id: ground }],
  )
  const held = heldSides(snapshot, ground, forumOf(setting, ground))
  if (snapshot.held !== undefined && held.length > 0)
    doc.paragraph(`short/${ground}/held`, doc.words.held.inGround(held, see(snapshot.held.at)))
  for (const direction of ['for', 'against'] as const) {
    const { lead, none } = said[direction]
    const all = side(direction)
    const here = all.filter(({ rule }) => homeOf(setting, ground, rule) === ground)
    const shown = direction === 'for' ? here.slice(0, profile.reasonsFor) : here
    const left = here.length - shown.length
    doc.paragraph(
      `short/${ground}/${direction}`,
      [
        lead,
        ...(all.length === 0
          ? [held.includes(direction) ? doc.words.held.noReasonPrinted : none]
          : elsewhere(setting, ground, direction, all)),
        left > 0 ? said.furtherReasons(shown.length, left) : '',
      ],
      [],
      { leads: shown.length > 0 },
    )
    doc.items(
      `short/${ground}/${direction}/list`,
      shown.map((reason) => ({
        id: `short/${ground}/${direction}/${reason.rule}`,
        text: [
          doc.stored(asSentence(snapshot.rules[reason.rule]?.statement ?? reason.sentence)),
          ...doc.note([
            ...reason.authorities.map((basis) => sources.citeAuthority(basis.id, basis)),
            ...sources.firstCitations([...used(reason, 'supports'), ...used(reason, 'contrary')]),
          ]),
        ],
        points: pointsOf(reason),
      })),
    )
  }
  const { against } = recordsOf(finding)
  if (against.length > 0)
    doc.paragraph(
      `short/${ground}/against/records`,
      [said.records(labelsInWords(doc, sources, against))],
      evidencePoints(against),
    )
  const open = openOf(snapshot, ground)
  const named = open.slice(0, openNamed)
  doc.paragraph(
    `short/${ground}/unknown`,
    [said.unknown.lead, open.length === 0 ? said.unknown.none : said.questions(named.length, open.length)],
    [],
    { leads: named.length > 0 },
  )
  doc.items(
    `short/${ground}/unknown/list`,
    named.map(({ fact, question }) => ({
      id: `short/${ground}/unknown/${fact}`,
      text: [doc.stored(question)],
      points: [{ kind: 'fact', id: fact }],
    })),
    true,
  )
}

/** The finding of a ground before the forum that is asked; of all, where none is named or it hears no test of the ground. */
const heardIn = ({ snapshot, profile: { forum } }: Setting, ground: Ground): GroundFinding =>
  (forum === undefined ? null : findingBefore(snapshot.assessment, ground, forum)) ??
  findingOf(snapshot.assessment, ground)

/** The ground of this document under which a reason is told: one that bears on several is told once. */
function homeOf(setting: Setting, ground: Ground, rule: string): Ground {
  const { profile, reasons } = setting
  const home = reasons.get(rule)?.home ?? ground
  const isTold = profile.grounds.includes(home) && reasonsOf(heardIn(setting, home)).some((told) => told.rule === rule)
  return isTold ? home : ground
}

/** That forum, where it hears the ground. */
const forumOf = ({ snapshot, profile: { forum } }: Setting, ground: Ground): ForumId | null =>
  forum !== undefined && findingBefore(snapshot.assessment, ground, forum) !== null ? forum : null

/** How many of these are told under other grounds, and where. */
function elsewhere(
  setting: Setting,
  ground: Ground,
  direction: Reason['direction'],
  all: readonly Reason[],
): readonly Rich[] {
  const { inShort, terms } = setting.doc.words
  const homes = Map.groupBy(all, ({ rule }) => homeOf(setting, ground, rule))
  return [...homes]
    .filter(([home]) => home !== ground)
    .flatMap(([home, of]) => [
      ...inShort.elsewhere(of.length, terms.grounds[home].name, see(`short/${home}/${direction}`)),
      ' ',
    ])
}

/** One rule may stand under several tests; it is told once. */
export const distinct = (reasons: readonly Reason[]): Reason[] => [
  ...new Map(reasons.map((reason) => [reason.rule, reason])).values(),
]

/** The weightiest first; among equals the order of the trace. */
export const byWeight = (reasons: readonly Reason[]): Reason[] => {
  const rank = (weight: Weight) => weights.indexOf(weight)
  return [...reasons].sort((a, b) => rank(a.weight) - rank(b.weight))
}
