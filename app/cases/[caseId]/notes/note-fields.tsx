'use client'

import { TextField } from '#components/ui/text-field'
import { noteTextLimit, noteTitleLimit } from '#lib/domain/sealed-note'
import type { Note } from './seal-note.ts'

/** Title and text, both of which are sealed. */
export function NoteFields({ note, change }: { note: Note; change: (note: Note) => void }) {
  return (
    <>
      <TextField
        label="Title"
        hint="Sealed like the text: the list does not show it."
        maxLength={noteTitleLimit}
        autoComplete="off"
        value={note.title}
        onChange={(title) => change({ ...note, title })}
      />
      <TextField
        label="Text"
        rows={10}
        maxLength={noteTextLimit}
        autoComplete="off"
        spellCheck="false"
        value={note.text}
        onChange={(text) => change({ ...note, text })}
      />
    </>
  )
}
