import 'server-only'
import { createHash, type Hash } from 'node:crypto'
import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { ClientBase } from 'pg'
import { copiesFolder, filesOnDisk, makeCopiesFolder, pathOfCopy, restoreMarkOf } from '../copies/copy-files.ts'
import { syncPath } from '../database/embedded/synced-file-system.ts'
import { BackupError, type BlobSum } from './backup-format.ts'

/** Counts and hashes the bytes of a file. */
export class BlobSumming {
  size = 0
  readonly id: string
  readonly #hash: Hash = createHash('sha256')

  constructor(id: string) {
    this.id = id
  }

  add(part: Uint8Array): void {
    this.size += part.length
    this.#hash.update(part)
  }

  sum = (): BlobSum => ({ id: this.id, size: this.size, sha256: this.#hash.digest('hex') })
}

/**
 * The files of copies as they are at the moment of a backup: each gets a second name, which stays when the copy is removed
 * meanwhile. Files are never changed, so that this is all it takes.
 */
export class FilesOfBackup {
  readonly #dataDir: string
  readonly #folder: string
  #ids: string[] = []
  /** Copies whose files are not there: the backup has their rows and not them. */
  missing: string[] = []

  /** @param folder of this backup alone, below the same directory; whoever gave it takes it away */
  constructor(dataDir: string, folder: string) {
    this.#dataDir = dataDir
    this.#folder = folder
    mkdirSync(folder, { mode: 0o700 })
    this.hold()
  }

  /** Holds what lies there now. */
  hold(): void {
    for (const id of filesOnDisk(this.#dataDir).kept) if (!existsSync(this.#path(id))) this.#hold(id)
  }

  /** Those that the rows of a transaction speak of; what was stored since the folder was looked at is held now. */
  async choose(client: ClientBase): Promise<void> {
    const { rows } = await client.query<{ id: string }>('SELECT id FROM stored_copies ORDER BY id')
    const all = rows.map(({ id }) => id)
    this.#ids = all.filter((id) => existsSync(this.#path(id)) || this.#hold(id))
    this.missing = all.filter((id) => !this.#ids.includes(id))
  }

  async *read(): AsyncGenerator<{ id: string; parts: AsyncIterable<Uint8Array> }> {
    for (const id of this.#ids) yield { id, parts: createReadStream(this.#path(id), { highWaterMark: 48 * 1024 }) }
  }

  #path = (id: string): string => join(this.#folder, id)

  #hold(id: string): boolean {
    try {
      linkSync(pathOfCopy(id, this.#dataDir), this.#path(id))
      return true
    } catch (error) {
      // Removed in between, or lost.
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
      throw error
    }
  }
}

/** Whether files of copies lie in a directory that a restore has put there and not ended with. */
export const isUnfinishedRestore = (dataDir: string): boolean => existsSync(restoreMarkOf(dataDir))

/**
 * Puts the files of a backup where copies lie. Until the database has the rows to them the folder bears a mark, so that
 * a restore that is killed leaves nothing which the next one takes for somebody’s files.
 */
export class FilesOfRestore {
  readonly #dataDir: string
  readonly #any: boolean
  readonly #leftOut: ReadonlySet<string>
  #open: number | null = null
  #skips = false

  /**
   * @param files how many there are: without any, nothing is touched
   * @param leftOut ids of copies that were removed since, whose files are not brought back
   * @throws BackupError where files of copies lie already
   */
  constructor(dataDir: string, { files, leftOut }: { files: number; leftOut: ReadonlySet<string> }) {
    this.#leftOut = leftOut
    this.#dataDir = dataDir
    this.#any = files > 0
    if (!this.#any) return
    if (isUnfinishedRestore(dataDir)) this.undo()
    const { kept, unfinished } = filesOnDisk(dataDir)
    if (kept.length + unfinished.length > 0)
      throw new BackupError(`${copiesFolder(dataDir)} is not empty: a restore overwrites no file.`)
    makeCopiesFolder(dataDir)
    closeSync(openSync(restoreMarkOf(dataDir), 'w', 0o600))
    syncPath(copiesFolder(dataDir))
  }

  blob = (id: string): void => {
    this.#close()
    this.#skips = this.#leftOut.has(id)
    if (this.#skips) return
    this.#open = openSync(pathOfCopy(id, this.#dataDir), 'wx', 0o600)
  }

  bytes = (part: Uint8Array): void => {
    if (this.#skips) return
    if (this.#open === null) throw new Error('Bytes of no file.')
    for (let at = 0; at < part.length; ) at += writeSync(this.#open, part, at)
  }

  /** All are whole and on the disk. */
  end = (): void => {
    if (!this.#any) return
    this.#close()
    syncPath(copiesFolder(this.#dataDir))
  }

  /** The rows are there, too. */
  keep(): void {
    if (!this.#any) return
    rmSync(restoreMarkOf(this.#dataDir), { force: true })
    syncPath(copiesFolder(this.#dataDir))
  }

  /** Takes away what it put there; the mark goes last. */
  undo(): void {
    if (!this.#any) return
    if (this.#open !== null) closeSync(this.#open)
    this.#open = null
    const folder = copiesFolder(this.#dataDir)
    const mark = restoreMarkOf(this.#dataDir)
    for (const path of readdirSync(folder).map((name) => join(folder, name)))
      if (path !== mark) rmSync(path, { recursive: true, force: true })
    rmSync(folder, { recursive: true, force: true })
  }

  #close(): void {
    if (this.#open === null) return
    fsyncSync(this.#open)
    closeSync(this.#open)
    this.#open = null
  }
}
