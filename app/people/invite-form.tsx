'use client'

import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { CheckboxList } from '#components/ui/checkbox-list'
import { Notice } from '#components/ui/notice'
import { proveFirst } from '#components/ui/prove-first'
import { type Role, roles } from '#lib/domain/case-access'
import { roleOptions } from './roles-form.tsx'

type Invited =
  | { ok: true; path: string; expiresAt: string }
  | { ok: false; message: string; reason?: string; issues?: readonly { path: string; message: string }[] }

const noAnswer: Invited = {
  ok: false,
  message: 'The application did not answer. Press again when the connection is back: no second address is made.',
}

/** Chooses the roles, and shows the one-time address: this once, for nobody can read it again. */
export function InviteForm({
  invite,
}: {
  invite: (input: { idempotencyKey: string; roles: Role[] }) => Promise<Invited>
}) {
  const [chosen, setChosen] = useState<string[]>([])
  // One for each answer that came: pressed again after one that was lost, no second address is made.
  const [idempotencyKey, setIdempotencyKey] = useState(() => crypto.randomUUID())
  const [outcome, setOutcome] = useState<Invited>()
  const [pending, start] = useTransition()
  const send = () =>
    start(async () => {
      const input = { idempotencyKey, roles: roles.filter((role) => chosen.includes(role)) }
      const result = await invite(input).catch(() => null)
      if (result === null) return setOutcome(noAnswer)
      proveFirst(result)
      setOutcome(result)
      setIdempotencyKey(crypto.randomUUID())
      if (result.ok) setChosen([])
    })
  const issue = outcome?.ok === false ? outcome.issues?.[0]?.message : undefined
  return (
    <div className="mt-4">
      <CheckboxList
        label="Roles of the new person"
        options={roleOptions}
        value={chosen}
        onChange={setChosen}
        error={issue}
      />
      <div className="mt-3">
        <Button look="primary" isPending={pending} onPress={send}>
          {pending ? 'Making the address …' : 'Make an invitation'}
        </Button>
      </div>
      {outcome === undefined || issue !== undefined ? null : outcome.ok ? (
        <Notice title="Hand this address over. It is shown this once.">
          <p className="font-mono break-all select-all">{`${window.location.origin}${outcome.path}`}</p>
          <p className="mt-1">It works once, for an hour. Whoever has it can accept in their place.</p>
        </Notice>
      ) : (
        <Notice title="No invitation was made" urgent>
          <p>{outcome.message}</p>
        </Notice>
      )}
    </div>
  )
}
