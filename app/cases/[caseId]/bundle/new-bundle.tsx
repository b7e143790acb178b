'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { TextField } from '#components/ui/text-field'
import { askServer } from '../../../account/ask-server.ts'

/** Begins a bundle by its title and goes to it. Pressed again after an answer that was lost, it begins no second one. */
export function NewBundle({ caseId }: { caseId: string }) {
  const router = useRouter()
  const [title, setTitle] = useState('')
  const [section, setSection] = useState('')
  const [key, setKey] = useState(() => crypto.randomUUID())
  const [refused, setRefused] = useState<string>()
  const [pending, start] = useTransition()
  const begin = async () => {
    const sections = [{ title: section.trim(), exhibits: [] }]
    const draft = { title: title.trim(), sections }
    if (draft.title === '' || section.trim() === '')
      return setRefused('A bundle and its first section have a title each.')
    const answer = await askServer<{ id: string }>(`/api/cases/${caseId}/bundles`, 'POST', draft, undefined, key)
    if (answer.ok) return router.push(`/cases/${caseId}/bundle/${answer.body.id}`)
    // After one that was lost, the same key asks for the same bundle.
    if (answer.code !== 'NO_ANSWER') setKey(crypto.randomUUID())
    setRefused(answer.message)
  }
  return (
    <form
      method="post"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        setRefused(undefined)
        start(begin)
      }}
      className="mt-4 flex max-w-xl flex-col gap-4"
    >
      <TextField label="Title of the bundle" maxLength={200} value={title} onChange={setTitle} />
      <TextField
        label="Title of its first section"
        hint="Others are added afterwards."
        maxLength={200}
        value={section}
        onChange={setSection}
      />
      <p>
        <Button type="submit" look="primary" isPending={pending}>
          {pending ? 'Beginning it …' : 'Begin it'}
        </Button>
      </p>
      {refused === undefined ? null : (
        <Notice title="No bundle was begun." urgent>
          <p>{refused}</p>
        </Notice>
      )}
    </form>
  )
}
