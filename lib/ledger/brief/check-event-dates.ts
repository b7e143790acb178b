import { formatDate } from '#lib/domain/date-in-words'
import { sentenceCase } from '#lib/domain/in-words'
import type { Claim } from '#lib/domain/ledger/claim'
import { canBeOne, isSlipOf } from './dates-in-text.ts'
import { type DatedEvent, eventsIn, type Happening, intervalIn } from './events.ts'
import { type Finding, findingAt } from './finding.ts'
import type { PlainText } from './plain-text.ts'
import { stemsOf, type Topics } from './topic.ts'

/** From here on a sentence and a claim are taken to speak of one thing. */
const sameThing = 0.5

/** The dates of a sentence against those of the claims on the same thing, and against one another. */
export function checkEventDates(plain: PlainText, topics: Topics): Finding[] {
  const events = eventsIn(plain.text).filter(({ date }) => date.length > 4)
  if (events.length === 0) return []
  const stems = stemsOf(plain.text)
  const claims = topics.known
    .map((known) => ({ claim: known.entry.claim, affinity: topics.affinity(stems, known) }))
    .filter(({ affinity }) => affinity >= sameThing)
    .sort((one, other) => other.affinity - one.affinity)
    .map(({ claim }) => ({ claim, told: toldBy(claim) }))
  return [
    ...orderOfDates(plain, events),
    ...events.flatMap((event) => [
      ...otherDate(plain, event, claims).slice(0, 1),
      ...claims.flatMap(({ claim, told }) => interval(plain, event, claim, told)).slice(0, 1),
    ]),
  ]
}

interface Told {
  happened: readonly Happening[]
  date: string
}

/** The dates of a claim with what happened on them; the day it speaks of makes a month or year of its own words exact. */
function toldBy({ proposition, asOf }: Claim): Told[] {
  const told = eventsIn(proposition).map(({ happened, date }) => ({ happened, date }))
  return told.map((one) => {
    const exact = [
      ...told.filter(({ happened }) => happened.some((name) => one.happened.includes(name))),
      { date: asOf },
    ]
    const fuller = exact
      .map(({ date }) => date)
      .find((date) => date.length > one.date.length && date.startsWith(one.date))
    return { ...one, date: one.date.length > 4 && fuller !== undefined ? fuller : one.date }
  })
}

function otherDate(
  plain: PlainText,
  event: DatedEvent,
  claims: readonly { claim: Claim; told: readonly Told[] }[],
): Finding[] {
  return claims.flatMap(({ claim, told }) => {
    const wrong = wrongHappening(event, told)
    if (wrong === null) return []
    const { happened, date } = wrong
    return [
      findingAt(plain, event.from, event.to, {
        kind: 'date-differs',
        says: `${happened === null ? '' : `“${sentenceCase(happened)}”: `}the text has ${formatDate(event.date)}, the library ${formatDate(date)} (${claim.title}).`,
        todo: 'Check both against the document itself before either is used.',
        claim: claim.id,
      }),
    ]
  })
}

/** What the claim puts on another day that is a slip of this one: the same act first, else a day it knows nothing else of. */
function wrongHappening(event: DatedEvent, told: readonly Told[]): { happened: Happening | null; date: string } | null {
  for (const happened of event.happened) {
    const dates = told.filter((one) => one.happened.includes(happened)).map(({ date }) => date)
    if (dates.some((date) => canBeOne(date, event.date))) continue
    const slip = dates.find((date) => isSlipOf(event.date, date))
    if (slip !== undefined) return { happened, date: slip }
  }
  if (told.some(({ date }) => canBeOne(date, event.date))) return null
  const slip = told.find(({ date }) => date.length === event.date.length && isSlipOf(event.date, date))
  return slip && event.date.length === 10 ? { happened: null, date: slip.date } : null
}

/**
 * The test of the interval: where a claim says how many days lie between ratification and entry into force, the day
 * that the text gives for the one must lead to the day that the claim gives for the other.
 */
function interval(plain: PlainText, event: DatedEvent, claim: Claim, told: readonly Told[]): Finding[] {
  const days = intervalIn(claim.proposition)
  const force = told.find(({ happened, date }) => happened.includes('entered into force') && date.length === 10)
  if (days === null || !force || event.date.length < 10 || !event.happened.includes('was ratified')) return []
  const due = new Date(Date.parse(event.date) + days * 86_400_000).toISOString().slice(0, 10)
  if (due === force.date) return []
  return [
    findingAt(plain, event.from, event.to, {
      kind: 'interval',
      says: `${days} days after ${formatDate(event.date)} is ${formatDate(due)}, and the library has the entry into force on ${formatDate(force.date)}.`,
      todo: 'One of the two days is wrong: look it up where the treaty is deposited.',
      claim: claim.id,
    }),
  ]
}

const steps: readonly Happening[] = ['was signed', 'was ratified', 'entered into force']

/** A treaty is signed, then ratified, then in force. */
function orderOfDates(plain: PlainText, events: readonly DatedEvent[]): Finding[] {
  const dated = steps.flatMap((step) => events.filter(({ happened }) => happened.length === 1 && happened[0] === step))
  return dated.flatMap((event, index) => {
    const before = dated
      .slice(0, index)
      .find((other) => other.happened[0] !== event.happened[0] && other.date > event.date)
    if (!before || canBeOne(before.date, event.date)) return []
    return [
      findingAt(plain, event.from, event.to, {
        kind: 'order-of-dates',
        says: `What ${event.happened[0]} on ${formatDate(event.date)} ${before.happened[0]} later, on ${formatDate(before.date)}.`,
        todo: 'Look both days up: they cannot both be right.',
      }),
    ]
  })
}
