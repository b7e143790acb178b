'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { count } from '#lib/domain/in-words'
import { type Settlement, settleClashes, settles } from '#lib/reporting/document/clash-of-words'
import type { BroughtBack } from '#lib/server/case-documents/take-back-document'
import { ClashChoice } from './clash-choice.tsx'

export interface BroughtChangesProps {
  brought: BroughtBack
  /** The number of each paragraph of the document, by its id. */
  numbers: ReadonlyMap<string, number>
  takeOver: (own: BroughtBack['own']) => void
  leave: () => void
}

/** What an edited file changes, with a choice for each paragraph that was changed here too. Nothing is taken over before. */
export function BroughtChanges({ brought, numbers, takeOver, leave }: BroughtChangesProps) {
  const { reworded, added, takenOut, clashes, notTaken, comments } = brought
  const [settlements, setSettlements] = useState<Readonly<Record<string, Settlement>>>({})
  const left = clashes.filter((clash) => !settles(clash, settlements[clash.id])).length
  const nothing = reworded.length + added.length + takenOut.length + clashes.length === 0
  return (
    <Notice title={nothing ? 'Nothing in it is to be taken over.' : 'What the file changes'}>
      {linesOf(brought).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Kept
        heading="Not taken over: words in tables, headings, footnotes and on the first page are not changed from Word"
        lines={notTaken.map(({ text }) => text)}
      />
      <Kept heading="Comments in the file" lines={comments.map(({ author, text }) => `${author}: ${text}`)} />
      {clashes.length === 0 ? null : (
        <section aria-labelledby="clashes" className="mt-4">
          <h4 id="clashes" className="font-serif text-lg font-semibold">
            Changed in Word, and here too
          </h4>
          <p className="mt-1">Choose for each of them what is to stand. Nothing is taken over before that.</p>
          {clashes.map((clash) => (
            <ClashChoice
              key={clash.id}
              {...{ clash, numbers }}
              leavable
              settlement={settlements[clash.id]}
              choose={(next) => setSettlements((before) => ({ ...before, [clash.id]: next }))}
            />
          ))}
          <p role="status">{left === 0 ? 'All are settled.' : `${count(left, 'choice')} left.`}</p>
        </section>
      )}
      <p className="mt-3 flex flex-wrap gap-3">
        {nothing ? null : (
          <Button
            look="primary"
            isDisabled={left > 0}
            onPress={() => takeOver(settleClashes(brought.own, clashes, settlements))}
          >
            Take these changes over
          </Button>
        )}
        <Button look="plain" onPress={leave}>
          {nothing ? 'Close' : 'Leave everything as it is'}
        </Button>
      </p>
    </Notice>
  )
}

function linesOf({ reworded, added, takenOut, restored, tracked, leftOut }: BroughtBack): string[] {
  return [
    `${count(reworded.length, 'paragraph')} reworded, ${added.length} added, ${takenOut.length} taken out.`,
    ...(tracked.inserted + tracked.deleted > 0
      ? ['Changes were being tracked in it: what was put in counts, what was struck out does not.']
      : []),
    ...(restored.length > 0
      ? [
          `${count(restored.length, 'paragraph')} that you took out ${restored.length === 1 ? 'is' : 'are'} always printed and come back.`,
        ]
      : []),
    ...leftOut,
  ]
}

function Kept({ heading, lines }: { heading: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <details className="mt-2">
      <summary className="cursor-pointer">
        {heading} ({lines.length})
      </summary>
      <ul className="mt-1 list-disc pl-5">
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same
          <li key={index} className="py-0.5 break-words">
            {line}
          </li>
        ))}
      </ul>
    </details>
  )
}
