import type { Assessment, ElementFinding, GroundFinding, Reason, TestFinding } from '#lib/domain/assessment'
import type { ForumId } from '#lib/domain/forum'
import type { FurtherGround, Ground, RiskArea } from '#lib/domain/risk-area'
import { metUnasked } from '#lib/rules/engine/gaps'
import type { ReportSnapshot } from '../snapshot.ts'
import { elementsOf, findingOf, findingsOf, reasonsOf } from '../trace.ts'

type Direction = Reason['direction']

/** What a document that others read leaves out. It says that there is such a thing, and never what it is. */
export interface HeldByCounsel {
  /** Questions that it does not print, whether or not they have an answer. */
  questions: ReadonlySet<string>
  /** The paragraph that says so. */
  at: string
  /** Elements of a ground of which no word is printed. */
  silent: ReadonlySet<string>
  /** One for each reason that rests on an answer to one of them, under each test that it bears on. */
  reasons: readonly { ground: Ground; forum: ForumId; direction: Direction }[]
}

/** A frozen assessment as a document prints it. */
export type PrintedSnapshot = ReportSnapshot & { held?: HeldByCounsel }

/**
 * The assessment without these facts and whatever would tell them: their questions, every reason that rests on one, the
 * records that stand behind such reasons alone, what waits for them, and the words of elements, routes and tests that
 * nothing printed carries. All this goes whether or not a fact has an answer, so that nothing can be told from what is
 * missing. The words of the grounds stay as they were found: they rest on all the facts, and the document says so.
 * @param at the paragraph that says so
 * @param cited records that the author cites, which stay
 */
export function holdBack(
  snapshot: ReportSnapshot,
  facts: readonly string[],
  { at, cited = new Set() }: { at: string; cited?: ReadonlySet<string> },
): PrintedSnapshot {
  const questions = new Set(facts.filter((fact) => snapshot.questions[fact] !== undefined))
  if (questions.size === 0) return snapshot
  const { assessment, caseFile, stateProfile } = snapshot
  const kept = { questions, records: recordsToKeep(assessment, questions, cited) }
  return {
    ...snapshot,
    caseFile: { ...caseFile, facts: without(caseFile.facts, questions) },
    stateProfile: without(stateProfile, questions),
    assessment: withoutTelling(snapshot, kept),
    held: { questions, at, silent: silentElements(assessment, questions), reasons: heldReasons(assessment, questions) },
  }
}

/** On which sides of a ground reasons are held, before one forum where it is named, or else before any. */
export function heldSides({ held }: PrintedSnapshot, ground: Ground, forum: ForumId | null = null): Direction[] {
  const found = held?.reasons.filter((each) => each.ground === ground && (forum === null || each.forum === forum)) ?? []
  return (['for', 'against'] as const).filter((side) => found.some(({ direction }) => direction === side))
}

interface Kept {
  questions: ReadonlySet<string>
  records: ReadonlySet<string>
}

const without = <T>(facts: Record<string, T>, questions: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !questions.has(key)))

/** Also where it is not known: that a rule saw it at all would tell of it. */
const tells = ({ because }: Pick<Reason, 'because'>, questions: ReadonlySet<string>): boolean =>
  because.some(({ fact }) => questions.has(fact))

const heldReasons = (assessment: Assessment, questions: ReadonlySet<string>): HeldByCounsel['reasons'] =>
  findingsOf(assessment).flatMap(({ ground, finding }) =>
    finding.tests.flatMap((test) =>
      elementsOf(test).flatMap(({ reasons }) =>
        reasons
          .filter((reason) => tells(reason, questions))
          .map(({ direction }) => ({ ground, forum: test.forum, direction })),
      ),
    ),
  )

function recordsToKeep(assessment: Assessment, questions: ReadonlySet<string>, cited: ReadonlySet<string>) {
  const findings = findingsOf(assessment)
  const behind = (isHeld: boolean) =>
    findings.flatMap(({ finding }) =>
      reasonsOf(finding)
        .filter((reason) => tells(reason, questions) === isHeld)
        .flatMap(({ evidence }) => evidence.map(({ id }) => id)),
    )
  const held = new Set(behind(true))
  const all = findings.flatMap(({ finding: { evidence } }) => [...evidence.supports, ...evidence.contrary])
  return new Set([...all.filter((id) => !held.has(id)), ...behind(false), ...cited])
}

