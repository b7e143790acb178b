import 'server-only'
import { z } from 'zod'
import { type BundleDraft, bundleDraftSchema } from '#lib/domain/bundle'
import type { Viewer } from '#lib/domain/case-access'
import { sharedWith } from '../cases/shared-with.ts'
import { type CellKey, openJson, type Place, sealJson } from '../keys/cell.ts'
import { caseKeys } from '../keys/data-keys.ts'
import type { TenantTransaction } from '../tenant.ts'
import { isUuid } from '../uuid.ts'

/** Which bundle of which case. */
export interface BundleAddress {
  caseId: string
  bundleId: string
}

const placedExhibitSchema = z.strictObject({
  id: z.uuid(),
  copyId: z.uuid(),
  number: z.string().max(40),
  labels: z.array(z.string().max(40)),
  starts: z.array(z.number().int()).nullable(),
  withdrawn: z.boolean(),
})

const numberingSchema = z.strictObject({ front: z.array(z.string().max(40)), exhibits: z.array(placedExhibitSchema) })

/** One building of a bundle: what its files are known by, and what they were made of. */
const buildSchema = z.strictObject({
  at: z.iso.datetime(),
  by: z.string().min(1).max(200),
  pages: z.number().int().positive(),
  givenOut: z.boolean(),
  /** Hexadecimal SHA-256 of each file, in their order. */
  files: z.array(z.string()),
  exhibits: z.array(z.strictObject({ id: z.uuid(), copyId: z.uuid(), number: z.string().max(40), title: z.string() })),
})
export type Build = z.infer<typeof buildSchema>

/** So many buildings of a bundle are known again. */
export const buildsKept = 20

/** What is sealed of a bundle. The files are made of it again whenever they are wanted, and are stored nowhere. */
export const storedBundleSchema = z.strictObject({
  draft: bundleDraftSchema,
  /** Numbers and pages as they were given out, which nothing changes; null before. */
  givenOut: numberingSchema.nullable(),
  /** As it was built last, given out or not: where each page of each copy is. */
  built: numberingSchema
    .extend({
      at: z.iso.datetime(),
      by: z.string().min(1).max(200),
      pages: z.number().int().positive(),
      files: z.array(z.strictObject({ name: z.string(), bytes: z.number().int(), sha256: z.string() })),
    })
    .nullable(),
  /** The buildings of it, the last one last. Bundles that were built before they were recorded have none. */
  builds: z.array(buildSchema).max(buildsKept).default([]),
})
export type StoredBundle = z.infer<typeof storedBundleSchema>

export const newBundle = (draft: BundleDraft): StoredBundle => ({ draft, givenOut: null, built: null, builds: [] })

interface OfBundle {
  id: string
  orgId: string
  version: number
}

const placeOf = ({ id, orgId, version }: OfBundle): Place => ({
  ...{ org: orgId, table: 'bundles', column: 'content', row: id, version },
})

export const sealBundle = (key: CellKey, of: OfBundle, bundle: StoredBundle): Uint8Array<ArrayBuffer> =>
  sealJson(key, placeOf(of), bundle)

export interface HeldBundle extends OfBundle {
  caseId: string
  updatedAt: Date
  bundle: StoredBundle
  key: CellKey
}

const withKey = { case: { select: { key: { select: { wrapped: true } } } } } as const

/** A bundle of a case of the viewer's; null for every other pair of ids, whatever they are. */
export async function holdBundle(
  tx: TenantTransaction,
  viewer: Viewer,
  { caseId, bundleId }: BundleAddress,
): Promise<HeldBundle | null> {
  if (!isUuid(bundleId)) return null
  const [held = null] = await holdBundles(tx, viewer, caseId, bundleId)
  return held
}

/** The bundles of a case of the viewer's, the newest first; or the one that is named. */
export async function holdBundles(
  tx: TenantTransaction,
  viewer: Viewer,
  caseId: string,
  bundleId?: string,
): Promise<HeldBundle[]> {
  if (!isUuid(caseId)) return []
  const rows = await tx.bundle.findMany({
    where: { caseId, case: sharedWith(viewer), ...(bundleId === undefined ? {} : { id: bundleId }) },
    include: withKey,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  const keyOf = await caseKeys(tx, viewer.orgId)
  return rows.map(({ case: of, content, ...row }) => {
    if (!of.key) throw new Error('A case is stored without its key.')
    const key = keyOf(row.caseId, of.key.wrapped)
    return { ...row, key, bundle: storedBundleSchema.parse(openJson(key, placeOf(row), content)) }
  })
}
