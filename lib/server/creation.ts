import 'server-only'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '#lib/domain/canonical-hash'
import type { Purpose } from './secured.ts'

/** A request to make something, that may be sent again when no answer came. */
export interface Creation {
  /** What the door is for. */
  action: Purpose
  /** Chosen by whoever sends it; a second request under the same one is the same request. */
  key: string
  /** All that was sent, in one form. */
  request: string
}

/** What may stand in the header `Idempotency-Key`, or in a field of a form that means the same. */
export const creationKeySchema = z
  .string()
  .regex(/^[\x20-\x7e]{1,200}$/, { error: 'expected 1 to 200 printable characters of ASCII' })

/** @param sent what the door took in, as it was parsed: the parts of the address too */
export const creationOf = (action: Purpose, key: string, sent: { params?: unknown; body: unknown }): Creation => ({
  action,
  key,
  request: canonicalJson({
    ...sent,
    // A file is as long as it is; its hash says which it was.
    ...(sent.body instanceof Uint8Array ? { body: createHash('sha256').update(sent.body).digest('hex') } : {}),
  }),
})