function withoutTelling(snapshot: ReportSnapshot, kept: Kept): Assessment {
  const { assessment } = snapshot
  const { questions } = kept
  const finding = (ground: Ground) => findingWithout(findingOf(assessment, ground), kept)
  const told = new Set(
    findingsOf(assessment).flatMap((each) =>
      reasonsOf(each.finding)
        .filter((reason) => tells(reason, questions))
        .map(({ rule }) => snapshot.rules[rule]?.statement),
    ),
  )
  const names = (what: string) =>
    what.startsWith(metUnasked) ||
    [...questions].some((key) => what.includes(snapshot.questions[key]?.question ?? key)) ||
    [...told].some((statement) => statement !== undefined && what.endsWith(`: ${statement}`))
  const asRecord = <G extends Ground>(of: Record<G, GroundFinding>) =>
    Object.fromEntries(Object.keys(of).map((ground) => [ground, finding(ground as Ground)])) as Record<G, GroundFinding>
  return {
    ...assessment,
    areas: asRecord<RiskArea>(assessment.areas),
    furtherGrounds: asRecord<FurtherGround>(assessment.furtherGrounds),
    nextEnquiries: assessment.nextEnquiries.filter(({ fact }) => !questions.has(fact)),
    whatWouldChange: assessment.whatWouldChange.filter(({ changes }) =>
      changes.every(({ fact }) => !questions.has(fact)),
    ),
    gaps: assessment.gaps.filter(({ what }) => !names(what)),
  }
}

function findingWithout(finding: GroundFinding, kept: Kept): GroundFinding {
  const { supports, contrary } = finding.evidence
  const stays = (id: string) => kept.records.has(id)
  return {
    ...finding,
    tests: finding.tests.map((test) => testWithout(test, kept)),
    evidence: { supports: supports.filter(stays), contrary: contrary.filter(stays) },
  }
}

function testWithout(test: TestFinding, { questions }: Kept): TestFinding {
  const strip = <E extends ElementFinding>(element: E): E => elementWithout(element, questions)
  return {
    ...test,
    routes: test.routes.map((route) => ({ ...route, elements: route.elements.map(strip) })),
    answers: test.answers.map(strip),
  }
}

function elementWithout<E extends ElementFinding>(element: E, questions: ReadonlySet<string>): E {
  const undetermined = element.undetermined.flatMap((rule) => {
    const missing = rule.missing.filter((fact) => !questions.has(fact))
    return missing.length === 0 && rule.missing.length > 0 ? [] : [{ ...rule, missing }]
  })
  return { ...element, reasons: element.reasons.filter((reason) => !tells(reason, questions)), undetermined }
}

/** Elements and answers of each ground whose word is told by nothing that is printed, and by what is held back if it is told at all. */
function silentElements(assessment: Assessment, questions: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    findingsOf(assessment).flatMap(({ ground, finding }) => {
      const found = finding.tests.flatMap(({ routes, answers }) => [
        ...routes.flatMap(({ elements }) => elements.map((element) => ({ element, side: 'for' as Direction }))),
        ...answers.map((element) => ({ element, side: 'against' as Direction })),
      ])
      return [...Map.groupBy(found, ({ element }) => element.id)].flatMap(([id, same]) =>
        same.some(({ element, side }) => asksIn(element, side, questions)) &&
        !same.some(({ element, side }) =>
          element.reasons.some((reason) => reason.direction === side && !tells(reason, questions)),
        )
          ? [elementKey(ground, id)]
          : [],
      )
    }),
  )
}

/** Whether a rule that could make this out, met or not, asks for what is held back. */
const asksIn = (element: ElementFinding, side: Direction, questions: ReadonlySet<string>): boolean =>
  [...element.reasons, ...element.notEngaged].some((rule) => rule.direction === side && tells(rule, questions)) ||
  element.undetermined.some(({ direction, missing }) => direction === side && missing.some((key) => questions.has(key)))

const elementKey = (ground: Ground, id: string): string => `${ground}/${id}`

/** Whether the word of an element or an answer is not printed, since only what is held back could tell why. */
export const isSilent = ({ held }: PrintedSnapshot, ground: Ground, id: string): boolean =>
  held?.silent.has(elementKey(ground, id)) ?? false

/** The same of a route: it needs all of its elements. */
export const isSilentRoute = (
  snapshot: PrintedSnapshot,
  ground: Ground,
  { elements }: { elements: readonly { id: string }[] },
): boolean => elements.some(({ id }) => isSilent(snapshot, ground, id))

/** The same of a test: where none of its routes that may be named is raised, and others may not be named. */
export function isSilentTest(snapshot: PrintedSnapshot, ground: Ground, { routes }: TestFinding): boolean {
  const named = routes.filter((route) => !isSilentRoute(snapshot, ground, route))
  return named.length < routes.length && named.every(({ support }) => support === 'not-raised')
}
