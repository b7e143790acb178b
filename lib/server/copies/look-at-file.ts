import 'server-only'
import type { CopyType } from '#lib/domain/ledger/copy-type'
import { askForWork } from '../contained/ask-for-work.ts'
import { ContainedWorkError } from '../contained/outcome.ts'
import type { ReadEdited } from '../documents/read-edited-docx.ts'
import { Turnstile } from '../turnstile.ts'
import type { BriefText } from './inspect/brief/brief-text.ts'
import type { Extracted } from './inspect/extract-text.ts'
import type { Finding } from './inspect/finding.ts'
import { briefTextSchema, extractedSchema, findingSchema, headOf, readEditedSchema, type Work } from './work-request.ts'

/** A file as it can be read, any number of times. */
export interface LookedAt {
  size: number
  bytes: () => AsyncIterable<Uint8Array>
}

// One file after the other: those that wait lie sealed on the disk, not in anybody's memory.
const shared = globalThis as { articleThreeCopiesTurn?: Turnstile }
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  shared.articleThreeCopiesTurn ??= new Turnstile(1)
  return shared.articleThreeCopiesTurn.inTurn(work)
}

/**
 * What a file is and whether it is taken, found by a process that holds nothing. One that makes that process end, or
 * takes longer than a file may, is refused: it may be why.
 */
export async function inspectFile(file: LookedAt, fileName: string): Promise<Finding> {
  try {
    return findingSchema.parse(JSON.parse(text(await ask({ do: 'inspect', fileName }, file))))
  } catch (error) {
    if (!(error instanceof ContainedWorkError)) throw error
    return { verdict: 'refused', why: 'It could not be inspected within the memory and time that a file is given.' }
  }
}

/** The words of a file. One that cannot be read within memory and time is a file without text, and says so. */
export async function textOfFile(file: LookedAt, type: CopyType): Promise<Extracted> {
  try {
    return extractedSchema.parse(JSON.parse(text(await ask({ do: 'text', type }, file))))
  } catch (error) {
    if (!(error instanceof ContainedWorkError)) throw error
    return { ok: false, why: 'Its text could not be read within the memory and time that a file is given.' }
  }
}

/** The words of a brief with its footnotes. A file that cannot be read, or not within memory and time, is refused. */
export async function briefOfFile(bytes: Uint8Array, fileName: string): Promise<BriefText> {
  const file = {
    size: bytes.length,
    bytes: async function* () {
      yield bytes
    },
  }
  try {
    return briefTextSchema.parse(JSON.parse(text(await ask({ do: 'brief', fileName }, file))))
  } catch (error) {
    if (!(error instanceof ContainedWorkError)) throw error
    return { ok: false, why: 'It could not be read within the memory and time that a file is given.' }
  }
}

/** What a Word file says that somebody edited. One that cannot be read within memory and time is none. */
export async function readEditedFile(file: LookedAt): Promise<ReadEdited> {
  try {
    return readEditedSchema.parse(JSON.parse(text(await ask({ do: 'edited' }, file))))
  } catch (error) {
    if (!(error instanceof ContainedWorkError)) throw error
    return { ok: false, why: 'It could not be read within the memory and time that a file is given.' }
  }
}

/** A picture without its metadata; null where it cannot be made. */
export async function cleanFormOf(file: LookedAt, type: CopyType): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return await ask({ do: 'clean', type }, file)
  } catch (error) {
    if (!(error instanceof ContainedWorkError)) throw error
    return null
  }
}

function ask(work: Work, { size, bytes }: LookedAt): Promise<Uint8Array<ArrayBuffer>> {
  const head = headOf(work)
  async function* request() {
    yield head
    yield* bytes()
  }
  return inTurn(() => askForWork('copies', { length: head.length + size, parts: request() }))
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')
