import { createHash } from 'node:crypto'
import type { CopyDescription } from '#lib/domain/ledger/stored-copy'
import { type StoreCopyResult, storeCopy } from '#lib/server/copies/store-copy'
import { aPdf } from './a-file.ts'
import { as, type aViewer } from './people.ts'

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A body in pieces of so many bytes; it may break off. */
export async function* inPieces(bytes: Uint8Array, piece = 65_536, breaksAt = Number.POSITIVE_INFINITY) {
  for (let at = 0; at < bytes.length; at += piece) {
    if (at >= breaksAt) throw new Error('the connection was cut')
    yield bytes.subarray(at, Math.min(at + piece, breaksAt))
  }
  if (breaksAt <= bytes.length) throw new Error('the connection was cut')
}

/** Sources that ship: of each there can be a copy. */
export const shippedSources = ['source-acquittals-2019-637', 'source-be-chamber-adoption-2018'] as const

/** What somebody says of a file of theirs. */
export const described = (bytes: Uint8Array, over: Partial<CopyDescription> = {}): CopyDescription => ({
  ...{ source: shippedSources[0], fileName: 'report.pdf', sha256: sha256Of(bytes) },
  ...{ address: 'https://example.org/report', tool: 'a browser', tier: 'public' },
  ...over,
})

/** The same as the headers of a request. */
export function headersFor(bytes: Uint8Array, over: Partial<CopyDescription> = {}): Record<string, string> {
  const { source, fileName, sha256, tier, address, tool } = described(bytes, over)
  const encoded = { source, name: fileName, sha256, tier, address, tool }
  return Object.fromEntries(
    Object.entries(encoded)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [`x-copy-${name}`, encodeURIComponent(value as string)]),
  )
}

/** Stores a file as somebody, whole and as it is. */
export const store = (
  viewer: Awaited<ReturnType<typeof aViewer>>,
  bytes: Uint8Array = aPdf(),
  over: Partial<CopyDescription> = {},
): Promise<StoreCopyResult> =>
  as(viewer, () => storeCopy(described(bytes, over), { bytes: inPieces(bytes), announced: bytes.length }))

/** The same for what has to be stored: its id. */
export async function aCopy(...input: Parameters<typeof store>): Promise<string> {
  const stored = await store(...input)
  if (!stored.ok) throw new Error(`the file was not stored: ${JSON.stringify(stored)}`)
  return stored.copy.id
}

/** A number below `under`: always the same ones after each other. */
function chance(seed: number): (under: number) => number {
  let state = seed
  return (under) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * under)
  }
}

const faults = ['none', 'cut', 'cut', 'shorter', 'longer', 'hash', 'changed', 'hash', 'cut', 'longer'] as const
const outcomes = {
  none: 'none',
  cut: 'incomplete',
  shorter: 'incomplete',
  longer: 'incomplete',
  hash: 'wrong-hash',
  changed: 'wrong-hash',
}

/** So many uploads of texts, one in ten of them as it should be: the others are cut, of another length, or changed on their way. */
export function* brokenUploads(many: number, seed = 26) {
  const pick = chance(seed)
  for (let number = 0; number < many; number += 1) {
    const bytes = Buffer.from(`${number} `.repeat(1 + pick(40_000)))
    const fault = faults[number % faults.length] as (typeof faults)[number]
    const at = pick(bytes.length)
    const sent = fault === 'changed' ? Buffer.from(bytes).fill('#', at, at + 1) : bytes
    const off = 1 + pick(9)
    const unannounced = number % 3 === 0 && (fault === 'none' || fault === 'cut')
    yield {
      ...{ bytes, fault, outcome: outcomes[fault] },
      sha256: fault === 'hash' ? sha256Of(Buffer.from(`other ${number}`)) : sha256Of(bytes),
      announced: unannounced ? null : bytes.length + (fault === 'shorter' ? off : fault === 'longer' ? -off : 0),
      sent: inPieces(sent, 1 + pick(200_000), fault === 'cut' ? at : undefined),
    }
  }
}
