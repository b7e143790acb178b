import { openNote, sealNote } from './seal-note.ts'
import type { FromSealing, ToSealing } from './sealing.ts'

// A thread of its own: while a passphrase is worked out, the page answers, and can be left at once.
self.addEventListener('message', async ({ data }: MessageEvent<ToSealing>) => {
  const answer: FromSealing =
    data.kind === 'seal'
      ? { kind: 'sealed', file: await sealNote(data.note, data.passphrase) }
      : { kind: 'opened', note: await openNote(data.file, data.passphrase) }
  self.postMessage(answer)
})
