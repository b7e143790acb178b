'use client'

import type { ReactNode } from 'react'
import { ActButton } from '#components/ui/act-button'
import { fetchFrom } from './account/ask-server.ts'

/** Takes a file that wants fresh proof, and says why not where it is refused. */
export function TakeFile({
  from,
  method = 'GET',
  name,
  children,
}: {
  from: string
  method?: 'GET' | 'POST'
  /** As it is kept; nothing of whom it is about stands in it. */
  name: string
  children: ReactNode
}) {
  return (
    <ActButton act={() => take(from, method, name)} input={undefined}>
      {children}
    </ActButton>
  )
}

async function take(
  from: string,
  method: string,
  name: string,
): Promise<{ ok: true } | { ok: false; message: string }> {
  const answer = await fetchFrom(from, method)
  if (!answer.ok) return answer
  const address = URL.createObjectURL(await answer.body.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
  return { ok: true }
}
