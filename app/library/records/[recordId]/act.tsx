'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { type Answer, askServer } from '../../../account/ask-server.ts'

interface ActProps {
  title: string
  submit: string
  address: string
  version: number
  body: unknown
  children: ReactNode
}

/** One thing that is done with a claim, folded away until it is wanted. */
export function Act({ title, submit, address, version, body, children }: ActProps) {
  const router = useRouter()
  const [said, setSaid] = useState<string>()
  const [pending, start] = useTransition()
  const send = () =>
    start(async () => {
      const answer = await askServer(address, 'POST', body, version)
      setSaid(whyNot(answer))
      if (answer.ok) router.refresh()
    })
  return (
    <ActForm title={title} said={said} onSubmit={send}>
      {children}
      <p>
        <Button type="submit" look="primary" isPending={pending}>
          {pending ? 'Writing it …' : submit}
        </Button>
      </p>
    </ActForm>
  )
}

/** What was refused, in words; nothing where it was done. */
export const whyNot = (answer: Answer<unknown>): string | undefined =>
  answer.ok ? undefined : [answer.message, ...answer.issues.map(({ message }) => message)].join(' ')

interface ActFormProps {
  title: string
  /** Why it was not done; nothing where it was, or was not tried yet. */
  said: string | undefined
  onSubmit: () => void
  children: ReactNode
}

/** The form of an act. What was refused is said below its fields and buttons. */
export function ActForm({ title, said, onSubmit, children }: ActFormProps) {
  return (
    <details className="border-t border-rule pt-2">
      <summary className="cursor-pointer font-semibold">{title}</summary>
      <form
        method="post"
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
        className="mt-3 flex max-w-xl flex-col gap-3"
      >
        {children}
        {said === undefined ? null : (
          <Notice title="It was not done" urgent>
            <p>{said}</p>
          </Notice>
        )}
      </form>
    </details>
  )
}
