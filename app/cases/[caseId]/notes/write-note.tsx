'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { askServer } from '../../../account/ask-server.ts'
import { NoteForm, type Stored, sealAndSend } from './note-form.tsx'
import { PassphraseFields, usePassphrase } from './passphrase-fields.tsx'

const empty = { title: '', text: '' }

/** A new note. */
export function WriteNote({ caseId }: { caseId: string }) {
  const router = useRouter()
  const [note, setNote] = useState(empty)
  const passphrase = usePassphrase()
  const store = async (): Promise<Stored> => {
    const taken = await passphrase.take()
    if (taken === null) return null
    return sealAndSend(note, taken, async (file) => {
      const answer = await askServer(`/api/cases/${caseId}/notes`, 'POST', file)
      if (!answer.ok) return { ok: false, text: answer.message }
      setNote(empty)
      passphrase.clear()
      router.refresh()
      return { ok: true, text: 'It is sealed, and stands in the list.' }
    })
  }
  return (
    <NoteForm note={note} change={setNote} store={store} submit="Seal and store it" refused="Nothing was stored">
      <PassphraseFields of={passphrase} />
    </NoteForm>
  )
}
