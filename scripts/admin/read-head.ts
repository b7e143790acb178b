import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { AuditHead } from '#lib/server/audit/audit-head'
import { readSignedHead } from '#lib/server/audit/signed-head'
import { CallError } from './command.ts'

/** A head that was kept: signed, or only number and hash as a report or the health answer gives them. */
export interface KeptHead extends AuditHead {
  /** With which key it was signed; null for one that was not. */
  publicKey: string | null
}

// A file with a signature that does not fit is no unsigned head: somebody changed it.
const bareSchema = z.object({
  seq: z.int().min(0),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  signature: z.undefined().optional(),
})

/** @throws CallError for a file that is no head, or one whose signature does not fit. */
export function readHead(file: string): KeptHead {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new CallError(`--head: ${file} cannot be read as JSON`)
  }
  const signed = readSignedHead(json)
  if (signed) return signed
  const bare = bareSchema.safeParse(json)
  if (bare.success) return { seq: bare.data.seq, hash: bare.data.hash, publicKey: null }
  throw new CallError(`--head: ${file} is no head of a trail, or was changed after it was signed`)
}
