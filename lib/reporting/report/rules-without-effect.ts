import type { ElementFinding, GroundFinding } from '#lib/domain/assessment'
import { asSentence, listInWords } from '#lib/domain/in-words'
import type { Ground } from '#lib/domain/risk-area'
import { describeBecause } from '../describe-fact.ts'
import type { TracePoint } from '../report-model.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { elementsOf, reasonsOf } from '../trace.ts'
import { type DocumentBuilder, strong } from './document-builder.ts'
import { questionNumbers } from './facts-section.ts'

interface Place {
  doc: DocumentBuilder
  snapshot: ReportSnapshot
  ground: Ground
}

/** The rules of a ground that engaged nowhere in it, each once: undetermined, not met, not applicable. */
export function writeRulesWithoutEffect({ doc, snapshot, ground }: Place, finding: GroundFinding): void {
  const elements = finding.tests.flatMap(elementsOf)
  const done = new Set(reasonsOf(finding).map((reason) => reason.rule))
  const rest = <T extends { rule: string }>(pick: (element: ElementFinding) => readonly T[]): T[] =>
    elements.flatMap(pick).filter(({ rule }) => {
      const first = !done.has(rule)
      done.add(rule)
      return first
    })

  const numbers = questionNumbers(snapshot)
  const undetermined = rest((element) => element.undetermined)
  if (undetermined.length > 0) {
    doc.paragraph(
      `${ground}/undetermined`,
      [strong('Undetermined. '), 'Whether these rules are met cannot be said until what they wait for is known:'],
      undetermined.map(({ rule }) => rulePoint(rule)),
    )
    doc.items(
      `${ground}/undetermined/list`,
      undetermined.map(({ rule, direction, statement, missing }) => ({
        id: `${ground}/undetermined/${rule}`,
        text: [
          `${direction === 'for' ? 'For' : 'Against'}: ${asSentence(statement)} It waits for ${waitsFor(numbers, missing)}.`,
        ],
        points: [rulePoint(rule), ...missing.map((fact): TracePoint => ({ kind: 'fact', id: fact }))],
      })),
      true,
    )
  }

  const notEngaged = rest((element) => element.notEngaged)
  if (notEngaged.length > 0) {
    doc.paragraph(
      `${ground}/not-engaged`,
      [
        strong('Looked at and not met. '),
        'These rules apply, and the facts given do not meet them. That a rule is not met is not a finding that there is no risk:',
      ],
      notEngaged.map(({ rule }) => rulePoint(rule)),
    )
    doc.items(
      `${ground}/not-engaged/list`,
      notEngaged.map(({ rule, direction, statement, because }) => ({
        id: `${ground}/not-engaged/${rule}`,
        text: [
          `${direction === 'for' ? 'For' : 'Against'}: ${asSentence(statement)}${because.length === 0 ? '' : ` Not met, since ${listInWords(because.map((seen) => sinceInWords(snapshot, seen)))}.`}`,
        ],
        points: [rulePoint(rule), ...because.map(({ fact }): TracePoint => ({ kind: 'fact', id: fact }))],
      })),
      true,
    )
  }

  const notApplicable = rest((element) => element.notApplicable)
  if (notApplicable.length > 0) {
    doc.paragraph(
      `${ground}/not-applicable`,
      [strong('Not applicable. '), 'These rules do not apply here:'],
      notApplicable.map(({ rule }) => rulePoint(rule)),
    )
    doc.items(
      `${ground}/not-applicable/list`,
      notApplicable.map(({ rule, statement, why }) => ({
        id: `${ground}/not-applicable/${rule}`,
        text: [`${asSentence(statement)} ${asSentence(why)}`],
        points: [rulePoint(rule)],
      })),
      true,
    )
  }
}

const rulePoint = (rule: string): TracePoint => ({ kind: 'rule', id: rule })

function sinceInWords(
  snapshot: ReportSnapshot,
  because: ElementFinding['notEngaged'][number]['because'][number],
): string {
  const question = snapshot.questions[because.fact]
  return question === undefined ? because.fact : describeBecause(question, because)
}

function waitsFor(numbers: ReadonlyMap<string, number>, missing: readonly string[]): string {
  if (missing.length === 0) return 'a conflict of facts to be settled'
  const known = missing.flatMap((fact) => numbers.get(fact) ?? []).sort((a, b) => a - b)
  const derived = missing.filter((fact) => !numbers.has(fact))
  return listInWords([
    ...known.map((number, index) => (index === 0 ? `question ${number}` : String(number))),
    ...derived,
  ]).replace(/^question (?=\d+(,| and))/, 'questions ')
}
