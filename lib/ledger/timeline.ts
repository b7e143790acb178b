import { type CalendarDate, lastDayOf } from '#lib/domain/calendar-date'
import { formatDate } from '#lib/domain/date-in-words'
import type { Ledger } from '#lib/domain/ledger/ledger'
import { type Placed, placedClaims } from './placed-claims.ts'

export type BucketSize = 'month' | 'year' | 'decade'

/** A stretch of time with the claims that speak of a day in it. */
export interface Bucket {
  from: CalendarDate
  to: CalendarDate
  label: string
  claims: readonly Pick<Placed, 'claim' | 'state'>[]
}

/** Beyond this many, columns are too thin to be read and longer stretches are taken. */
const mostBuckets = 60

/** Of each size: the start of a stretch without its trailing parts, as dates begin with it. */
const startOf = (size: BucketSize, date: string): string =>
  size === 'month' ? date.slice(0, 7) : size === 'year' ? date.slice(0, 4) : `${date.slice(0, 3)}0`

function after(size: BucketSize, start: string): string {
  const year = Number(start.slice(0, 4))
  if (size !== 'month') return String(year + (size === 'year' ? 1 : 10))
  const month = Number(start.slice(5))
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`
}

const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1

/** The size in which claims from one day to another fill no more stretches than can be read. */
function fittingSize(from: string, to: string): BucketSize {
  const months = monthsBetween(from, to)
  return months <= mostBuckets ? 'month' : months <= mostBuckets * 12 ? 'year' : 'decade'
}

/**
 * Claims by the day they speak of, in stretches of one size from the first to the last: ready to be drawn. A stretch
 * without claims is there and empty, for a gap is what a reader should see.
 */
export function timelineOf(ledger: Ledger, size?: BucketSize): Bucket[] {
  const dated = [...placedClaims(ledger)].sort((a, b) => (a.claim.asOf < b.claim.asOf ? -1 : 1))
  const [first, last] = [dated[0]?.claim.asOf, dated.at(-1)?.claim.asOf]
  if (first === undefined || last === undefined) return []
  const taken = size ?? fittingSize(first, last)
  const claims = Map.groupBy(dated, ({ claim }) => startOf(taken, claim.asOf))
  const buckets: Bucket[] = []
  for (let start = startOf(taken, first); start <= startOf(taken, last); start = after(taken, start)) {
    const until = taken === 'decade' ? String(Number(start) + 9) : start
    buckets.push({
      from: start.length === 4 ? `${start}-01-01` : `${start}-01`,
      to: lastDayOf(until),
      label: taken === 'decade' ? `${start} to ${until}` : formatDate(start),
      claims: (claims.get(start) ?? []).map(({ claim, state }) => ({ claim, state })),
    })
  }
  return buckets
}
