import { asSentence } from '#lib/domain/in-words'
import { type Ground, riskAreas } from '#lib/domain/risk-area'
import { supportWords } from '#lib/domain/support'
import type { TracePoint } from '../report-model.ts'
import { type Rich, say, see, setAs } from '../rich-text.ts'
import { elementsOf } from '../trace.ts'
import type { DocumentBuilder } from './document-builder.ts'
import { writeTests, writeWords } from './ground-tables.ts'
import {
  type GroundView,
  hasReason,
  type SharedAnswer,
  type SharedElement,
  type SharedReason,
  viewGround,
} from './ground-view.ts'
import { heldSides, type PrintedSnapshot } from './held-by-counsel.ts'
import { writeMaterial } from './material-section.ts'
import { writeNotRaised } from './not-raised.ts'
import { pointsOf, reasonId, writeReason } from './reasons.ts'
import type { Sources } from './sources.ts'
import { foraInSentence, inTheForum, Words } from './words.ts'

interface Place {
  doc: DocumentBuilder
  snapshot: PrintedSnapshot
  sources: Sources
  reasons: ReadonlyMap<string, SharedReason>
  view: GroundView
  words: Words
  fora: GroundView['fora']
  /** Facts whose sentence stands in this ground already. */
  told: Set<string>
}

/**
 * One area or further ground: the question and its word, the tests, the word of each element in each forum, then each
 * element once with its reasons for and against, what is not raised, what is undetermined, and the material.
 */
export function writeGround(
  doc: DocumentBuilder,
  snapshot: PrintedSnapshot,
  sources: Sources,
  reasons: ReadonlyMap<string, SharedReason>,
  ground: Ground,
): void {
  const view = viewGround(snapshot, ground)
  const place: Place = {
    doc,
    snapshot,
    sources,
    reasons,
    view,
    words: new Words(doc.words),
    fora: view.fora,
    told: new Set(),
  }
  const isArea = (riskAreas as readonly Ground[]).includes(ground)
  doc.heading(isArea ? 1 : 2, ground, doc.words.terms.grounds[ground].name)
  writeQuestion(place)
  writeHeldHere(place)
  if (view.finding.tests.length > 0 && view.tests.length === 0) {
    // Nothing is met here, for or against: no table, no material, and one paragraph for what could be raised.
    writeNotRaised(place, undetermined(place))
    return
  }
  writeTests(place)
  writeWords(place)
  for (const element of view.elements)
    writeElement(place, element, setAs('strong', say`${element.label}. ${doc.stored(element.question)}`))
  for (const answer of view.answers) {
    writeElement(place, answer, [
      ...setAs('strong', say`${answer.label}. ${doc.stored(asSentence(answer.name))}`),
      ...say` ${doc.stored(asSentence(answer.question))} ${effectOf(place, answer)}`,
    ])
  }
  writeNotRaised(place)
  writeUndetermined(place)
  writeMaterial(doc, sources, view)
}

/** That reasons which bear on this ground are held back, on which sides. */
function writeHeldHere({ doc, snapshot, view: { ground } }: Place): void {
  const sides = heldSides(snapshot, ground)
  if (snapshot.held === undefined || sides.length === 0) return
  doc.paragraph(`${ground}/held`, doc.words.held.inGround(sides, see(snapshot.held.at)), [{ kind: 'area', id: ground }])
}

function writeQuestion({ doc, words, view: { ground, finding, tests } }: Place): void {
  const others = supportWords.filter((word) => word !== finding.support && finding.range.reached.includes(word))
  const { ground: said, terms } = doc.words
  // Where nothing at all is met, every degree being open is said in a line; else each word that is open is defined.
  const range =
    tests.length === 0 && others.length === supportWords.length - 1
      ? said.anyRange
      : said.range(finding.support, finding.range, (word) => words.say(word))
  doc.paragraph(
    `${ground}/question`,
    said.question({
      question: terms.grounds[ground].question,
      onTheFacts: inTheForum(finding.forum, doc.words),
      word: words.stress(finding.support),
      range,
      material: said.material(finding.material),
    }),
    [{ kind: 'area', id: ground }],
  )
  if (finding.tests.length > 0) return
  doc.paragraph(`${ground}/no-test`, [said.noTest], [{ kind: 'area', id: ground }])
}

/** An element once, with its reasons: in full where this is their home, by reference where it is not. */
function writeElement(place: Place, element: SharedElement, lead: Rich[]): void {
  const { doc, view, reasons } = place
  if (!hasReason(element)) return
  const found = element.rules.flatMap((rule) => reasons.get(rule) ?? [])
  const here = found.filter(({ home }) => home === view.ground)
  const elsewhere = found.filter(({ home }) => home !== view.ground)
  const [only, ...more] = here
  if (only !== undefined && more.length + elsewhere.length === 0) {
    writeReason(place, only, { element: element.id, text: [...lead, ' '] })
    return
  }
  doc.paragraph(
    `${view.ground}/${element.id}`,
    [...lead, ...referTo(doc, elsewhere)],
    [{ kind: 'element', id: element.id }, ...elsewhere.flatMap(({ reason }) => pointsOf(reason))],
    { leads: here.length > 0 },
  )
  for (const reason of here) writeReason(place, reason)
}

/** ` The reasons stand under Diplomatic assurances: for, paragraphs 61 and 62; against, paragraph 63.` */
function referTo(doc: DocumentBuilder, elsewhere: readonly SharedReason[]): Rich[] {
  return [...Map.groupBy(elsewhere, ({ home }) => home)].flatMap(([home, of]): Rich[] => {
    const sides = (['for', 'against'] as const).flatMap((side) => {
      const at = of.filter(({ reason }) => reason.direction === side).map(({ reason }) => reasonId(home, reason.rule))
      return at.length === 0 ? [] : [{ side, count: at.length, places: doc.places(at) }]
    })
    return doc.words.ground.referTo(doc.words.terms.grounds[home].name, sides)
  })
}

function effectOf({ doc, snapshot, words, fora }: Place, { meets, routes }: SharedAnswer): Rich[] {
  const { ground } = doc.words
  if (meets.length === 0) return [ground.noEffect]
  return ground.effect(
    foraInSentence(snapshot, meets, fora, doc.words),
    routes.map((name) => doc.stored(name)),
    words.say('contested'),
  )
}

/** How many rules wait for an answer; what they wait for stands once, with the unknowns. */
function undetermined({ doc, view: { finding } }: Place): { text: Rich[]; points: TracePoint[] } {
  const waiting = new Set(
    finding.tests.flatMap(elementsOf).flatMap((element) => element.undetermined.map(({ rule }) => rule)),
  )
  return {
    text: waiting.size === 0 ? [] : doc.words.ground.undetermined(waiting.size, see('limits/open')),
    points: [...waiting].map((id) => ({ kind: 'rule', id })),
  }
}

function writeUndetermined(place: Place): void {
  const { text, points } = undetermined(place)
  if (text.length > 0) place.doc.paragraph(`${place.view.ground}/undetermined`, text, points)
}
