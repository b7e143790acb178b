import { type DateFound, datesIn } from './dates-in-text.ts'

/** What may have happened on a day, by the words that say so. */
const happenings = {
  'was signed': /\bsign(?:ed|ing|ature)\b/giu,
  'was ratified': /\bratif(?:y|ied|ication|ying)\b|\bdeposit(?:ed)?\b|\bacce(?:ded|ssion)\b/giu,
  'was adopted or approved': /\badopt(?:ed|ion)\b|\bapprov(?:ed|al)\b|\bassent(?:ed)?\b/giu,
  'was published': /\bpublish(?:ed)?\b|\bpublication\b|\bgazetted\b|\bissued\b/giu,
  'entered into force': /\b(?:into|in) force\b|\btook effect\b/giu,
  'was arrested': /\barrest(?:ed)?\b|\bdetain(?:ed)?\b/giu,
  'was charged': /\bcharged\b|\bindicted\b/giu,
  'was tried': /\bon trial\b|\btried\b/giu,
  'was sentenced': /\bsentenced\b|\bconvicted\b/giu,
  'was set free': /\breleased\b|\bfreed\b|\bset free\b/giu,
  'was refused': /\brefused\b|\brejected\b|\bset aside\b/giu,
  'was handed over': /\bextradited\b|\bhanded over\b|\bdeport(?:ed|ation)\b|\bsurrendered\b/giu,
  'was launched': /\blaunch(?:ed)?\b/giu,
} as const
export type Happening = keyof typeof happenings

/** A date with what the words before it, back to the date before, say happened then. */
export interface DatedEvent extends DateFound {
  happened: readonly Happening[]
}

/**
 * The dates of a sentence, each with what happened: the words since the date before, and where these say nothing, the
 * words up to the next date.
 */
export function eventsIn(text: string): DatedEvent[] {
  const dates = datesIn(text)
  return dates.map((found, index) => {
    const before = text.slice(dates[index - 1]?.to ?? 0, found.from)
    const after = text.slice(found.to, dates[index + 1]?.from ?? text.length)
    const told = happeningsIn(before)
    return { ...found, happened: told.length > 0 ? told : happeningsIn(after.split(/[;.]/u)[0] ?? '') }
  })
}

const happeningsIn = (words: string): Happening[] =>
  (Object.keys(happenings) as Happening[]).filter((name) => words.search(happenings[name]) >= 0)

/** A number of days that the words say must lie between two acts: `the thirty-day rule` gives 30. */
export function intervalIn(text: string): number | null {
  const match =
    /\b(?<digits>\d{1,3})[- ]days?\b|\b(?<word>ten|fourteen|fifteen|twenty|thirty|sixty|ninety)[- ]days?\b|\b(?<ordinal>thirtieth|sixtieth|ninetieth) day\b/iu.exec(
      text,
    )
  const { digits, word, ordinal } = match?.groups ?? {}
  if (digits !== undefined) return Number(digits)
  return days[(word ?? ordinal ?? '').toLowerCase()] ?? null
}

const days: Readonly<Record<string, number>> = {
  ...{ ten: 10, fourteen: 14, fifteen: 15, twenty: 20, thirty: 30, sixty: 60, ninety: 90 },
  ...{ thirtieth: 30, sixtieth: 60, ninetieth: 90 },
}
