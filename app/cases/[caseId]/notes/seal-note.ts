import { Decrypter, Encrypter } from 'age-encryption'
import { z } from 'zod'

const noteSchema = z.strictObject({ title: z.string(), text: z.string() })
export type Note = z.infer<typeof noteSchema>

/** The length of what is sealed is seen by everybody who has the file: it is one of few. */
const step = 1024

/** Seals a note to a passphrase: an age file, which any age tool opens. Takes a second, so that guessing takes long. */
export async function sealNote(note: Note, passphrase: string): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(JSON.stringify({ title: note.title, text: note.text }))
  const padded = new Uint8Array(Math.ceil(bytes.length / step) * step).fill(0x20)
  padded.set(bytes)
  const encrypter = new Encrypter()
  encrypter.setPassphrase(typed(passphrase))
  return encrypter.encrypt(padded)
}

/** What a file holds; null where the passphrase is another one, or the file is not as it was made. */
export async function openNote(file: Uint8Array, passphrase: string): Promise<Note | null> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(typed(passphrase))
  const text = await decrypter.decrypt(file, 'text').catch(() => null)
  return text === null ? null : noteSchema.parse(JSON.parse(text))
}

/** Keyboards write the same letter in more than one way. */
const typed = (passphrase: string): string => passphrase.normalize('NFC')
