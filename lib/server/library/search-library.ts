import 'server-only'
import { z } from 'zod'
import { type EvidenceRecord, evidenceRecordSchema } from '#lib/domain/evidence-record'
import type { RiskArea } from '#lib/domain/risk-area'
import { Prisma } from '../database/generated/client.ts'
import { requireViewer } from '../identity/viewer.ts'
import { withoutTenant } from '../tenant.ts'

export interface LibraryHit {
  record: EvidenceRecord
  /** The parts in which one of the words stands; empty when nothing was searched for. */
  matched: ('title' | 'proposition' | 'tags' | 'source')[]
}

const maxQueryLength = 300

const rowSchema = z.object({
  record: evidenceRecordSchema,
  title: z.boolean(),
  proposition: z.boolean(),
  tags: z.boolean(),
  source: z.boolean(),
})

/**
 * Searches the records by text, accents folded, in the words people type into a search field: all words,
 * "a phrase", either OR or, -without. The best match first; an empty query lists everything, the newest
 * first.
 */
export async function searchLibrary(search: {
  query: string
  area?: RiskArea | undefined
  direction?: EvidenceRecord['direction'] | undefined
  status?: EvidenceRecord['verification']['status'] | undefined
}): Promise<LibraryHit[]> {
  await requireViewer()
  const query = search.query.trim().slice(0, maxQueryLength)
  const filters = [
    ...(query === '' ? [] : [Prisma.sql`(e.search @@ q.every OR e.id = ${query})`]),
    ...(search.area ? [Prisma.sql`${search.area} = ANY (e.risk_areas)`] : []),
    ...(search.direction ? [Prisma.sql`e.direction = ${search.direction}`] : []),
    ...(search.status ? [Prisma.sql`e.status = ${search.status}`] : []),
  ]
  const where = filters.length > 0 ? Prisma.sql`WHERE ${Prisma.join(filters, ' AND ')}` : Prisma.empty
  // Which part matched is asked word by word: the words of one search may stand in different parts.
  const rows = await withoutTenant(
    (tx) => tx.$queryRaw`
    WITH typed AS (
      SELECT websearch_to_tsquery('english', fold_accents(${query})) AS every
    ), q AS (
      SELECT every, CASE WHEN querytree(every) IN ('', 'T') THEN ''::tsquery
        ELSE replace(querytree(every), ' & ', ' | ')::tsquery END AS some
      FROM typed
    )
    SELECT e.record,
      to_tsvector('english', fold_accents(e.title)) @@ q.some AS title,
      to_tsvector('english', fold_accents(e.proposition)) @@ q.some AS proposition,
      to_tsvector('english', fold_accents(translate(array_to_string(e.tags, ' '), '-', ' '))) @@ q.some AS tags,
      to_tsvector('english', fold_accents(concat_ws(' ', e.record #>> '{source,title}',
        e.record #>> '{source,publisher}', e.record #>> '{source,author}'))) @@ q.some AS source
    FROM evidence_records e CROSS JOIN q
    ${where}
    ORDER BY ts_rank_cd(e.search, q.every) DESC, e.as_of DESC, e.id`,
  )
  return z
    .array(rowSchema)
    .parse(rows)
    .map(({ record, ...parts }) => ({
      record,
      matched: (['title', 'proposition', 'tags', 'source'] as const).filter((part) => parts[part]),
    }))
}
