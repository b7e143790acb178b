'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { askServer } from '../../../account/ask-server.ts'
import { NoteFields } from './note-fields.tsx'
import { PassphraseFields, usePassphrase } from './passphrase-fields.tsx'
import { notSealed } from './refused.ts'
import { sealInBrowser } from './sealing.ts'

const empty = { title: '', text: '' }

/** A new note. What was typed stays until it is stored. */
export function WriteNote({ caseId }: { caseId: string }) {
  const router = useRouter()
  const [note, setNote] = useState(empty)
  const passphrase = usePassphrase()
  const [said, setSaid] = useState<{ ok: boolean; text: string }>()
  const [pending, start] = useTransition()
  const send = () =>
    start(async () => {
      setSaid(undefined)
      const taken = await passphrase.take()
      if (taken === null) return
      if (note.text.trim() === '') return setSaid({ ok: false, text: 'There is no text yet.' })
      const file = await sealInBrowser(note, taken).catch(() => null)
      if (file === null) return setSaid(notSealed)
      const answer = await askServer(`/api/cases/${caseId}/notes`, 'POST', file)
      if (!answer.ok) return setSaid({ ok: false, text: answer.message })
      setNote(empty)
      passphrase.clear()
      setSaid({ ok: true, text: 'It is sealed, and stands in the list.' })
      router.refresh()
    })
  return (
    <form
      method="post"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
      className="mt-4 flex max-w-xl flex-col gap-4"
    >
      <NoteFields note={note} change={setNote} />
      <PassphraseFields of={passphrase} />
      <div>
        <Button type="submit" look="primary" isPending={pending}>
          {pending ? 'Sealing it …' : 'Seal and store it'}
        </Button>
      </div>
      {said === undefined ? null : (
        <Notice title={said.ok ? 'Stored' : 'Nothing was stored'} urgent={!said.ok}>
          <p>{said.text}</p>
        </Notice>
      )}
    </form>
  )
}
