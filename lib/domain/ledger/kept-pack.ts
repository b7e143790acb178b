import { z } from 'zod'
import { ledgerIdSchema } from './ledger-id.ts'

const told = {
  name: ledgerIdSchema,
  version: z.number().int().positive(),
  /** What each version brought, the oldest first. */
  changes: z.array(
    z.strictObject({ version: z.number().int().positive(), madeAt: z.iso.datetime(), what: z.string() }),
  ),
  claims: z.number().int().nonnegative(),
}

/** A pack that was made here: the file as it was signed, byte for byte. */
export const madePackSchema = z.strictObject({ id: z.uuid(), ...told, file: z.string() })
export type MadePack = z.infer<typeof madePackSchema>

/** A pack that came from elsewhere: which version is in the ledger, and whose key signed it. The first key of a name stays its key. */
export const takenPackSchema = z.strictObject({ ...told, key: z.string().min(1).max(500), setAside: z.number().int() })
export type TakenPack = z.infer<typeof takenPackSchema>
