import { formatDate } from '#lib/domain/date-in-words'
import { eventsIn, type Happening, intervalIn } from '../brief/events.ts'
import { daysLater, isCertainlyAfter } from '../days.ts'
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
      const dated = stepsIn(claim.proposition)
      for (const found of [...outOfOrder(dated), ...offInterval(dated, text)])
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

const steps = {
  'was signed': 'signed',
  'was adopted or approved': 'approved',
  'was ratified': 'deposited',
  'was published': 'published',
  'entered into force': 'in force',
} as const
type Step = (typeof steps)[keyof typeof steps]
interface Dated {
  step: Step
  date: string
}

/** What has to come first. Deposit and publication wait for nothing of one another. */
const before: readonly (readonly [Step, Step])[] = [
  ['signed', 'approved'],
  ['signed', 'deposited'],
  ['signed', 'published'],
  ['signed', 'in force'],
  ['approved', 'published'],
  ['approved', 'in force'],
  ['published', 'in force'],
  ['deposited', 'in force'],
]

/** Days of which the words around say one step and no other. */
const stepsIn = (text: string): Dated[] =>
  eventsIn(text).flatMap(({ date, happened: [only, ...others] }) =>
    only !== undefined && others.length === 0 && isStep(only) ? [{ step: steps[only], date }] : [],
  )

const isStep = (happening: Happening): happening is keyof typeof steps => Object.hasOwn(steps, happening)

const stepsOf = ({ signed, approved, published, inForce }: TreatyDates): Dated[] =>
  (
    [
      ['signed', signed],
      ['approved', approved],
      ['published', published],
      ['in force', inForce],
    ] as const
  ).flatMap(([step, date]) => (date === null ? [] : [{ step, date }]))

function outOfOrder(dated: readonly Dated[]): string[] {
  return before.flatMap(([first, second]) =>
    dated.flatMap((one) =>
      dated.flatMap((other) =>
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

function offInterval(dated: readonly Dated[], text: string): string[] {
  const known = intervals.find(({ named }) => named.test(text))
  const interval = known?.days ?? intervalIn(text)
  if (interval === null) return []
  const days = (step: Step) => dated.filter((one) => one.step === step && one.date.length === 10)
  return days('deposited').flatMap((deposit) =>
    days('in force').flatMap((start) => {
      const due = daysLater(deposit.date, interval)
      if (due === start.date) return []
      const rule = known?.article ?? `${interval} days`
      return [
        `Deposit on ${formatDate(deposit.date)} and entry into force on ${formatDate(start.date)} do not fit ${rule}, which gives ${formatDate(due)}.`,
      ]
    }),
  )
}
