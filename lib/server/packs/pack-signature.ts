import 'server-only'
import { createHash, createPublicKey, sign, verify } from 'node:crypto'
import { type Pack, type PackSignature, packBytes } from '#lib/ledger/pack/pack'
import { signingKey } from '../audit/signed-head.ts'
import { withoutTenant } from '../tenant.ts'

/** A pack is signed with the key with which this installation signs the heads of its trail. */
export const signPack = (pack: Pack): Promise<PackSignature> =>
  withoutTenant(async (tx) => {
    const key = await signingKey(tx)
    const raw = createPublicKey(key).export({ format: 'jwk' }).x ?? ''
    return { key: raw, value: sign(null, packBytes(pack), key).toString('base64') }
  })

/** Whether the key that a signature names made it. Whose key that is, a person has to find out. */
export function holds(signed: Uint8Array, { key, value }: PackSignature): boolean {
  try {
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key }, format: 'jwk' })
    return verify(null, signed, publicKey, Buffer.from(value, 'base64'))
  } catch {
    // It names no key of Ed25519.
    return false
  }
}

/** The SHA-256 of a key in groups of four, to be read out over a telephone. */
export const fingerprintOf = (key: string): string =>
  (createHash('sha256').update(Buffer.from(key, 'base64url')).digest('hex').match(/.{4}/g) ?? []).join(' ')
