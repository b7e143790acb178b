'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button'
import { TextField } from '#components/ui/text-field'
import type { DeskDocument } from './page.tsx'

type Own = DeskDocument['own']

/** What a hand may do to one paragraph: reword it, set one of its own after it, or take it out where that may be. */
export function Handwork({
  id,
  set,
  kept,
  own,
  change,
}: {
  id: string
  /** The words as they were set; undefined for what is the author’s own already. */
  set: string | undefined
  /** Always printed: it cannot be taken out. */
  kept: boolean
  own: Own
  change: (own: Own) => void
}) {
  const [open, setOpen] = useState<'reword' | 'add' | null>(null)
  const edit = own.edits.find((each) => each.id === id)
  const mine = own.added.find((each) => each.id === id)
  const removed = own.removed.includes(id)
  const without = () => ({
    ...own,
    edits: own.edits.filter((each) => each.id !== id),
    added: own.added.filter((each) => each.id !== id),
    removed: own.removed.filter((each) => each !== id),
  })
  if (set === undefined && mine === undefined) return null
  const touched = edit !== undefined || mine !== undefined || removed
  return (
    <div className="mt-0.5 text-control print:hidden">
      {open === null ? (
        <details>
          <summary className="cursor-pointer text-soft">
            {mine ? 'Yours' : edit ? 'Reworded by you' : removed ? 'Taken out by you' : 'By hand'}
          </summary>
          <p className="mt-1 flex flex-wrap gap-3">
            {set === undefined || removed ? null : (
              <Button look="plain" onPress={() => setOpen('reword')}>
                Reword
              </Button>
            )}
            <Button look="plain" onPress={() => setOpen('add')}>
              Add a paragraph after it
            </Button>
            {kept || mine || removed ? null : (
              <Button look="plain" onPress={() => change({ ...without(), removed: [...own.removed, id] })}>
                Take it out
              </Button>
            )}
            {touched ? (
              <Button look="plain" onPress={() => change(without())}>
                {mine ? 'Remove it' : 'As it was set'}
              </Button>
            ) : null}
          </p>
        </details>
      ) : (
        <WordsOfHand
          label={open === 'reword' ? 'In your words' : 'Your paragraph'}
          begin={open === 'reword' ? (edit?.own ?? set ?? '') : ''}
          cancel={() => setOpen(null)}
          keep={(text) => {
            if (open === 'reword')
              change({ ...without(), edits: [...without().edits, { id, set: set ?? '', own: text }] })
            else change({ ...own, added: [...own.added, { id: `added/${crypto.randomUUID()}`, after: id, text }] })
            setOpen(null)
          }}
        />
      )}
    </div>
  )
}

function WordsOfHand({
  label,
  begin,
  keep,
  cancel,
}: {
  label: string
  begin: string
  keep: (text: string) => void
  cancel: () => void
}) {
  const [text, setText] = useState(begin)
  return (
    <div className="mt-1 flex flex-col gap-2">
      <TextField label={label} rows={4} value={text} onChange={setText} />
      <p className="flex gap-3">
        <Button look="plain" isDisabled={text.trim() === ''} onPress={() => keep(text.trim())}>
          Keep these words
        </Button>
        <Button look="plain" onPress={cancel}>
          Leave it as it is
        </Button>
      </p>
    </div>
  )
}
