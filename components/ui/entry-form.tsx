'use client'

import { type ReactNode, useState, useTransition } from 'react'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'

/** How the server answers someone who wants in: where to go, or why not, field by field where it can. */
export type EntryResult =
  | { ok: true; to: string }
  | { ok: false; message: string; issues?: readonly { path: string; message: string }[] }

export interface EntryFormProps {
  send: () => Promise<EntryResult>
  /** A full load, so that nothing seen before stays in the browser's memory. */
  go: (address: string) => void
  refusedTitle: string
  submitLabel: string
  pendingLabel: string
  /** The fields; `problem` gives what was refused at one of them. */
  children: (problem: (field: string) => string | undefined) => ReactNode
}

/** A form that leads in. What was typed stays when it is refused or the server does not answer. */
export function EntryForm({ send, go, refusedTitle, submitLabel, pendingLabel, children }: EntryFormProps) {
  const [refusal, setRefusal] = useState<Extract<EntryResult, { ok: false }>>()
  const [pending, start] = useTransition()
  const submit = () =>
    start(async () => {
      const result = await send().catch(
        (): EntryResult => ({
          ok: false,
          message: 'The application did not answer. Check that it is running; what you typed is still here.',
        }),
      )
      if (result.ok) go(result.to)
      else setRefusal(result)
    })

  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      className="mt-6 flex max-w-md flex-col gap-4"
    >
      {refusal === undefined ? null : (
        <Notice title={refusedTitle} urgent>
          <p>{refusal.message}</p>
        </Notice>
      )}
      {children((field) => refusal?.issues?.find((issue) => issue.path === field)?.message)}
      <div>
        <Button type="submit" look="primary" isPending={pending}>
          {pending ? pendingLabel : submitLabel}
        </Button>
      </div>
    </form>
  )
}
