'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { TableHead } from '#components/ui/table-head'
import { formatInstant } from '#lib/reporting/format-date'
import { askServer } from './ask-server.ts'

export interface ListedSession {
  id: string
  /** The one that this browser has. */
  current: boolean
  /** ISO instants. */
  began: string
  seen: string
  ends: string
}

/** Sessions with the means to end them. */
export function SessionList({ sessions }: { sessions: readonly ListedSession[] }) {
  const router = useRouter()
  const [refusal, setRefusal] = useState<string>()
  const [pending, start] = useTransition()
  const end = (path: string) =>
    start(async () => {
      const answer = await askServer(path, 'DELETE')
      setRefusal(answer.ok ? undefined : answer.message)
      router.refresh()
    })
  return (
    <>
      {refusal === undefined ? null : (
        <Notice title="That did not work" urgent>
          <p>{refusal}</p>
        </Notice>
      )}
      <table className="mt-4 w-full max-w-3xl border-t border-ink text-left">
        <TableHead
          columns={[
            'Began',
            'Last seen',
            { title: 'Ends at the latest', wideOnly: true },
            { title: 'End it', unseen: true },
          ]}
        />
        <tbody>
          {sessions.map(({ id, current, began, seen, ends }) => (
            <tr key={id} className="border-b border-rule align-baseline">
              <td className="py-2 pr-4">{formatInstant(began)}</td>
              <td className="py-2 pr-4">{formatInstant(seen)}</td>
              <td className="py-2 pr-4 max-sm:hidden">{formatInstant(ends)}</td>
              <td className="py-2">
                {current ? (
                  <span className="note">this browser</span>
                ) : (
                  <Button
                    className="whitespace-nowrap"
                    isDisabled={pending}
                    onPress={() => end(`/api/me/sessions/${id}`)}
                    aria-label={`End the session that began ${formatInstant(began)}`}
                  >
                    End it
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sessions.length > 1 ? (
        <div className="mt-4">
          <Button isDisabled={pending} onPress={() => end('/api/me/sessions')}>
            End all but this one
          </Button>
        </div>
      ) : null}
    </>
  )
}
