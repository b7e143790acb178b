import { asSentence, listInWords } from '#lib/domain/in-words'
import { type Ground, groundQuestions, riskAreas } from '#lib/domain/risk-area'
import { supportWords } from '#lib/domain/support'
import { describeMaterial } from '../describe-material.ts'
import { describeRange } from '../describe-support.ts'
import type { TracePoint } from '../report-model.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { elementsOf } from '../trace.ts'
import { type DocumentBuilder, type Rich, see, strong } from './document-builder.ts'
import { writeTests, writeWords } from './ground-tables.ts'
import {
  type GroundView,
  hasReason,
  type SharedAnswer,
  type SharedElement,
  type SharedReason,
  viewGround,
} from './ground-view.ts'
import { writeMaterial } from './material-section.ts'
import { writeNotRaised } from './not-raised.ts'
import { pointsOf, reasonId, writeReason } from './reasons.ts'
import type { Sources } from './sources.ts'
import { foraInSentence, inTheForum, Words } from './words.ts'

interface Place {
  doc: DocumentBuilder
  snapshot: ReportSnapshot
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
  snapshot: ReportSnapshot,
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
    words: new Words(),
    fora: view.fora,
    told: new Set(),
  }
  const isArea = (riskAreas as readonly Ground[]).includes(ground)
  doc.heading(isArea ? 1 : 2, ground, groundQuestions[ground].name)
  writeQuestion(place)
  if (view.finding.tests.length > 0 && view.tests.length === 0) {
    // Nothing is met here, for or against: no table, no material, and one paragraph for what could be raised.
    writeNotRaised(place, undetermined(place))
    return
  }
  writeTests(place)
  writeWords(place)
  for (const element of view.elements) writeElement(place, element, [strong(`${element.label}. ${element.question}`)])
  for (const answer of view.answers) {
    writeElement(place, answer, [
      strong(`${answer.label}. ${asSentence(answer.name)}`),
      ` ${asSentence(answer.question)} ${effectOf(place, answer)}`,
    ])
  }
  writeNotRaised(place)
  writeUndetermined(place)
  writeMaterial(doc, sources, view)
}

function writeQuestion({ doc, words, view: { ground, finding, tests } }: Place): void {
  const others = supportWords.filter((word) => word !== finding.support && finding.range.reached.includes(word))
  // Where nothing at all is met, every degree being open is said in a line; else each word that is open is defined.
  const range =
    tests.length === 0 && others.length === supportWords.length - 1
      ? 'Depending on the answers to what is still unknown or disputed, it could instead be raised, in any degree of support.'
      : describeRange(finding.support, finding.range, (word) => words.say(word)).sentence
  doc.paragraph(
    `${ground}/question`,
    [
      `The legal question is: ${groundQuestions[ground].question} ${inTheForum(finding.forum)}this is `,
      ...words.stress(finding.support),
      `. ${range} ${describeMaterial(finding.material)}`,
    ],
    [{ kind: 'area', id: ground }],
  )
  if (finding.tests.length > 0) return
  doc.paragraph(
    `${ground}/no-test`,
    [
      'No legal test of the rule set applies to this question in these fora on the date of the assessment. That is a gap in the rules, not an answer.',
    ],
    [{ kind: 'area', id: ground }],
  )
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
    const sides = (['for', 'against'] as const).flatMap((direction) => {
      const at = of
        .filter(({ reason }) => reason.direction === direction)
        .map(({ reason }) => reasonId(home, reason.rule))
      return at.length === 0 ? [] : [[`${direction}, ${at.length === 1 ? 'paragraph' : 'paragraphs'} `, doc.places(at)]]
    })
    return [
      ` The reasons stand under ${groundQuestions[home].name}: `,
      ...sides.flatMap((side, index): Rich[] => [index === 0 ? '' : '; ', ...side]),
      '.',
    ]
  })
}

function effectOf({ snapshot, words, fora }: Place, { meets, routes }: SharedAnswer): string {
  if (meets.length === 0) return 'It does not change the word of any route.'
  const names = listInWords(routes.map((name) => `“${name}”`))
  const met = routes.length === 0 ? 'the routes' : `the ${routes.length === 1 ? 'route' : 'routes'} ${names}`
  return `Before ${foraInSentence(snapshot, meets, fora)} it is made out well enough to hold ${met} at ${words.say('contested')}, where stronger.`
}

/** How many rules wait for an answer; what they wait for stands once, with the unknowns. */
function undetermined({ view: { finding } }: Place): { text: Rich[]; points: TracePoint[] } {
  const waiting = new Set(
    finding.tests.flatMap(elementsOf).flatMap((element) => element.undetermined.map(({ rule }) => rule)),
  )
  const one = waiting.size === 1
  return {
    text:
      waiting.size === 0
        ? []
        : [
            strong('Undetermined. '),
            `Whether ${one ? 'one further rule' : `${waiting.size} further rules`} of this part ${one ? 'is' : 'are'} met cannot be said until the questions named at `,
            see('limits/open'),
            ' are answered.',
          ],
    points: [...waiting].map((id) => ({ kind: 'rule', id })),
  }
}

function writeUndetermined(place: Place): void {
  const { text, points } = undetermined(place)
  if (text.length > 0) place.doc.paragraph(`${place.view.ground}/undetermined`, text, points)
}
