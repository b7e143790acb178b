'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button'
import { askServer } from '../../../account/ask-server.ts'
import { NoteForm, type Stored, sealAndSend } from './note-form.tsx'
import { PassphraseFields, usePassphrase } from './passphrase-fields.tsx'
import type { Note } from './seal-note.ts'

interface Opened {
  note: Note
  version: number
  passphrase: string
}

export interface OpenedNoteProps {
  address: string
  opened: Opened
  /** Whether the viewer wrote it: nobody else changes it. */
  own: boolean
  saved: (next: Opened) => void
}

/** A note that its passphrase opened: to be read, and by its writer to be changed or sealed to another passphrase. */
export function OpenedNote({ address, opened, own, saved }: OpenedNoteProps) {
  const [note, setNote] = useState(opened.note)
  const [another, setAnother] = useState(false)
  const passphrase = usePassphrase()
  if (!own)
    return (
      <div className="mt-3 max-w-prose border-l-4 border-ink pl-4">
        <h3 className="font-semibold break-words">{opened.note.title}</h3>
        <p className="mt-1 break-words whitespace-pre-wrap">{opened.note.text}</p>
      </div>
    )
  const store = async (): Promise<Stored> => {
    const taken = another ? await passphrase.take() : opened.passphrase
    if (taken === null) return null
    return sealAndSend(note, taken, async (file) => {
      const answer = await askServer<{ version: number }>(address, 'PUT', file, opened.version)
      if (!answer.ok) return { ok: false, text: answer.message }
      saved({ note, passphrase: taken, version: answer.body.version })
      setAnother(false)
      passphrase.clear()
      return { ok: true, text: another ? 'Only the new passphrase opens it now.' : 'Sealed to the same passphrase.' }
    })
  }
  return (
    <NoteForm
      note={note}
      change={setNote}
      store={store}
      submit={another ? 'Seal it to the new passphrase' : 'Save'}
      refused="Nothing was changed"
      beside={another ? null : <Button onPress={() => setAnother(true)}>Another passphrase</Button>}
    >
      {another ? <PassphraseFields of={passphrase} /> : null}
    </NoteForm>
  )
}
