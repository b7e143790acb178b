import { z } from 'zod'
import { canonicalJson } from '#lib/domain/canonical-hash'
import { type Problem, problemsOf } from '#lib/domain/problem'
import { readJsonBytes } from '#lib/domain/read-json'
import { type Pack, type PackSignature, packFormat, packSchema, packSignatureSchema } from './pack.ts'
import { problemsIn } from './pack-problems.ts'

/** Says whether a signature over these bytes is that of a key which may sign this pack. */
export type VerifySignature = (signed: Uint8Array, signature: PackSignature) => boolean

const fileSchema = z.strictObject({ pack: z.looseObject({ format: z.string() }), signature: packSignatureSchema })

/**
 * A pack out of its file, or why it is refused: nothing of it is looked at before the signature has held, and the file
 * has to be, byte for byte, the canonical form of what it says.
 */
export function readPack(
  file: Uint8Array,
  verifySignature: VerifySignature,
): { ok: true; pack: Pack; signature: PackSignature } | { ok: false; problems: Problem[] } {
  const refuse = (path: string, message: string) => ({ ok: false as const, problems: [{ path, message }] })
  const json = readJsonBytes(file)
  if (!json.ok) return json
  const read = fileSchema.safeParse(json.value)
  if (!read.success) return { ok: false, problems: problemsOf(read.error) }
  const { pack: content, signature } = read.data
  if (content.format !== packFormat) return refuse('$.pack.format', `expected ${packFormat}`)
  if (!isCanonical(file, json.value))
    return refuse('$', 'expected the canonical form of JSON (RFC 8785), as the pack was written')
  if (!verifySignature(new TextEncoder().encode(canonicalJson(content)), signature))
    return refuse('$.signature', 'expected a signature that holds for this pack')
  const pack = packSchema.safeParse(content)
  if (!pack.success) return { ok: false, problems: problemsOf(pack.error, ['pack']) }
  if (canonicalJson(pack.data) !== canonicalJson(content))
    return refuse('$.pack', 'expected text without white space at its ends')
  const problems = problemsIn(pack.data)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, pack: pack.data, signature }
}

function isCanonical(file: Uint8Array, value: unknown): boolean {
  const canonical = new TextEncoder().encode(`${canonicalJson(value)}\n`)
  return canonical.length === file.length && canonical.every((byte, index) => byte === file[index])
}
