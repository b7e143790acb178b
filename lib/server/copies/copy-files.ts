import 'server-only'

import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { type FileHandle, link, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { environment } from '../environment.ts'
import { type CellKey, IntegrityError } from '../keys/cell.ts'
import { isUuid } from '../uuid.ts'
import { openChunks, type ReadAt } from './chunks.ts'
import type { OfCopy } from './copy-cells.ts'

/** Where the files are, below DATA_DIR: the only folder that the process of the pages may write in. */
export const copiesFolder = (dataDir = environment().DATA_DIR): string =>
  join(/* turbopackIgnore: true */ dataDir, 'copies')
const incomingFolder = (dataDir?: string): string => join(/* turbopackIgnore: true */ copiesFolder(dataDir), 'incoming')

/** The file of a copy has its id for a name, which is random and says nothing. */
export const pathOfCopy = (id: string, dataDir?: string): string =>
  join(/* turbopackIgnore: true */ copiesFolder(dataDir), id)
const markOf = (id: string, dataDir?: string): string => join(/* turbopackIgnore: true */ incomingFolder(dataDir), id)

/** In the folder while a restore puts files there to which no database has rows yet. */
export const restoreMarkOf = (dataDir: string): string =>
  join(/* turbopackIgnore: true */ copiesFolder(dataDir), 'unfinished')

/**
 * For the start, before the process of the pages has its rights: a folder has to be there to be named in them. What lies
 * in it is the application's from now on, whatever a restore that was killed said of it.
 */
export function makeCopiesFolder(dataDir: string): void {
  mkdirSync(incomingFolder(dataDir), { recursive: true, mode: 0o700 })
  rmSync(restoreMarkOf(dataDir), { force: true })
}

/** A file on its way in. It has no name among the copies before it is whole and on the disk. */
export interface IncomingFile {
  write(sealed: Uint8Array): Promise<void>
  /** Makes the disk keep it. */
  sync(): Promise<void>
  readAt: ReadAt
  length(): number
  /**
   * Gives it its name. The name on its way in stays beside it as the mark of what has no row yet; both names are on the
   * disk when this returns.
   */
  name(): Promise<void>
  /**
   * Ends it. `keep`: its row is committed, and the mark goes. `drop`: it is taken away by every name it has. `leave`:
   * nobody knows whether the row was committed, so it keeps its mark, and the next start looks.
   */
  end(how: 'keep' | 'drop' | 'leave'): Promise<void>
}

export async function openIncoming(id: string): Promise<IncomingFile> {
  const mark = markOf(id)
  const file = await open(mark, 'wx+', 0o600)
  let written = 0
  return {
    async write(sealed) {
      for (let at = 0; at < sealed.length; ) {
        const { bytesWritten } = await file.write(sealed, at, sealed.length - at, written)
        at += bytesWritten
        written += bytesWritten
      }
    },
    sync: () => file.sync(),
    readAt: readerOf(file),
    length: () => written,
    async name() {
      await link(mark, pathOfCopy(id))
      await syncFolder(incomingFolder())
      await syncFolder(copiesFolder())
    },
    async end(how) {
      await file.close()
      if (how === 'drop') await rm(pathOfCopy(id), { force: true })
      if (how !== 'leave') await rm(mark, { force: true })
    },
  }
}

const readerOf =
  (file: FileHandle): ReadAt =>
  async (offset, length) => {
    const bytes = new Uint8Array(length)
    let read = 0
    while (read < length) {
      const { bytesRead } = await file.read(bytes, read, length - read, offset + read)
      if (bytesRead === 0) break
      read += bytesRead
    }
    return bytes.subarray(0, read)
  }

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/**
 * The bytes of a copy as they came.
 *
 * @throws IntegrityError where the file is missing or any part of it is not as it was sealed
 */
export async function* readCopyFile(key: CellKey, of: OfCopy): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const file = await open(pathOfCopy(of.id), 'r').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  if (file === null) {
    throw new IntegrityError({ org: of.orgId, table: 'copies', column: 'file', row: of.id, version: 1 })
  }
  try {
    yield* openChunks(key, of, (await file.stat()).size, readerOf(file))
  } finally {
    await file.close()
  }
}

/** Takes the file of a copy away, whose row and key are gone. */
export const dropCopyFile = (id: string): Promise<void> => rm(pathOfCopy(id), { force: true })

/** The ids of all files that are there, and those of uploads that were not finished. */
export function filesOnDisk(dataDir?: string): { kept: string[]; unfinished: string[] } {
  const names = (folder: string) => (existsSync(folder) ? readdirSync(folder).filter(isUuid) : [])
  return { kept: names(copiesFolder(dataDir)), unfinished: names(incomingFolder(dataDir)) }
}

/**
 * Ends what a kill left half done: an upload that has no row is taken away, under both its names; one that has loses its
 * mark. A file without a mark is never taken away here, whatever the database says: `admin check` names it.
 *
 * @param stored which of some ids have a row
 * @returns how many files were taken away
 */
export async function sweepUnfinished(stored: (ids: string[]) => Promise<ReadonlySet<string>>): Promise<number> {
  const { unfinished } = filesOnDisk()
  const rows = unfinished.length === 0 ? new Set<string>() : await stored(unfinished)
  let taken = 0
  for (const id of unfinished) {
    if (!rows.has(id)) {
      rmSync(pathOfCopy(id), { force: true })
      taken += 1
    }
    rmSync(markOf(id), { force: true })
  }
  return taken
}
