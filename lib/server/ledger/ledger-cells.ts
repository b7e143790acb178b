import 'server-only'
import { z } from 'zod'
import { cameInFileSchema } from '#lib/domain/ledger/came-in-file'
import { claimSchema } from '#lib/domain/ledger/claim'
import { comparisonSchema } from '#lib/domain/ledger/comparison'
import { contrarySlotSchema } from '#lib/domain/ledger/contrary-slot-schema'
import { keptBriefSchema } from '#lib/domain/ledger/kept-brief'
import { madePackSchema, takenPackSchema } from '#lib/domain/ledger/kept-pack'
import { ledgerIdSchema } from '#lib/domain/ledger/ledger-id'
import { sourceSchema } from '#lib/domain/ledger/source'
import { stateMoveSchema } from '#lib/domain/ledger/state-move'
import { packedClaimSchema } from '#lib/ledger/pack/pack'
import { type CellKey, openJson, type Place, sealJson } from '../keys/cell.ts'

const made = { by: z.string(), at: z.iso.datetime() }
const from = z.union([z.literal('here'), z.templateLiteral(['pack:', z.string()])])

/** What is kept of a ledger, one item a row: all of it sealed, what kind it is included. */
export const storedItemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('source'), source: sourceSchema, from, ...made }),
  z.strictObject({
    kind: z.literal('claim'),
    claim: claimSchema,
    moves: z.array(stateMoveSchema),
    slot: contrarySlotSchema,
    // Null for what was sealed before there was any.
    compared: comparisonSchema.nullable().default(null),
    twin: ledgerIdSchema.nullable().default(null),
    // Of one that came with a pack, as it came.
    grade: packedClaimSchema.shape.grade.default(null),
    // Of one that came in a file, what the file said of it.
    came: cameInFileSchema.nullable().default(null),
    from,
    ...made,
  }),
  /** What was done here to a claim that ships with the library: its moves go on from those of the library. */
  z.strictObject({
    kind: z.literal('on-record'),
    record: ledgerIdSchema,
    moves: z.array(stateMoveSchema),
    slot: contrarySlotSchema,
    ...made,
  }),
  /** What was written down here about a source that ships with the library. */
  z.strictObject({
    kind: z.literal('on-source'),
    source: ledgerIdSchema,
    about: sourceSchema.shape.about,
    origin: sourceSchema.shape.origin,
    language: sourceSchema.shape.language,
    ...made,
  }),
  /** What came with a pack and is not in its newer version. */
  z.strictObject({ kind: z.literal('gone'), what: z.enum(['claim', 'source']), id: ledgerIdSchema, ...made }),
  z.strictObject({ kind: z.literal('pack-made'), pack: madePackSchema, ...made }),
  z.strictObject({ kind: z.literal('pack-taken'), pack: takenPackSchema, ...made }),
  z.strictObject({ kind: z.literal('brief'), brief: keptBriefSchema, ...made }),
])
/** As it is written. */
export type StoredItem = z.input<typeof storedItemSchema>
/** As it is read. */
export type OpenedItem = z.output<typeof storedItemSchema>

interface OfItem {
  id: string
  orgId: string
  version: number
}

const placeOf = ({ id, orgId, version }: OfItem): Place => ({
  org: orgId,
  table: 'ledger_items',
  column: 'content',
  row: id,
  version,
})

export const sealItem = (key: CellKey, of: OfItem, item: StoredItem): Uint8Array<ArrayBuffer> =>
  sealJson(key, placeOf(of), item)

/** @throws IntegrityError for what was not sealed for this item in this version. */
export const openItem = (key: CellKey, of: OfItem, sealed: Uint8Array): OpenedItem =>
  storedItemSchema.parse(openJson(key, placeOf(of), sealed))
