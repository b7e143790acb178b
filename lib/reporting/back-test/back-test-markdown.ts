import type { BackTest, CaseComparison, IssueComparison, SeenReason } from '#lib/domain/back-test'
import { formatDate } from '#lib/domain/date-in-words'
import { forumNames } from '#lib/domain/forum'
import { decisionIssueLabels, describeHolding } from '#lib/reporting/describe-decision'
import { describeRange, describeSupport } from '#lib/reporting/describe-support'
import {
  agreementWords,
  benchPreface,
  describeComparison,
  describeFactsCoded,
  describeSingleMoves,
  isBeforeTheCourt,
  missingQuestions,
} from './describe-comparison.ts'

/** The back-test as Markdown that reads as plain text: a table a case, then the why of each row. */
export function backTestMarkdown({ cases, notRun, versions }: BackTest): string {
  const { ruleSet, library } = versions
  return `${[
    '# The bench: decided cases, engine and court side by side',
    ...benchPreface,
    `Rule set ${ruleSet.id} ${ruleSet.version} (${ruleSet.hash}); library ${library.version} (${library.hash}).`,
    ...cases.map(caseBlock),
    '## Not run',
    table(
      ['Decision', 'Why'],
      notRun.map(({ name, id, why }) => [`${name} (${id})`, why]),
    ),
  ].join('\n\n')}\n`
}

function caseBlock(one: CaseComparison): string {
  const rows = one.issues.filter(isBeforeTheCourt)
  return [
    `## ${one.name}, ${formatDate(one.date)}`,
    `${one.court}. Read in: ${forumNames[one.forum]}. Requesting state: ${one.requestingState.name}${one.ruleSet === 'general' ? ', of which no country pack speaks: general law only' : ''}. Requested state: ${one.requestedState}. ${describeFactsCoded(one)}${leftOut(one)}${afterwards(one)}`,
    ...(rows.length === 0
      ? ['No issue before the court is recorded.']
      : [
          table(
            ['Issue', 'Engine', 'Court', 'Side by side'],
            rows.map((row) => [
              decisionIssueLabels[row.issue] ?? row.issue,
              describeSupport(row.engine.support).sentence,
              describeHolding(row.issue, row.court.held),
              agreementWords[row.agreement],
            ]),
          ),
          rows.flatMap(whyLines).join('\n'),
        ]),
  ].join('\n\n')
}

const leftOut = ({ leftOut: { rules, evidence } }: CaseComparison): string =>
  rules.length + evidence.length === 0
    ? ''
    : ` Left out because they rest on this decision: ${[...rules, ...evidence].join(', ')}.`

const afterwards = ({ laterHistory, overturned }: CaseComparison): string =>
  [
    laterHistory === null ? '' : ` Later: ${laterHistory}`,
    overturned === null ? '' : ` Law until ${formatDate(overturned.day)}, ended by ${overturned.by}.`,
  ].join('')

function whyLines(row: IssueComparison): string[] {
  const { engine, court } = row
  const missing = missingQuestions(engine.missing)
  const side = (direction: SeenReason['direction']) =>
    engine.reasons
      .filter((reason) => reason.direction === direction)
      .map(({ rule, weight, statement }) => `  - ${direction} (${weight}; ${rule}): ${statement}`)
  return [
    `- ${decisionIssueLabels[row.issue] ?? row.issue}: ${describeComparison(row)}${court.reason === null ? '' : ` The court: ${court.reason}`}`,
    ...side('for'),
    ...side('against'),
    ...(missing.length === 0 ? [] : [`  - not coded, and waited for: ${shortened(missing)}`]),
    ...describeSingleMoves(engine).map((line) => `  - what would have moved it: ${line}`),
    `  - range: ${describeRange(engine.support, engine.range, (word) => `“${describeSupport(word).word}”`).sentence}`,
  ]
}

/** The text form names the first few; the JSON has them all. */
const shown = 6
const shortened = (questions: readonly string[]): string =>
  questions.length <= shown
    ? questions.join(' ')
    : `${questions.slice(0, shown).join(' ')} And ${questions.length - shown} more.`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))].map((row) => `| ${row.join(' | ')} |`).join('\n')

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
