import 'server-only'
import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '#lib/domain/canonical-hash'
import { now } from '../clock.ts'
import type { Transaction } from '../database/client.ts'
import { instanceKey, signingKeyName } from '../keys/data-keys.ts'
import { withoutTenant } from '../tenant.ts'

const signedHeadSchema = z.object({
  format: z.literal('article-three/audit-head@1'),
  seq: z.int().min(0),
  /** Hexadecimal SHA-256. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** ISO instant, UTC. */
  at: z.iso.datetime(),
  /** Ed25519, raw, in base64url: whose installation it is. */
  publicKey: z.string(),
  /** Over the canonical JSON of all of the above, in base64url. */
  signature: z.string(),
})
/** The end of the trail as it leaves the machine. It says nothing about anybody. */
export type SignedHead = z.infer<typeof signedHeadSchema>

/** The end of the trail now, signed. */
export const signedHead = (): Promise<SignedHead> => withoutTenant(signHead)

/** The same within a transaction: the end that it sees. */
export async function signHead(tx: Transaction): Promise<SignedHead> {
  const { seq, hash } = await tx.auditHead.findUniqueOrThrow({ where: { id: 1 } })
  const key = await signingKey(tx)
  const said = {
    format: 'article-three/audit-head@1' as const,
    seq: Number(seq),
    hash,
    at: now().toISOString(),
    publicKey: publicHalf(key),
  }
  return { ...said, signature: sign(null, Buffer.from(canonicalJson(said)), key).toString('base64url') }
}

/** The public half of the key with which this installation signs. */
export const signingPublicKey = (): Promise<string> => withoutTenant(async (tx) => publicHalf(await signingKey(tx)))

/**
 * Reads a head that was kept elsewhere; other fields beside it are passed over.
 * @returns null for what is none, or was not signed with the key that it names
 */
export function readSignedHead(json: unknown): SignedHead | null {
  const parsed = signedHeadSchema.safeParse(json)
  if (!parsed.success) return null
  const { signature, ...said } = parsed.data
  return verify(
    null,
    Buffer.from(canonicalJson(said)),
    publicKeyOf(said.publicKey),
    Buffer.from(signature, 'base64url'),
  )
    ? parsed.data
    : null
}

// RFC 8410: what stands before the 32 bytes of an Ed25519 private key in PKCS #8.
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The key with which this installation signs. */
export const signingKey = async (tx: Transaction): Promise<KeyObject> =>
  signingKeyOf(await instanceKey(tx, signingKeyName))

export const signingKeyOf = (seed: KeyObject): KeyObject =>
  createPrivateKey({ key: Buffer.concat([pkcs8Prefix, seed.export()]), format: 'der', type: 'pkcs8' })

const publicHalf = (key: KeyObject): string => createPublicKey(key).export({ format: 'jwk' }).x ?? ''

const publicKeyOf = (raw: string): KeyObject =>
  createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw }, format: 'jwk' })
