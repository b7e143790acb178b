import 'server-only'
import { createHash, type Hash, type KeyObject, randomUUID, sign } from 'node:crypto'
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Encrypter } from 'age-encryption'
import type { Client } from 'pg'
import type { AuditHead } from '../audit/audit-head.ts'
import { signingKey } from '../audit/signed-head.ts'
import { storedTrail } from '../audit/stored-trail.ts'
import { now } from '../clock.ts'
import { database } from '../database/client.ts'
import { syncPath } from '../database/embedded/synced-file-system.ts'
import { environment } from '../environment.ts'
import { recordEvent } from '../tenant.ts'
import { BlobSumming, FilesOfBackup } from './backup-files.ts'
import { BackupError, type BackupHeader, type BlobSum, letters, type TableSum } from './backup-format.ts'
import { atOneMoment, takeBackupPlace } from './database-at-one-moment.ts'
import { keepNewestBackup } from './newest-backup.ts'
import { backedUpTables, dumpTable, type Part, partOf, settle } from './tables.ts'

/** Where the keys of a backup are, beside its content. */
export const keysFileOf = (file: string): string => `${file}.keys`

/** The keys come first: without them the content is nothing. */
const parts = ['keys', 'content'] as const

export interface MadeBackup {
  id: string
  auditHead: AuditHead
  rows: number
  /** Ids of copies whose files are not there to be backed up. */
  missingFiles: string[]
}

/**
 * Writes what is stored into one encrypted file, and the keys to it into another: as it is at one moment, beside those who
 * write and who are not kept waiting. Neither file has its name before it is whole and on the disk, and the keys come
 * first. That it is the newest is written down beside the key file.
 *
 * @param recipients age recipients: whoever has the private half of one of them can read the backup
 * @throws BackupError when a file of that name is there, or when it is whole and could not be called the newest
 */
export async function makeBackup(out: string, recipients: readonly string[]): Promise<MadeBackup> {
  const files = { content: out, keys: keysFileOf(out) }
  for (const file of Object.values(files))
    if (existsSync(file)) throw new BackupError(`${file} is there already; a backup never overwrites one.`)
  const { DATA_DIR, KEY_FILE } = environment()
  const place = await takeBackupPlace(DATA_DIR)
  const asides = { content: `${files.content}.part`, keys: `${files.keys}.part` }
  try {
    const id = randomUUID()
    await recordEvent({
      ...{ action: 'backup.make', object: { type: 'installation', id }, outcome: 'done' },
      ...{ orgId: null, actorId: null, sessionId: null },
    })
    const key = await signingKey(database())
    const copies = new FilesOfBackup(DATA_DIR, join(place.folder, 'copies'))
    const moment = { folder: place.folder, onMoment: () => copies.hold() }
    const { header, rows } = await atOneMoment(moment, async (client) => {
      await settle(client)
      const described = { ...(await describe(client)), id }
      await copies.choose(client)
      let count = 0
      for (const part of parts) {
        const lines = new Lines({ ...described, part })
        const rest = lines.rest(part === 'content' ? copies : null, key)
        await writeEncrypted(asides[part], inChunks(oneAfterAnother(lines.rows(client), rest)), recipients)
        count += lines.count
      }
      return { header: described, rows: count }
    })
    for (const part of parts) renameSync(asides[part], files[part])
    syncPath(dirname(out))
    keepNewestBackup(header, KEY_FILE, key)
    return { id, auditHead: header.auditHead, rows, missingFiles: copies.missing }
  } finally {
    for (const aside of Object.values(asides)) rmSync(aside, { force: true })
    place.leave()
  }
}

async function describe(client: Client): Promise<Omit<BackupHeader, 'part' | 'id'>> {
  const { rows: migrations } = await client.query<{ name: string; checksum: string }>(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  )
  const head = await storedTrail(client).end()
  return { format: 'article-three/backup@1', madeAt: now().toISOString(), migrations, auditHead: head }
}

/** The lines of one file of a backup, with what is to be said of them at its end. */
class Lines {
  readonly #all = createHash('sha256')
  readonly #tables: TableSum[] = []
  readonly #header: BackupHeader
  count = 0

  constructor(header: BackupHeader) {
    this.#header = header
  }

  /** Header and rows: within the transaction. */
  async *rows(client: Client): AsyncGenerator<string> {
    yield this.#line(letters.header, this.#header)
    for (const table of await tablesOf(client, this.#header.part)) {
      const { name, columns } = table
      yield this.#line(letters.table, { name, columns })
      const sum = new TableSumming()
      for await (const row of dumpTable(client, table)) {
        sum.add(row)
        yield this.#text(letters.row, row)
      }
      this.#tables.push(sum.of(name))
      this.count += sum.rows
    }
  }

  /** The files of copies, and the end. */
  async *rest(copies: FilesOfBackup | null, key: KeyObject): AsyncGenerator<string> {
    const blobs: BlobSum[] = []
    for await (const { id, parts: bytes } of copies?.read() ?? []) {
      const sum = new BlobSumming(id)
      yield this.#line(letters.blob, { id })
      for await (const part of bytes) {
        sum.add(part)
        yield this.#line(letters.bytes, Buffer.from(part).toString('base64'))
      }
      blobs.push(sum.sum())
    }
    yield this.#line(letters.manifest, { tables: this.#tables, blobs })
    yield `${letters.signature} ${JSON.stringify(sign(null, this.#all.digest(), key).toString('base64url'))}\n`
  }

  #line = (letter: string, said: unknown): string => this.#text(letter, JSON.stringify(said))

  #text(letter: string, json: string): string {
    const text = `${letter} ${json}\n`
    this.#all.update(text)
    return text
  }
}

async function* oneAfterAnother(...streams: AsyncIterable<string>[]): AsyncGenerator<string> {
  for (const stream of streams) yield* stream
}

const tablesOf = async (client: Client, part: Part) =>
  (await backedUpTables(client)).filter(({ name }) => partOf(name) === part)

/** Counts and hashes the rows of a table. */
export class TableSumming {
  rows = 0
  readonly #hash: Hash = createHash('sha256')

  add(row: string): void {
    this.rows += 1
    this.#hash.update(`${row}\n`)
  }

  of = (name: string): TableSum => ({ name, rows: this.rows, sha256: this.#hash.digest('hex') })
}

async function writeEncrypted(aside: string, bytes: AsyncIterable<Uint8Array>, recipients: readonly string[]) {
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  const sealed = await encrypter.encrypt(Readable.toWeb(Readable.from(bytes)) as ReadableStream<Uint8Array>)
  // Whole and on the disk before it is closed, and readable by this user alone.
  await pipeline(Readable.from(sealed), createWriteStream(aside, { flags: 'w', mode: 0o600, flush: true }))
}

const chunkSize = 64 * 1024

async function* inChunks(lines: AsyncGenerator<string>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  let gathered = ''
  for await (const line of lines) {
    gathered += line
    if (gathered.length < chunkSize) continue
    yield encoder.encode(gathered)
    gathered = ''
  }
  yield encoder.encode(gathered)
}
