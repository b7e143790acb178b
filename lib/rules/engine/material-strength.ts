import type { Material } from '#lib/domain/assessment'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { isStale } from '#lib/domain/shelf-life'
import { countOrigins } from './count-origins.ts'

interface StrengthRow {
  /** Independent origins within their shelf life, at least. */
  freshOrigins: number
  /** Independent origins of official or judicial kind among them, at least. */
  officialOrigins: number
  strength: Material['strength']
}

/** First row that fits. */
export const strengthTable: readonly StrengthRow[] = [
  { freshOrigins: 3, officialOrigins: 1, strength: 'robust' },
  { freshOrigins: 2, officialOrigins: 0, strength: 'medium' },
  { freshOrigins: 0, officialOrigins: 0, strength: 'limited' },
]

/** Courts, treaty bodies, experts of the United Nations and governments: found or stated by an organ that answers for it. */
export const officialKinds: ReadonlySet<EvidenceRecord['kind']> = new Set([
  'court-decision',
  'treaty-body',
  'un-expert',
  'government-report',
  'treaty',
  'legislation',
])

/** Share of independent origins that point the way most of them point, at least; first row that fits. */
export const agreementTable: readonly { share: number; agreement: Material['agreement'] }[] = [
  { share: 0.8, agreement: 'high' },
  { share: 0.6, agreement: 'medium' },
  { share: 0, agreement: 'low' },
]

/**
 * Strength and agreement of counted records on a day, apart from support. An origin that speaks both ways
 * counts once on each side of the agreement. Records of context speak neither way and are left out.
 */
export function materialStrength(counted: readonly EvidenceRecord[], on: string): Material {
  const speaking = counted.filter(({ direction }) => direction !== 'context')
  const origins = countOrigins(speaking)
  if (origins === 0) return { strength: 'none', agreement: 'none', origins: 0 }
  const fresh = speaking.filter((record) => !isStale(record, on))
  const official = fresh.filter(({ kind }) => officialKinds.has(kind))
  const [freshOrigins, officialOrigins] = [countOrigins(fresh), countOrigins(official)]
  const strength = strengthTable.find(
    (row) => freshOrigins >= row.freshOrigins && officialOrigins >= row.officialOrigins,
  )
  const towards = countOrigins(speaking.filter(({ direction }) => direction === 'supports-risk'))
  const away = countOrigins(speaking.filter(({ direction }) => direction === 'against-risk'))
  const share = Math.max(towards, away) / (towards + away)
  const agreement = agreementTable.find((row) => share >= row.share)
  return { strength: strength?.strength ?? 'limited', agreement: agreement?.agreement ?? 'low', origins }
}
