import type { Material } from '#lib/domain/assessment'
import { type CalendarDate, lastDayOf } from '#lib/domain/calendar-date'
import { formatDate } from '#lib/domain/date-in-words'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { count } from '#lib/domain/in-words'
import { elapsed } from './format-date.ts'

export const evidenceKindLabels: Record<EvidenceRecord['kind'], string> = {
  treaty: 'treaty',
  legislation: 'legislation',
  'court-decision': 'court decision',
  'treaty-body': 'treaty body document',
  'un-expert': 'United Nations expert document',
  'government-report': 'government report',
  'ngo-report': 'report of a non-governmental organisation',
  academic: 'academic work',
  statistic: 'statistic',
  'case-example': 'case example',
  news: 'news report',
}

export const directionLabels: Record<EvidenceRecord['direction'], string> = {
  'supports-risk': 'speaks for the risk',
  'against-risk': 'speaks against the risk',
  context: 'gives context',
}

export const verificationLabels: Record<EvidenceRecord['verification']['status'], string> = {
  checked: 'checked against its source',
  confirmed: 'checked against another source and confirmed',
  'confirmed-with-correction': 'checked against another source and confirmed with a correction',
  contradicted: 'contradicted by other material; it cannot support a finding',
  conflicting: 'checked, and sources conflict on it',
  'not-found': 'not found when checked: as asserted by its source',
  'as-asserted': 'as asserted by its source: nobody has checked it',
}

/** What each word of strength means; the engine's strength table decides it. */
export const strengthDefinitions: Record<Material['strength'], string> = {
  none: 'no record that counts',
  limited: 'fewer than two independent origins within their shelf life',
  medium:
    'at least two independent origins within their shelf life, but not three with an official or judicial one among them',
  robust: 'at least three independent origins within their shelf life, an official or judicial one among them',
}

/** What each word of agreement means; the engine's agreement table decides it. */
export const agreementDefinitions: Record<Material['agreement'], string> = {
  none: 'nothing to compare',
  low: 'fewer than three in five of the independent origins point the same way',
  medium: 'at least three in five of the independent origins point the same way',
  high: 'at least four in five of the independent origins point the same way',
}

/** Strength and agreement of the stored material, each word with what it means, in one sentence. */
export function describeMaterial({ strength, agreement, origins }: Material): string {
  if (origins === 0) {
    return 'No stored record that counts stands behind a rule that is met here; that is not a sign that there is no risk.'
  }
  return (
    `The stored material comes from ${count(origins, 'independent origin')}; its strength is ${strength} ` +
    `(${strengthDefinitions[strength]}) and its agreement is ${agreement} (${agreementDefinitions[agreement]}).`
  )
}

/** How old a record is on the assessment date: `as of 28 April 2021, 5 years before the assessment date`. */
export function describeAge(record: EvidenceRecord, assessedOn: CalendarDate): string {
  const asOf = lastDayOf(record.asOf)
  return asOf >= assessedOn
    ? `as of ${formatDate(record.asOf)}`
    : `as of ${formatDate(record.asOf)}, ${elapsed(asOf, assessedOn)} before the assessment date`
}
