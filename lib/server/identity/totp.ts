import 'server-only'
import { Secret, TOTP } from 'otpauth'
import { now } from '../clock.ts'
import type { Transaction } from '../database/client.ts'
import { type CellKey, openText, sealText } from '../keys/cell.ts'
import { organisationKey } from '../keys/data-keys.ts'

const period = 30
/** How many half minutes a phone's clock may be off. */
const window = 1
const issuer = 'Article Three'

/** A fresh seed in base32, as apps take it: 160 random bits. */
export const newSeed = (): string => new Secret({ size: 20 }).base32

/** What an app reads from the picture of squares. */
export const seedAddress = (seed: string, email: string): string => generator(seed, email).toString()

/** The code that an app shows. For tests, and for the ones who are made to test with. */
export const codeAt = (seed: string, at: Date): string => generator(seed).generate({ timestamp: at.getTime() })

/** The half minute whose code this is, near the present one; null for any other text. */
function stepOf(seed: string, code: string): number | null {
  const timestamp = now().getTime()
  const delta = generator(seed).validate({ token: code, timestamp, window })
  return delta === null ? null : Math.floor(timestamp / 1000 / period) + delta
}

const generator = (seed: string, label = '') =>
  new TOTP({ issuer, label, algorithm: 'SHA1', digits: 6, period, secret: Secret.fromBase32(seed) })

interface SeedRow {
  id: string
  orgId: string
  seed: Uint8Array
}

const placeOf = ({ id, orgId }: { id: string; orgId: string }) => ({
  org: orgId,
  table: 'totp_seeds',
  column: 'seed',
  row: id,
  version: 1,
})

export const sealSeed = (key: CellKey, of: { id: string; orgId: string }, seed: string) =>
  sealText(key, placeOf(of), seed)

/**
 * Takes a code of a seed: right now, or half a minute early or late, and never a second time, nor one that is older
 * than the last.
 *
 * @param confirmed whether the seed is in use already, or this is its first code
 */
export async function takeCode(tx: Transaction, row: SeedRow, code: string, confirmed: boolean): Promise<boolean> {
  const step = stepOf(openText(await organisationKey(tx, row.orgId), placeOf(row), row.seed), code)
  if (step === null) return false
  const { count } = await tx.totpSeed.updateMany({
    where: { id: row.id, lastStep: { lt: step }, confirmedAt: confirmed ? { not: null } : null },
    data: { lastStep: step, ...(confirmed ? {} : { confirmedAt: now() }) },
  })
  return count === 1
}
