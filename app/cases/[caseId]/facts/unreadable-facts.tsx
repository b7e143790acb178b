'use client'

import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { takeOffFileAction } from './actions.ts'

/** What the page needs of an answer that can no longer be read. */
export interface UnreadableAnswer {
  factKey: string
  question: string | null
  stored: string
  problems: readonly string[]
  version: number
}

/** Answers on file that no longer fit the catalogue: what was stored, what is wrong with it, and the way to mend it. */
export function UnreadableFacts({ caseId, facts }: { caseId: string; facts: readonly UnreadableAnswer[] }) {
  if (facts.length === 0) return null
  return (
    <div className="page-width pt-4">
      <Notice title={facts.length === 1 ? 'An answer can no longer be read' : 'Some answers can no longer be read'}>
        <p className="max-w-prose">
          The questions have changed since it was given, so this case is not assessed and no report is issued until it
          is mended. It is kept as it was stored. Take it off the file and, where the question is still asked, answer it
          again below.
        </p>
        <ul className="mt-2 border-t border-rule">
          {facts.map((fact) => (
            <Answer key={fact.factKey} caseId={caseId} fact={fact} />
          ))}
        </ul>
      </Notice>
    </div>
  )
}

const notTakenOff = {
  stale: 'It was changed meanwhile. Reload the page and look again.',
  'not-found': 'It is no longer there. Reload the page.',
} as const

function Answer({ caseId, fact }: { caseId: string; fact: UnreadableAnswer }) {
  const [working, start] = useTransition()
  const [said, setSaid] = useState<string | null>(null)
  const { factKey, question, stored, problems, version } = fact
  const take = () =>
    start(async () => {
      const result = await takeOffFileAction({ caseId, factKey, expectedVersion: version }).catch(() => null)
      if (result === null) setSaid('The server could not be reached. Nothing was changed; try again.')
      else if (!result.ok) setSaid('message' in result ? result.message : notTakenOff[result.reason])
    })
  return (
    <li className="border-b border-rule py-2">
      <p className="font-semibold">{question ?? factKey}</p>
      <p>What is wrong: {problems.join('; ')}.</p>
      <p className="break-all">
        Stored: <code>{stored}</code>
      </p>
      <Button
        className="mt-1"
        isPending={working}
        onPress={take}
        aria-label={`Take off the file: ${question ?? factKey}`}
      >
        Take it off the file
      </Button>
      {said === null ? null : <p role="alert">{said}</p>}
    </li>
  )
}
