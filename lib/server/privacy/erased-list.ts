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

const removedCopySchema = z.strictObject({
  copyId: z.uuid(),
  orgId: z.uuid(),
  removedAt: z.iso.datetime(),
  removedBy: z.uuid(),
  /** As it is stored, in base64: sealed. */
  content: z.base64(),
})

/** What does not come back. */
export interface Erased {
  cases: Tombstone[]
  /** Stored copies that were removed. */
  copies: z.infer<typeof removedCopySchema>[]
}

/** Signed: nobody else adds to it or takes off it. The first format knew no copies. */
const listSchema = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal('article-three/erased@1'), cases: z.array(tombstoneSchema) }),
  z.strictObject({
    format: z.literal('article-three/erased@2'),
    cases: z.array(tombstoneSchema),
    copies: z.array(removedCopySchema),
  }),
])

/** Where the list of an installation is: beside the key file, since it must outlive the data and lie in no backup. */
export const erasedListOf = (keyFile: string, installation: KeyObject): string =>
  besideKeyFile(keyFile, 'erased', installation)

/**
 * Writes down beside the key file which cases were erased and which copies removed, so that a backup from before does not bring them back. What
 * was on the list stays on it. For the operator's commands and the start: the web process writes no file.
 *
 * @returns how many are on it
 */
export async function keepErasedList(): Promise<number> {
  const key = await signingKey(database())
  const installation = createPublicKey(key)
  const file = erasedListOf(environment().KEY_FILE, installation)
  const before = readErasedList(file, installation) ?? { cases: [], copies: [] }
  const cases = new Map(before.cases.map((one) => [one.caseId, one]))
  const copies = new Map(before.copies.map((one) => [one.copyId, one]))
  for (const { erasedAt, ...row } of await database().erasedCase.findMany())
    cases.set(row.caseId, { ...row, erasedAt: erasedAt.toISOString() })
  for (const { removedAt, content, ...row } of await database().removedCopy.findMany())
    copies.set(row.copyId, {
      ...row,
      ...{ removedAt: removedAt.toISOString(), content: Buffer.from(content).toString('base64') },
    })
  if (cases.size > before.cases.length || copies.size > before.copies.length)
    writeSignedFile(
      file,
      {
        format: 'article-three/erased@2',
        cases: [...cases.values()].sort((a, b) => (a.caseId < b.caseId ? -1 : 1)),
        copies: [...copies.values()].sort((a, b) => (a.copyId < b.copyId ? -1 : 1)),
      },
      key,
    )
  return cases.size + copies.size
}

/**
 * Reads a list that an installation wrote.
 *
 * @returns null where there is none
 * @throws SignedFileError for one that is not as this installation wrote it
 */
export function readErasedList(file: string, installation: KeyObject): Erased | null {
  const list = readSignedFile(file, listSchema, installation)
  return list && { cases: list.cases, copies: 'copies' in list ? list.copies : [] }
}
