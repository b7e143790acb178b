import 'server-only'
import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { canonicalJson } from '#lib/domain/canonical-hash'
import { signingKey } from '../audit/signed-head.ts'
import { database } from '../database/client.ts'
import { environment } from '../environment.ts'
import { writeAside } from '../keys/key-file.ts'

/** The list of erased cases cannot be used. The message is one sentence. */
export class ErasedListError extends Error {
  override name = 'ErasedListError'
}

const tombstoneSchema = z.strictObject({
  caseId: z.uuid(),
  orgId: z.uuid(),
  erasedAt: z.iso.datetime(),
  erasedBy: z.uuid().nullable(),
  reason: z.string(),
})
export type Tombstone = z.infer<typeof tombstoneSchema>

const listSchema = z.strictObject({
  format: z.literal('article-three/erased@1'),
  cases: z.array(tombstoneSchema),
  /** Of the installation, over the canonical JSON of the rest: nobody else adds a case to it or takes one off. */
  signature: z.string(),
})

/** Where the list of an installation is: beside the key file, since it must outlive the data and lie in no backup. */
export const erasedListOf = (keyFile: string, installation: KeyObject): string =>
  `${keyFile}.erased-${createHash('sha256').update(rawOf(installation)).digest('hex').slice(0, 12)}`

const rawOf = (key: KeyObject): string => String(key.export({ format: 'jwk' }).x)

/**
 * Writes down beside the key file which cases were erased, so that a backup from before does not bring them back. What
 * was on the list stays on it. For the operator's commands and the start: the web process writes no file.
 *
 * @returns how many are on it
 */
export async function keepErasedList(): Promise<number> {
  const key = await signingKey(database())
  const installation = createPublicKey(key)
  const file = erasedListOf(environment().KEY_FILE, installation)
  const rows = await database().erasedCase.findMany()
  const known = new Map(readErasedList(file, installation)?.map((one) => [one.caseId, one]))
  const before = known.size
  for (const { erasedAt, ...row } of rows) known.set(row.caseId, { ...row, erasedAt: erasedAt.toISOString() })
  if (known.size > before) {
    const cases = [...known.values()].sort((a, b) => (a.caseId < b.caseId ? -1 : 1))
    const said = { format: 'article-three/erased@1' as const, cases }
    const signature = sign(null, Buffer.from(canonicalJson(said)), key).toString('base64url')
    writeAside(file, `${JSON.stringify({ ...said, signature }, null, 1)}\n`, 'replace')
  }
  return known.size
}

/**
 * Reads a list that an installation wrote.
 *
 * @returns null where there is none
 * @throws ErasedListError for one that is not as this installation wrote it
 */
export function readErasedList(file: string, installation: KeyObject): Tombstone[] | null {
  if (!existsSync(file)) return null
  const parsed = listSchema.safeParse(parsedJson(readFileSync(file, 'utf8')))
  if (parsed.success) {
    const { signature, ...said } = parsed.data
    if (verify(null, Buffer.from(canonicalJson(said)), installation, Buffer.from(signature, 'base64url')))
      return said.cases
  }
  throw new ErasedListError(`The list of erased cases ${file} is not as this installation wrote it: put back a copy.`)
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
