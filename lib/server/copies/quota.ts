import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import { environment } from '../environment.ts'
import type { TenantTransaction } from '../tenant.ts'

const mebibyte = 1024 * 1024

export type OverQuota = { ok: false; reason: 'quota'; whose: 'organisation' | 'person'; limitMiB: number }

/** Whose share so many more bytes would pass: LIMIT_COPIES_MIB for all, LIMIT_COPIES_PERSON_MIB for each. Null where they fit. */
export async function overQuota(tx: TenantTransaction, viewer: Viewer, more: number): Promise<OverQuota | null> {
  const { LIMIT_COPIES_MIB, LIMIT_COPIES_PERSON_MIB } = environment()
  const [stored] = await tx.$queryRaw<{ all: number; own: number }[]>`
    SELECT coalesce(sum(size), 0)::float8 AS "all",
      coalesce(sum(size) FILTER (WHERE stored_by = ${viewer.userId}::uuid), 0)::float8 AS own
    FROM stored_copies WHERE org_id = ${viewer.orgId}::uuid`
  if (!stored) throw new Error('A sum has no row.')
  if (stored.own + more > LIMIT_COPIES_PERSON_MIB * mebibyte)
    return { ok: false, reason: 'quota', whose: 'person', limitMiB: LIMIT_COPIES_PERSON_MIB }
  if (stored.all + more > LIMIT_COPIES_MIB * mebibyte)
    return { ok: false, reason: 'quota', whose: 'organisation', limitMiB: LIMIT_COPIES_MIB }
  return null
}
