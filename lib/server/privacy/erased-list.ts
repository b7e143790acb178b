import 'server-only'
import { createPublicKey, type KeyObject } from 'node:crypto'
import { z } from 'zod'
import { besideKeyFile, readSignedFile, writeSignedFile } from '../audit/signed-file.ts'
import { signingKey } from '../audit/signed-head.ts'
import { database } from '../database/client.ts'
import { environment } from '../environment.ts'

const tombstoneSchema = z.strictObject({
  caseId: z.uuid(),
  orgId: z.uuid(),
  erasedAt: z.iso.datetime(),
  erasedBy: z.uuid().nullable(),
  reason: z.string(),
})
export type Tombstone = z.infer<typeof tombstoneSchema>

/** Signed: nobody else adds a case to it or takes one off. */
const listSchema = z.strictObject({
  format: z.literal('article-three/erased@1'),
  cases: z.array(tombstoneSchema),
})

/** Where the list of an installation is: beside the key file, since it must outlive the data and lie in no backup. */
export const erasedListOf = (keyFile: string, installation: KeyObject): string =>
  besideKeyFile(keyFile, 'erased', installation)

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
    writeSignedFile(file, { format: 'article-three/erased@1', cases }, key)
  }
  return known.size
}

/**
 * Reads a list that an installation wrote.
 *
 * @returns null where there is none
 * @throws SignedFileError for one that is not as this installation wrote it
 */
export const readErasedList = (file: string, installation: KeyObject): Tombstone[] | null =>
  readSignedFile(file, listSchema, installation)?.cases ?? null
