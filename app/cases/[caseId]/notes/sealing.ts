import type { Note } from './seal-note.ts'

export type ToSealing =
  | { kind: 'seal'; note: Note; passphrase: string }
  | { kind: 'open'; file: Uint8Array; passphrase: string }
export type FromSealing = { kind: 'sealed'; file: Uint8Array } | { kind: 'opened'; note: Note | null }

/** Seals or opens in a worker that ends with its answer, and takes the passphrase along. */
const work = (message: ToSealing): Promise<FromSealing> => {
  const worker = new Worker(new URL('./sealing-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<FromSealing>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromSealing>) => resolve(data))
    worker.addEventListener('error', () => reject(new Error('the worker did not run')))
    worker.postMessage(message)
  }).finally(() => worker.terminate())
}

export async function sealInBrowser(note: Note, passphrase: string): Promise<Uint8Array> {
  const answer = await work({ kind: 'seal', note, passphrase })
  if (answer.kind !== 'sealed') throw new Error('the worker answered something else')
  return answer.file
}

/** Null where the passphrase does not open it. */
export async function openInBrowser(file: Uint8Array, passphrase: string): Promise<Note | null> {
  const answer = await work({ kind: 'open', file, passphrase })
  if (answer.kind !== 'opened') throw new Error('the worker answered something else')
  return answer.note
}
