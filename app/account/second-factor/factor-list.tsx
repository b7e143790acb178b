'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { formatInstant } from '#lib/reporting/format-date'
import { askServer } from '../ask-server.ts'
import { RecoveryCodes } from '../recovery-codes.tsx'

export interface FactorListProps {
  app: boolean
  /** How many are left. */
  recoveryCodes: number
  /** ISO instants. */
  passkeys: readonly { id: string; made: string; used: string | null }[]
}

/** The second factors that somebody has, each to be removed but the last. */
export function FactorList({ app, recoveryCodes, passkeys }: FactorListProps) {
  const router = useRouter()
  const [refusal, setRefusal] = useState<string>()
  const [codes, setCodes] = useState<string[]>()
  const [pending, start] = useTransition()
  const remove = (path: string) =>
    start(async () => {
      const answer = await askServer(path, 'DELETE')
      setRefusal(answer.ok ? undefined : answer.message)
      router.refresh()
    })
  const renew = () =>
    start(async () => {
      const answer = await askServer<{ recoveryCodes: string[] }>('/api/me/recovery-codes', 'POST')
      if (answer.ok) setCodes(answer.body.recoveryCodes)
      setRefusal(answer.ok ? undefined : answer.message)
    })
  const kept = () => {
    setCodes(undefined)
    router.refresh()
  }
  if (codes) return <RecoveryCodes codes={codes} onKept={kept} />
  return (
    <>
      {refusal === undefined ? null : (
        <Notice title="That did not work" urgent>
          <p>{refusal}</p>
        </Notice>
      )}
      <ul className="mt-4 max-w-3xl border-t border-ink">
        {app ? (
          <Row
            what="Authenticator app"
            action="Remove it"
            isPending={pending}
            act={() => remove('/api/me/authenticator')}
          />
        ) : null}
        {passkeys.map(({ id, made, used }) => (
          <Row
            key={id}
            what={`Passkey, made ${formatInstant(made)}; ${used === null ? 'not used yet' : `last used ${formatInstant(used)}`}`}
            action="Remove it"
            isPending={pending}
            act={() => remove(`/api/me/passkeys/${id}`)}
          />
        ))}
        <Row
          what={recoveryCodes === 1 ? 'One recovery code is left' : `${recoveryCodes} recovery codes are left`}
          action="Make ten new ones"
          isPending={pending}
          act={renew}
        />
      </ul>
    </>
  )
}

function Row({ what, action, isPending, act }: { what: string; action: string; isPending: boolean; act: () => void }) {
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-rule py-2">
      <span>{what}</span>
      <Button isDisabled={isPending} onPress={act} aria-label={`${action}: ${what}`}>
        {action}
      </Button>
    </li>
  )
}
