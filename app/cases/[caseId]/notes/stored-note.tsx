'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { PasswordField } from '#components/ui/password-field'
import type { ListedNote } from '#lib/domain/sealed-note'
import { formatInstant } from '#lib/reporting/format-date'
import { askServer, fetchFrom } from '../../../account/ask-server.ts'
import { OpenedNote } from './opened-note.tsx'
import type { Note } from './seal-note.ts'
import { openInBrowser } from './sealing.ts'

export interface StoredNoteProps {
  caseId: string
  listed: ListedNote
  /** Besides who wrote it: a lawyer of the case. */
  mayRemove: boolean
}

/** One note of the list: closed, being opened with its passphrase, or open. */
export function StoredNote({ caseId, listed, mayRemove }: StoredNoteProps) {
  const address = `/api/cases/${caseId}/notes/${listed.id}`
  const router = useRouter()
  const [asks, setAsks] = useState<'passphrase' | 'removal'>()
  const [passphrase, setPassphrase] = useState('')
  const [opened, setOpened] = useState<{ note: Note; version: number; passphrase: string }>()
  const [problem, setProblem] = useState<string>()
  const [pending, start] = useTransition()
  const close = () => {
    setAsks(undefined)
    setPassphrase('')
    setOpened(undefined)
    setProblem(undefined)
  }
  const open = () =>
    start(async () => {
      const answer = await fetchFrom(address, 'GET')
      if (!answer.ok) return setProblem(answer.message)
      const file = new Uint8Array(await answer.body.arrayBuffer())
      const version = Number(answer.body.headers.get('etag')?.replaceAll('"', ''))
      const note = await openInBrowser(file, passphrase.trim()).catch(() => undefined)
      if (note === undefined) return setProblem('this browser could not open it')
      if (note === null) return setProblem('this passphrase does not open it')
      setOpened({ note, version, passphrase: passphrase.trim() })
      setPassphrase('')
      setProblem(undefined)
    })
  const remove = () =>
    start(async () => {
      const answer = await askServer(address, 'DELETE', undefined, listed.version)
      if (!answer.ok) return setProblem(answer.message)
      close()
      router.refresh()
    })
  const changed = listed.updatedAt === listed.createdAt ? '' : `, changed ${formatInstant(listed.updatedAt)}`
  return (
    <li className="border-b border-rule py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <p>
          <span className="font-semibold">{listed.own ? 'You' : listed.author}</span>{' '}
          <span className="note">
            {formatInstant(listed.createdAt)}
            {changed} · {Math.ceil(listed.size / 1024)} KiB
          </span>
        </p>
        {asks === undefined ? (
          <p className="flex flex-wrap gap-3">
            <Button onPress={() => setAsks('passphrase')}>Open</Button>
            {listed.own || mayRemove ? (
              <Button look="quiet" onPress={() => setAsks('removal')}>
                Remove
              </Button>
            ) : null}
          </p>
        ) : (
          <Button look="quiet" onPress={close}>
            Close
          </Button>
        )}
      </div>
      {asks === 'removal' ? (
        <div className="mt-3">
          <p className="law">Nobody can bring it back. That a note was removed stays in the trail.</p>
          <p className="mt-2">
            <Button onPress={remove} isPending={pending}>
              Remove for good
            </Button>
          </p>
          {problem === undefined ? null : (
            <p role="alert" className="mt-2 border-l-4 border-ink pl-2 text-control">
              {problem}
            </p>
          )}
        </div>
      ) : null}
      {asks === 'passphrase' && opened === undefined ? (
        <form
          method="post"
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault()
            open()
          }}
          className="mt-3 flex max-w-md flex-col items-start gap-3"
        >
          <PasswordField
            label="Passphrase of this note"
            noun="passphrase"
            autoComplete="off"
            autoFocus
            value={passphrase}
            onChange={setPassphrase}
            error={problem}
          />
          <Button type="submit" look="primary" isPending={pending}>
            {pending ? 'Opening it …' : 'Open it'}
          </Button>
        </form>
      ) : null}
      {opened === undefined ? null : (
        <OpenedNote
          address={address}
          opened={opened}
          own={listed.own}
          saved={(next) => {
            setOpened(next)
            router.refresh()
          }}
        />
      )}
    </li>
  )
}
