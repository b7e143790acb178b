import 'server-only'
import { createHash, type KeyObject, sign, verify } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { canonicalJson } from '#lib/domain/canonical-hash'
import { writeAside } from '../keys/key-file.ts'

/** A file that an installation signed cannot be used. The message is one sentence. */
export class SignedFileError extends Error {
  override name = 'SignedFileError'
}

/**
 * Where an installation keeps what must outlive its data and lie in no backup: beside the key file, under a name that
 * says whose it is.
 *
 * @param installation the public half of the key with which it signs
 */
export const besideKeyFile = (keyFile: string, what: string, installation: KeyObject): string =>
  `${keyFile}.${what}-${createHash('sha256').update(rawOf(installation)).digest('hex').slice(0, 12)}`

const rawOf = (key: KeyObject): string => String(key.export({ format: 'jwk' }).x)

/** Writes a file whole, signed over the canonical JSON of what it says. The disk keeps it before it has its name. */
export function writeSignedFile(file: string, said: Readonly<Record<string, unknown>>, key: KeyObject): void {
  const signature = sign(null, Buffer.from(canonicalJson(said)), key).toString('base64url')
  writeAside(file, `${JSON.stringify({ ...said, signature }, null, 1)}\n`, 'replace')
}

/**
 * Reads a file that an installation signed.
 *
 * @returns null where there is none
 * @throws SignedFileError for one that is not as this installation wrote it
 */
export function readSignedFile<Said>(file: string, schema: z.ZodType<Said>, installation: KeyObject): Said | null {
  if (!existsSync(file)) return null
  const { signature, ...said } = signedSchema.parse(parsedJson(readFileSync(file, 'utf8')))
  const parsed = schema.safeParse(said)
  if (
    parsed.success &&
    verify(null, Buffer.from(canonicalJson(said)), installation, Buffer.from(signature, 'base64url'))
  )
    return parsed.data
  throw new SignedFileError(`${file} is not as this installation wrote it: put back a copy.`)
}

const signedSchema = z.looseObject({ signature: z.string() }).catch({ signature: '' })

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
