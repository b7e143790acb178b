'use client'

import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { proveFirst } from '#components/ui/prove-first'
import { SelectField } from '#components/ui/select-field'
import { TextField } from '#components/ui/text-field'
import type { ApprovalKind } from '#lib/domain/approval'

export interface AskFormProps {
  ask: (input: {
    idempotencyKey: string
    asked: { kind: ApprovalKind; objectId: string | null; reason: string }
  }) => Promise<
    | { ok: true }
    | { ok: false; message: string; reason?: string; issues?: readonly { path: string; message: string }[] }
  >
  kind: ApprovalKind
  /** What it is about, where that is known; or the people it may be about. */
  about: { objectId: string | null } | { people: readonly { id: string; name: string }[] }
  submitLabel: string
}

const noAnswer = 'The application did not answer. Press again when the connection is back: it is asked once.'

/** Says why, and asks. The reason stays when it is refused. */
export function AskForm({ ask, kind, about, submitLabel }: AskFormProps) {
  const [reason, setReason] = useState('')
  const [person, setPerson] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string>()
  const [asked, setAsked] = useState(false)
  // One for each answer that came: pressed again after one that was lost, it is asked once.
  const [idempotencyKey, setIdempotencyKey] = useState(() => crypto.randomUUID())
  const [pending, start] = useTransition()
  const send = () =>
    start(async () => {
      const objectId = 'people' in about ? person : about.objectId
      if ('people' in about && objectId === null) return setRefusal('Choose somebody first.')
      const result = await ask({ idempotencyKey, asked: { kind, objectId, reason } }).catch(() => null)
      if (result === null) return setRefusal(noAnswer)
      proveFirst(result)
      setIdempotencyKey(crypto.randomUUID())
      setRefusal(result.ok ? undefined : (result.issues?.[0]?.message ?? result.message))
      setAsked(result.ok)
      if (result.ok) setReason('')
    })
  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
      className="mt-3 flex max-w-md flex-col gap-3"
    >
      {'people' in about ? (
        <SelectField
          label="Who"
          options={about.people.map(({ id, name }) => ({ value: id, label: name }))}
          value={person}
          onChange={setPerson}
        />
      ) : null}
      <TextField
        label="Why"
        hint="Read by whoever is to approve, who may not know the case: name nobody in it."
        name="reason"
        value={reason}
        onChange={setReason}
        autoComplete="off"
        error={refusal}
      />
      <div className="flex flex-wrap items-baseline gap-3">
        <Button type="submit" isPending={pending}>
          {submitLabel}
        </Button>
        {asked ? <span role="status">Asked. Somebody else has to approve it on the page Approvals.</span> : null}
      </div>
    </form>
  )
}
