import 'server-only'
import { createHash, type KeyObject, verify } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { Readable } from 'node:stream'
import { Decrypter } from 'age-encryption'
import type { z } from 'zod'
import { BlobSumming } from './backup-files.ts'
import {
  BackupError,
  type BackupHeader,
  type BackupManifest,
  type BlobSum,
  blobSchema,
  bytesSchema,
  headerSchema,
  letters,
  manifestSchema,
  tableSchema,
} from './backup-format.ts'
import { TableSumming } from './make-backup.ts'
import type { BackedUpTable, Part } from './tables.ts'

/** What is done with a file while it is read. */
export interface BackupVisitor {
  header?(header: BackupHeader): Promise<void> | void
  row(table: BackedUpTable, line: string): Promise<void> | void
  /** The file of a copy begins: what follows are its bytes, to the next one or the end. */
  blob?(id: string): Promise<void> | void
  bytes?(part: Uint8Array): Promise<void> | void
  /** All that there is has been read and held to its manifest. */
  end?(): Promise<void> | void
}

export interface ReadBackup {
  header: BackupHeader
  manifest: BackupManifest
  /** Whether this key signed all of it. */
  isSignedWith(publicKey: KeyObject): boolean
}

/**
 * Reads one file of a backup from its first line to its last, and holds it to its manifest.
 *
 * @param identity the private half of one of its recipients: `AGE-SECRET-KEY-1…`
 * @throws BackupError when it is missing, is for somebody else, was cut or changed anywhere, or is none of ours
 */
export async function readBackup(
  file: string,
  part: Part,
  identity: string,
  visitor: BackupVisitor = { row: () => {} },
): Promise<ReadBackup> {
  const reading = new Reading(file, part, visitor)
  for await (const line of linesOf(file, identity)) await reading.take(line)
  return reading.whole()
}

class Reading {
  readonly #all = createHash('sha256')
  readonly #sums: ReturnType<TableSumming['of']>[] = []
  readonly #blobs: BlobSum[] = []
  #blob: BlobSumming | null = null
  #header: BackupHeader | null = null
  #table: { table: BackedUpTable; sum: TableSumming } | null = null
  #manifest: BackupManifest | null = null
  #signed: { digest: Buffer; signature: Buffer } | null = null
  readonly file: string
  readonly part: Part
  readonly visitor: BackupVisitor

  constructor(file: string, part: Part, visitor: BackupVisitor) {
    this.file = file
    this.part = part
    this.visitor = visitor
  }

  async take(line: string): Promise<void> {
    const [letter, json] = [line[0], line.slice(2)]
    if (line[1] !== ' ' || this.#signed || (this.#header === null) !== (letter === letters.header)) this.#refuse()
    if (letter === letters.signature) return this.#end(json)
    if (this.#manifest) this.#refuse()
    this.#all.update(`${line}\n`)
    if (letter === letters.header) {
      this.#header = this.#parse(headerSchema, json)
      if (this.#header.part !== this.part) this.#refuse()
      await this.visitor.header?.(this.#header)
    } else if (letter === letters.table) {
      this.#closeTable()
      this.#table = { table: this.#parse(tableSchema, json), sum: new TableSumming() }
    } else if (letter === letters.blob && this.part === 'content') {
      this.#closeTable()
      this.#closeBlob()
      const { id } = this.#parse(blobSchema, json)
      this.#blob = new BlobSumming(id)
      await this.visitor.blob?.(id)
    } else if (letter === letters.bytes && this.#blob) {
      const part = Buffer.from(this.#parse(bytesSchema, json), 'base64')
      this.#blob.add(part)
      await this.visitor.bytes?.(part)
    } else if (letter === letters.row && this.#table) {
      this.#table.sum.add(json)
      await this.visitor.row(this.#table.table, json)
    } else if (letter === letters.manifest) {
      this.#closeTable()
      this.#closeBlob()
      this.#manifest = this.#parse(manifestSchema, json)
      const { tables, blobs } = this.#manifest
      if (JSON.stringify({ tables, blobs }) !== JSON.stringify({ tables: this.#sums, blobs: this.#blobs }))
        this.#refuse()
      await this.visitor.end?.()
    } else this.#refuse()
  }

  whole(): ReadBackup {
    const [header, manifest, signed] = [this.#header, this.#manifest, this.#signed]
    if (!header || !manifest || !signed) return this.#refuse()
    return { header, manifest, isSignedWith: (key) => verify(null, signed.digest, key, signed.signature) }
  }

  #end(json: string): void {
    if (!this.#manifest) this.#refuse()
    this.#signed = { digest: this.#all.digest(), signature: Buffer.from(String(JSON.parse(json)), 'base64url') }
  }

  #closeTable(): void {
    if (this.#table) this.#sums.push(this.#table.sum.of(this.#table.table.name))
    this.#table = null
  }

  #closeBlob(): void {
    if (this.#blob) this.#blobs.push(this.#blob.sum())
    this.#blob = null
  }

  #parse<T>(schema: z.ZodType<T>, json: string): T {
    try {
      return schema.parse(JSON.parse(json))
    } catch {
      return this.#refuse()
    }
  }

  #refuse(): never {
    throw new BackupError(`${this.file} is not a whole ${this.part} file of a backup of ours.`)
  }
}

async function* linesOf(file: string, identity: string): AsyncGenerator<string> {
  if (!existsSync(file)) throw new BackupError(`${file} is missing.`)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  try {
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    const bytes = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>
    for await (const chunk of await decrypter.decrypt(bytes)) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (error) {
    if (error instanceof BackupError) throw error
    throw new BackupError(
      `${file} could not be opened: it is no backup, was cut or changed, or is for another identity than the one given.`,
    )
  }
  if (rest !== '') throw new BackupError(`${file} ends in the middle of a line.`)
}
