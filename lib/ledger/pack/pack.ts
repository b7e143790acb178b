import { z } from 'zod'
import { canonicalHash, canonicalJson } from '#lib/domain/canonical-hash'
import { decidedCaseSchema } from '#lib/domain/decided-case'
import { evidenceKinds } from '#lib/domain/evidence-record'
import { claimSchema } from '#lib/domain/ledger/claim'
import { claimStates } from '#lib/domain/ledger/claim-state'
import { slotStandings } from '#lib/domain/ledger/contrary-slot'
import { contrarySlotSchema } from '#lib/domain/ledger/contrary-slot-schema'
import { copyTypes } from '#lib/domain/ledger/copy-type'
import { ledgerIdSchema } from '#lib/domain/ledger/ledger-id'
import { sourceSchema } from '#lib/domain/ledger/source'
import { stateMoveSchema } from '#lib/domain/ledger/state-move'
import { sha256Schema } from '#lib/domain/sha256'

/** The only form of pack that is read. */
export const packFormat = 'article-three/pack@1'

const hashSchema = z.string().regex(/^sha256:[0-9a-f]{64}$/, { error: 'expected a SHA-256 of canonical JSON' })

/** A claim with all that was done to it. State and standing are said although they follow: nobody prints one without them. */
export const packedClaimSchema = z.strictObject({
  claim: claimSchema,
  moves: z.array(stateMoveSchema).max(200),
  state: z.enum(claimStates),
  slot: contrarySlotSchema,
  standing: z.enum(slotStandings),
  grade: z.strictObject({ source: z.string(), information: z.number(), why: z.string() }).nullable(),
})
export type PackedClaim = z.infer<typeof packedClaimSchema>

/** Evidence for others: all of it public, and all that it names is in it. */
export const packSchema = z.strictObject({
  format: z.literal(packFormat),
  /** As ids are written; an updated pack keeps its name. */
  name: ledgerIdSchema,
  version: z.number().int().positive(),
  madeAt: z.iso.datetime(),
  /** What each version brought, the oldest first, this one last. */
  changes: z
    .array(
      z.strictObject({
        version: z.number().int().positive(),
        madeAt: z.iso.datetime(),
        what: z.string().min(1).max(2_000),
      }),
    )
    .min(1),
  claims: z.array(packedClaimSchema),
  sources: z.array(sourceSchema),
  decisions: z.array(decidedCaseSchema),
  /** Claims that tell of an assurance and of what became of it, by id. */
  assurances: z.array(ledgerIdSchema),
  /** Years until a claim of each kind of source is stale; null for what does not age. */
  shelfLife: z.strictObject(
    Object.fromEntries(evidenceKinds.map((kind) => [kind, z.number().positive().nullable()])) as Record<
      (typeof evidenceKinds)[number],
      z.ZodNullable<z.ZodNumber>
    >,
  ),
  /** Files that were stored of the sources; the files themselves are not in it. */
  copies: z.array(
    z.strictObject({
      source: ledgerIdSchema,
      sha256: sha256Schema,
      size: z.number().int().nonnegative(),
      type: z.enum(copyTypes),
    }),
  ),
  /** Of every claim, source and decision, by id. */
  hashes: z.strictObject({
    claims: z.record(z.string(), hashSchema),
    sources: z.record(z.string(), hashSchema),
    decisions: z.record(z.string(), hashSchema),
  }),
})
export type Pack = z.infer<typeof packSchema>

/** Whose signature it is, as the signer names them, and the Ed25519 signature in base64: one way to write it only. */
export const packSignatureSchema = z.strictObject({
  key: z.string().min(1).max(500),
  value: z.string().regex(/^[A-Za-z0-9+/]{85}[AQgw]==$/, { error: 'expected an Ed25519 signature in base64' }),
})
export type PackSignature = z.infer<typeof packSignatureSchema>

/** What is signed: the canonical form of the pack (RFC 8785) in UTF-8. */
export const packBytes = (pack: Pack): Uint8Array => new TextEncoder().encode(canonicalJson(pack))

/** The file: pack and signature, in canonical form, so that it is one file, byte for byte. */
export const writePack = (pack: Pack, signature: PackSignature): string => `${canonicalJson({ pack, signature })}\n`

/** The hashes of what a pack holds. */
export const hashesOf = ({
  claims,
  sources,
  decisions,
}: Pick<Pack, 'claims' | 'sources' | 'decisions'>): Pack['hashes'] => ({
  claims: Object.fromEntries(claims.map((packed) => [packed.claim.id, canonicalHash(packed)])),
  sources: Object.fromEntries(sources.map((source) => [source.id, canonicalHash(source)])),
  decisions: Object.fromEntries(decisions.map((decision) => [decision.id, canonicalHash(decision)])),
})

/** Who is entered as having done what came with a pack. */
export const packAuthor = ({ name }: Pick<Pack, 'name'>): `pack:${string}` => `pack:${name}`
