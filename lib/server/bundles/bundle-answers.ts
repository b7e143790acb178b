import 'server-only'
import { z } from 'zod'
import { etagOf } from '../if-match.ts'
import { Refusal } from '../refusal.ts'

export type BundleRefusal =
  | { ok: false; reason: 'not-found' | 'key-reused' | 'too-many' | 'held' | 'building' | 'not-built' }
  | { ok: false; reason: 'stale'; version: number }

export const bundleParams = z.strictObject({ id: z.string().max(500), bundleId: z.string().max(500) })

/** How a route tells why something about a bundle was refused. */
export function refusalOfBundle(refused: BundleRefusal): Refusal {
  switch (refused.reason) {
    case 'not-found':
      return new Refusal('NOT_FOUND')
    case 'key-reused':
      return new Refusal('KEY_REUSED')
    case 'too-many':
      return new Refusal('CONFLICT', { message: 'A case has at most 50 bundles. Nothing was kept.' })
    case 'held':
      return new Refusal('CONFLICT', {
        message: 'This case is under legal hold, so its bundles are kept too. Nothing was removed.',
      })
    case 'building':
      return new Refusal('CONFLICT', { message: 'You have a bundle that is being built. Wait for it, or cancel it.' })
    case 'not-built':
      return new Refusal('CONFLICT', {
        message: 'There is no built file: it was not built, or lay longer than an hour. Build it again.',
      })
    case 'stale':
      return new Refusal('STALE', { headers: { ETag: etagOf(refused.version) } })
  }
}
