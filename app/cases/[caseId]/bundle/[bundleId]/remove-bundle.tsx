'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { askServer } from '../../../../account/ask-server.ts'

/** Removes a bundle, after it was said what goes with it. */
export function RemoveBundle({ address, list, version }: { address: string; list: string; version: number }) {
  const router = useRouter()
  const [refused, setRefused] = useState<string>()
  const [pending, start] = useTransition()
  const remove = () =>
    start(async () => {
      const answer = await askServer<undefined>(address, 'DELETE', undefined, version)
      if (answer.ok) router.push(list)
      else setRefused(answer.message)
    })
  return (
    <details className="mt-8 border-t border-rule pt-2">
      <summary className="text-control">Remove this bundle</summary>
      <p className="note mt-1">
        Its order, its titles and the numbers that were fixed go with it. The stored copies stay. This cannot be undone.
      </p>
      <p className="mt-2">
        <Button isPending={pending} onPress={remove}>
          Remove the bundle
        </Button>
      </p>
      {refused === undefined ? null : (
        <Notice title="The bundle was not removed." urgent>
          <p>{refused}</p>
        </Notice>
      )}
    </details>
  )
}
