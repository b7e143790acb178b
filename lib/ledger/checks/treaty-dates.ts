import { formatDate } from '#lib/domain/date-in-words'
import { datesIn, daysLater, isCertainlyAfter } from '../days.ts'
import { placedClaims } from '../placed-claims.ts'
import { defineCheck, type TreatyDates } from './check.ts'

export const treatyDates = defineCheck({
  id: 'treaty-dates',
  title: 'Treaty dates out of order',
  asks: 'Do signature, approval, publication and entry into force follow one another, as far apart as the treaty itself says?',
  source: 'Research on the evidence, section 5, check 7; Convention against Torture, article 27(2).',
  *find(ledger, { treaties = [] }) {
    for (const { claim, source } of placedClaims(ledger)) {
      const text = `${claim.title}. ${claim.proposition}`
      if (source.kind !== 'treaty' && !/\b(?:treaty|convention|agreement|protocol)\b/i.test(text)) continue
      const steps = stepsIn(claim.proposition)
      for (const found of [...outOfOrder(steps), ...offInterval(steps, text)])
        yield {
          claims: [claim.id],
          found,
          expected: 'Days that follow one another as the treaty says.',
          toDo: 'Read each day in the depositary’s list or the gazette.',
        }
    }
    for (const treaty of treaties)
      for (const found of outOfOrder(stepsOf(treaty)))
        yield {
          claims: treaty.claims,
          found: `${treaty.title}: ${found}`,
          expected: 'Days that follow one another.',
          toDo: 'Read each day in the gazette.',
        }
  },
})

type Step = 'signed' | 'approved' | 'deposited' | 'published' | 'in force'
interface Dated {
  step: Step
  date: string
}

/** What has to come first. Deposit and publication wait for nothing of one another. */
const before: readonly (readonly [Step, Step])[] = [
  ['signed', 'approved'],
  ['signed', 'deposited'],
  ['approved', 'published'],
  ['approved', 'in force'],
  ['published', 'in force'],
  ['deposited', 'in force'],
  ['signed', 'published'],
  ['signed', 'in force'],
]

const cues: readonly (readonly [Step, RegExp])[] = [
  ['signed', /\b(?:signed|concluded)\b/i],
  ['approved', /\b(?:approved|approving|assented)\b/i],
  ['deposited', /\b(?:deposit|deposited|ratified|acceded)\b/i],
  ['published', /\bpublished\b/i],
  ['in force', /\bin(?:to)? force\b/i],
]

/** Days with the step that is named last before them. A day with none says nothing here. */
function stepsIn(text: string): Dated[] {
  let from = 0
  return datesIn(text).flatMap(({ date, at }) => {
    const words = text.slice(from, at)
    from = at
    const named = cues
      .map(([step, cue]) => ({
        step,
        at: Math.max(-1, ...[...words.matchAll(new RegExp(cue, 'gi'))].map((m) => m.index)),
      }))
      .sort((a, b) => b.at - a.at)[0]
    return named && named.at >= 0 ? [{ step: named.step, date }] : []
  })
}

const stepsOf = ({ signed, approved, published, inForce }: TreatyDates): Dated[] =>
  (
    [
      ['signed', signed],
      ['approved', approved],
      ['published', published],
      ['in force', inForce],
    ] as const
  ).flatMap(([step, date]) => (date === null ? [] : [{ step, date }]))

function outOfOrder(steps: readonly Dated[]): string[] {
  return before.flatMap(([first, second]) =>
    steps.flatMap((one) =>
      steps.flatMap((other) =>
        one.step === first && other.step === second && isCertainlyAfter(one.date, other.date)
          ? [`${second} ${formatDate(other.date)}, before it was ${first} on ${formatDate(one.date)}.`]
          : [],
      ),
    ),
  )
}

/** Treaties that say how many days lie between deposit and entry into force. Adding one is one entry. */
const intervals: readonly { named: RegExp; days: number; article: string }[] = [
  // “on the thirtieth day after the date of the deposit of its own instrument of ratification or accession”
  { named: /\btorture convention\b|\bConvention against Torture\b/i, days: 30, article: 'article 27(2)' },
]

function offInterval(steps: readonly Dated[], text: string): string[] {
  const days = (step: Step) => steps.filter((one) => one.step === step && one.date.length === 10)
  return intervals
    .filter(({ named }) => named.test(text))
    .flatMap(({ days: interval, article }) =>
      days('deposited').flatMap((deposit) =>
        days('in force').flatMap((start) => {
          const due = daysLater(deposit.date, interval)
          return due === start.date
            ? []
            : [
                `Deposit on ${formatDate(deposit.date)} and entry into force on ${formatDate(start.date)} do not fit ${article}, which gives ${formatDate(due)}.`,
              ]
        }),
      ),
    )
}
