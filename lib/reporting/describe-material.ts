import type { Material } from '#lib/domain/assessment'
import { type CalendarDate, lastDayOf } from '#lib/domain/calendar-date'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { elapsed, formatDate } from './format-date.ts'
import { count } from './in-words.ts'

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
  confirmed: 'checked against another source and confirmed',
  'confirmed-with-correction': 'checked against another source and confirmed with a correction',
  contradicted: 'contradicted by other material; it cannot support a finding',
  'not-found': 'not found when checked: as asserted by its source',
}

/** Strength and agreement of the stored material, with what the two words mean, in one sentence. */
export function describeMaterial(material: Material): string {
  if (material.origins === 0) {
    return 'No stored record that counts bears on this; that is a gap in the library, not a sign that there is no risk.'
  }
  const agreement =
    material.agreement === 'none'
      ? 'how far the origins agree cannot be said'
      : `agreement among them is ${material.agreement} (the share of independent origins that point the same way)`
  return (
    `The stored material is ${material.strength} in strength (a matter of how many independent origins it has, what kind ` +
    `of source they are, and how old they are): it comes from ${count(material.origins, 'independent origin')}, and ${agreement}.`
  )
}

/** How old a record is on the assessment date: `as of 28 April 2021, 5 years before the assessment date`. */
export function describeAge(record: EvidenceRecord, assessedOn: CalendarDate): string {
  const asOf = lastDayOf(record.asOf)
  return asOf >= assessedOn
    ? `as of ${formatDate(record.asOf)}`
    : `as of ${formatDate(record.asOf)}, ${elapsed(asOf, assessedOn)} before the assessment date`
}
