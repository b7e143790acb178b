'use client'

import { useState, useTransition } from 'react'
import { IdentityForm } from '#components/person/identity-form'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import type { IdentityBlock } from '#lib/domain/identity-block'

type Refused = { ok: false; reason: string; message?: string }
interface Revealed {
  version: number
  identity: IdentityBlock
}

export interface PersonSheetProps {
  caseId: string
  /** The server actions. */
  reveal: (input: { caseId: string }) => Promise<({ ok: true } & Revealed) | Refused>
  save: (input: {
    caseId: string
    identity: IdentityBlock
    expectedVersion: number
  }) => Promise<{ ok: true; version: number } | Refused>
}

/** Closed until asked for; what was typed stays when saving fails. */
export function PersonSheet({ caseId, reveal, save }: PersonSheetProps) {
  const [shown, setShown] = useState<Revealed>()
  const [said, setSaid] = useState<{ title: string; text: string; urgent: boolean }>()
  const [pending, start] = useTransition()

  const open = () =>
    start(async () => {
      const result = await reveal({ caseId }).catch(unanswered)
      setSaid(result.ok ? undefined : { title: 'It is not shown', text: sentenceOf(result), urgent: true })
      if (result.ok) setShown(result)
    })
  const keep = (identity: IdentityBlock) =>
    start(async () => {
      if (!shown) return
      const result = await save({ caseId, identity, expectedVersion: shown.version }).catch(unanswered)
      setSaid(
        result.ok
          ? { title: 'Saved', text: 'It is sealed and stored.', urgent: false }
          : { title: 'Nothing was saved', text: sentenceOf(result), urgent: true },
      )
      if (result.ok) setShown({ version: result.version, identity })
    })

  return (
    <div className="mt-6 max-w-2xl">
      {shown === undefined ? (
        <>
          <Button look="primary" onPress={open} isPending={pending}>
            Show who the person is
          </Button>
          <p className="note mt-2 max-w-prose">Each time it is shown is put on record, with your name.</p>
        </>
      ) : (
        <>
          <p>
            <Button
              look="plain"
              onPress={() => {
                setShown(undefined)
                setSaid(undefined)
              }}
            >
              Close it
            </Button>
          </p>
          <IdentityForm identity={shown.identity} save={keep} pending={pending} />
        </>
      )}
      {said === undefined ? null : (
        <div className="mt-4">
          <Notice title={said.title} urgent={said.urgent}>
            <p>{said.text}</p>
          </Notice>
        </div>
      )}
    </div>
  )
}

const unanswered = (): Refused => ({
  ok: false,
  reason: 'unanswered',
  message: 'The application did not answer. Check that it is running; what you typed is still here.',
})

const sentenceOf = ({ reason, message }: Refused): string =>
  reason === 'stale'
    ? 'Somebody changed it since you opened it. What you typed is still here: copy it, close it, and open it again.'
    : (message ?? 'There is nothing here, or it is not yours to see.')
