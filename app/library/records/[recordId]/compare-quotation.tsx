'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { askServer } from '../../../account/ask-server.ts'

export interface CompareQuotationProps {
  /** Of the claim. */
  id: string
  version: number
  copies: readonly { id: string; fileName: string }[]
}

/** Holds the quotation against a stored copy; what comes of it is kept with the claim. */
export function CompareQuotation({ id, version, copies }: CompareQuotationProps) {
  const router = useRouter()
  const [said, setSaid] = useState<string>()
  const [pending, start] = useTransition()
  const compare = (copy: string) =>
    start(async () => {
      const answer = await askServer(`/api/claims/${encodeURIComponent(id)}/comparisons`, 'POST', { copy }, version)
      setSaid(answer.ok ? undefined : answer.message)
      if (answer.ok) router.refresh()
    })
  if (copies.length === 0)
    return <p className="note">Store a copy of the source, on its page, to hold the quotation against it.</p>
  return (
    <p className="no-print mt-2 flex flex-wrap items-baseline gap-3">
      {copies.map((copy) => (
        <Button key={copy.id} isPending={pending} onPress={() => compare(copy.id)}>
          Compare it with {copy.fileName}
        </Button>
      ))}
      {said === undefined ? null : <span role="alert">{said}</span>}
    </p>
  )
}
