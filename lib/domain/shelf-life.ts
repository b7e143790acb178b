import type { EvidenceRecord } from './evidence-record.ts'

/**
 * Years after the day a record speaks of until it is stale; null for what does not age but is repealed,
 * overturned or superseded. Statistics, country reports and treaty-body findings as in the research notes
 * on the evidence (2, 3 and 8 years); the others are set beside the nearest of these: press, case reports
 * and organisations' reports with country reports, experts of the United Nations with treaty bodies.
 */
export const shelfLifeYears: Readonly<Record<EvidenceRecord['kind'], number | null>> = {
  treaty: null,
  legislation: null,
  'court-decision': null,
  'treaty-body': 8,
  'un-expert': 8,
  'government-report': 3,
  'ngo-report': 3,
  academic: 5,
  statistic: 2,
  'case-example': 3,
  news: 3,
}

/** Whole years from the day the record speaks of; 0 when that day is still to come. */
export function ageInYears({ asOf }: Pick<EvidenceRecord, 'asOf'>, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(asOf.slice(0, 4))
  return Math.max(0, on.slice(5) < asOf.slice(5) ? years - 1 : years)
}

/** True once more than the shelf life of its kind has passed. */
export function isStale(record: Pick<EvidenceRecord, 'asOf' | 'kind'>, on: string): boolean {
  const years = shelfLifeYears[record.kind]
  if (years === null) return false
  const lastFreshDay = `${Number(record.asOf.slice(0, 4)) + years}${record.asOf.slice(4)}`
  // A 29 February moved to a common year sorts before 1 March and so still means the end of February.
  return on > lastFreshDay
}
