'use client'

import { type ReactNode, useState, useTransition } from 'react'
import { Button, type ButtonProps } from './button.tsx'
import { proveFirst } from './prove-first.tsx'

export interface ActButtonProps<Input> {
  /** The server action. */
  act: (input: Input) => Promise<{ ok: true } | { ok: false; message: string; reason?: string }>
  input: Input
  look?: ButtonProps['look']
  /** Says more than the text alone, where the same text stands many times on a page. */
  label?: string
  children: ReactNode
}

/** A button that does one thing at once, and says beside it why it was not done. */
export function ActButton<Input>({ act, input, look = 'plain', label, children }: ActButtonProps<Input>) {
  const [refusal, setRefusal] = useState<string>()
  const [pending, start] = useTransition()
  const press = () =>
    start(async () => {
      const result = await act(input).catch(() => ({
        ok: false as const,
        message: 'The application did not answer. Reload the page to see how things stand.',
      }))
      proveFirst(result)
      setRefusal(result.ok ? undefined : result.message)
    })
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <Button look={look} isPending={pending} onPress={press} {...(label === undefined ? {} : { 'aria-label': label })}>
        {children}
      </Button>
      {refusal === undefined ? null : (
        <span role="alert" className="max-w-prose border-l-4 border-ink pl-2 text-control">
          {refusal}
        </span>
      )}
    </span>
  )
}
