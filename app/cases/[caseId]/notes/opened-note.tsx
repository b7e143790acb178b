'use client'

import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { askServer } from '../../../account/ask-server.ts'
import { NoteFields } from './note-fields.tsx'
import { PassphraseFields, usePassphrase } from './passphrase-fields.tsx'
import { notSealed } from './refused.ts'
import type { Note } from './seal-note.ts'
import { sealInBrowser } from './sealing.ts'

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
  const [said, setSaid] = useState<{ ok: boolean; text: string }>()
  const [pending, start] = useTransition()
  if (!own)
    return (
      <div className="mt-3 max-w-prose border-l-4 border-ink pl-4">
        <h3 className="font-semibold break-words">{opened.note.title}</h3>
        <p className="mt-1 break-words whitespace-pre-wrap">{opened.note.text}</p>
      </div>
    )
  const save = () =>
    start(async () => {
      setSaid(undefined)
      const taken = another ? await passphrase.take() : opened.passphrase
      if (taken === null) return
      const file = await sealInBrowser(note, taken).catch(() => null)
      if (file === null) return setSaid(notSealed)
      const answer = await askServer<{ version: number }>(address, 'PUT', file, opened.version)
      if (!answer.ok) return setSaid({ ok: false, text: answer.message })
      saved({ note, passphrase: taken, version: answer.body.version })
      setSaid({ ok: true, text: another ? 'Only the new passphrase opens it now.' : 'Sealed to the same passphrase.' })
      setAnother(false)
      passphrase.clear()
    })
  return (
    <form
      method="post"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      className="mt-3 flex max-w-xl flex-col gap-4"
    >
      <NoteFields note={note} change={setNote} />
      {another ? <PassphraseFields of={passphrase} /> : null}
      <p className="flex flex-wrap gap-3">
        <Button type="submit" look="primary" isPending={pending}>
          {pending ? 'Sealing it …' : another ? 'Seal it to the new passphrase' : 'Save'}
        </Button>
        {another ? null : <Button onPress={() => setAnother(true)}>Another passphrase</Button>}
      </p>
      {said === undefined ? null : (
        <Notice title={said.ok ? 'Stored' : 'Nothing was changed'} urgent={!said.ok}>
          <p>{said.text}</p>
        </Notice>
      )}
    </form>
  )
}
