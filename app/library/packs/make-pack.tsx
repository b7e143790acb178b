'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { EntryForm, type EntryResult } from '#components/ui/entry-form'
import { TextField } from '#components/ui/text-field'
import { askServer } from '../../account/ask-server.ts'

/** Makes the next version of a pack, under a name that it keeps. */
export function MakePack({ names: [latest = ''] }: { names: readonly string[] }) {
  const router = useRouter()
  const [typed, setTyped] = useState({ name: latest, what: '' })
  const [key, setKey] = useState(() => crypto.randomUUID())
  const send = async (): Promise<EntryResult> => {
    const answer = await askServer('/api/packs', 'POST', typed, undefined, key)
    if (!answer.ok)
      return { ...answer, message: [answer.message, ...answer.issues.map(({ message }) => message)].join(' ') }
    setKey(crypto.randomUUID())
    setTyped({ ...typed, what: '' })
    return { ok: true, to: '' }
  }
  return (
    <EntryForm
      send={send}
      go={() => router.refresh()}
      refusedTitle="No pack was made"
      submitLabel="Make the next version"
      pendingLabel="Making it …"
    >
      {(problem) => (
        <>
          <TextField
            label="Name"
            hint="Small letters, digits and hyphens. It keeps its name from version to version."
            value={typed.name}
            onChange={(name) => setTyped({ ...typed, name })}
            error={problem('name')}
          />
          <TextField
            label="What this version brings"
            hint="For its change log, which travels with it."
            rows={2}
            value={typed.what}
            onChange={(what) => setTyped({ ...typed, what })}
            error={problem('what')}
          />
        </>
      )}
    </EntryForm>
  )
}
