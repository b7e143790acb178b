import type { CopyDescription, StoredCopy } from '#lib/domain/ledger/stored-copy'

/** How far an upload has come. */
export type Progress = { stage: 'hashing' } | { stage: 'sending'; sent: number; of: number } | { stage: 'inspecting' }

/** What came of an upload, in words for whoever sent it. */
export type Sent =
  | { ok: true; copy: StoredCopy; sameFileAs: string[] }
  | { ok: false; stopped: boolean; message: string }

/** What is said of a file beside what the file says of itself. */
export type Said = Pick<CopyDescription, 'source' | 'tier' | 'address' | 'tool'>

const stopped: Sent = { ok: false, stopped: true, message: 'You stopped it. Nothing was kept.' }
const noAnswer: Sent = {
  ok: false,
  stopped: false,
  message:
    'The application did not answer, so it is not known whether the file was stored. Send it again here: it is stored once at most.',
}

/** SHA-256 of a file, computed in this browser, in hexadecimal. */
export async function hashOf(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Sends a file to be stored: hashed here first, so that what arrives is held against what was sent.
 *
 * @param key the same for each try of one upload: a file is then stored once, however often it is sent
 */
export async function sendCopy(
  file: File,
  said: Said,
  { key, signal, onProgress }: { key: string; signal: AbortSignal; onProgress: (progress: Progress) => void },
): Promise<Sent> {
  onProgress({ stage: 'hashing' })
  const sha256 = await hashOf(file).catch(() => null)
  if (sha256 === null)
    return { ok: false, stopped: false, message: 'This browser could not read the file, so nothing was sent.' }
  if (signal.aborted) return stopped
  const headers = {
    'x-copy-source': said.source,
    'x-copy-name': file.name,
    'x-copy-sha256': sha256,
    'x-copy-tier': said.tier,
    'x-copy-address': said.address ?? '',
    'x-copy-tool': said.tool ?? '',
  }
  return new Promise((resolve) => {
    // `fetch` tells nothing of how far a body has come.
    const request = new XMLHttpRequest()
    request.open('POST', '/api/copies')
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, encodeURIComponent(value))
    request.setRequestHeader('idempotency-key', key)
    // What a browser takes the file for is not asked.
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.onprogress = ({ loaded, total }) => onProgress({ stage: 'sending', sent: loaded, of: total })
    request.upload.onload = () => onProgress({ stage: 'inspecting' })
    request.onload = () => resolve(readAnswer(request.status, request.responseText))
    request.onerror = () => resolve(noAnswer)
    request.ontimeout = () => resolve(noAnswer)
    request.onabort = () => resolve(stopped)
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}

function readAnswer(status: number, text: string): Sent {
  try {
    const answer = JSON.parse(text) as { copy: StoredCopy; sameFileAs: string[]; error?: { message: string } }
    if (status === 201) return { ok: true, copy: answer.copy, sameFileAs: answer.sameFileAs }
    return { ok: false, stopped: false, message: answer.error?.message ?? 'It was refused, and not said why.' }
  } catch {
    return noAnswer
  }
}
