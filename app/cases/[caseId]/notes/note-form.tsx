'use client'

import { type ReactNode, useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { NoteFields } from './note-fields.tsx'
import type { Note } from './seal-note.ts'
import { sealInBrowser } from './sealing.ts'

/** What came of storing a note, in words for its writer. Null where a field already says what is wrong. */
export type Stored = { ok: boolean; text: string } | null

export interface NoteFormProps {
  note: Note
  change: (note: Note) => void
  store: () => Promise<Stored>
  /** What the button says. */
  submit: string
  /** The heading over a refusal. */
  refused: string
  /** Between the note and the button. */
  children?: ReactNode
  /** Beside the button. */
  beside?: ReactNode
}

/** A note to be typed, sealed in the browser and stored. What was typed stays until it is. */
export function NoteForm({ note, change, store, submit, refused, children, beside }: NoteFormProps) {
  const [said, setSaid] = useState<Stored>(null)
  const [pending, start] = useTransition()
  return (
    <form
      method="post"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        setSaid(null)
        start(async () => setSaid(await store()))
      }}
      className="mt-4 flex max-w-xl flex-col gap-4"
    >
      <NoteFields note={note} change={change} />
      {children}
      <p className="flex flex-wrap gap-3">
        <Button type="submit" look="primary" isPending={pending}>
          {pending ? 'Sealing it …' : submit}
        </Button>
        {beside}
      </p>
      {said === null ? null : (
        <Notice title={said.ok ? 'Stored' : refused} urgent={!said.ok}>
          <p>{said.text}</p>
        </Notice>
      )}
    </form>
  )
}

/** Seals a note and hands it to whoever sends it; says so where this browser cannot. */
export async function sealAndSend(
  note: Note,
  passphrase: string,
  send: (file: Uint8Array) => Promise<Stored>,
): Promise<Stored> {
  if (note.text.trim() === '') return { ok: false, text: 'There is no text yet.' }
  const file = await sealInBrowser(note, passphrase).catch(() => null)
  if (file === null)
    return { ok: false, text: 'This browser could not seal it, so nothing was sent. What you typed is still here.' }
  return send(file)
}
