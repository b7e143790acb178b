'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button'
import { type ClashOfWords, type Settlement, settleClashes, settles } from '#lib/reporting/document/clash-of-words'
import { ClashChoice } from './clash-choice.tsx'
import type { DeskDocument } from './page.tsx'

type Own = DeskDocument['own']

/** Paragraphs that the author reworded and that are set otherwise by now: each is settled by itself. */
export function ToReadAgain({
  clashes,
  numbers,
  own,
  change,
}: {
  clashes: readonly ClashOfWords[]
  numbers: ReadonlyMap<string, number>
  own: Own
  change: (own: Own) => void
}) {
  const [settlements, setSettlements] = useState<Readonly<Record<string, Settlement>>>({})
  const open = clashes.filter((clash) => isOpen(own, clash))
  if (open.length === 0) return null
  return (
    <section aria-labelledby="again" className="mt-10">
      <h3 id="again" className="text-lg">
        To be read again
      </h3>
      <p className="note mt-1 max-w-prose">
        You worded these paragraphs by hand, and what the assessment says there has changed since. Your words stand
        until you choose; nothing is issued before.
      </p>
      <div className="mt-2">
        {open.map((clash) => {
          const settlement = settlements[clash.id]
          return (
            <div key={clash.id}>
              <ClashChoice
                {...{ clash, numbers, settlement }}
                leavable={false}
                choose={(next) => setSettlements({ ...settlements, [clash.id]: next })}
              />
              <p className="pb-3">
                <Button
                  isDisabled={!settles(clash, settlement)}
                  onPress={() => change(settleClashes(own, [clash], settlements))}
                >
                  Settle this
                </Button>
              </p>
            </div>
          )
        })}
      </div>
    </section>
  )
}

/** Whether these words of the hand are still as they were when the page was made. */
const isOpen = (own: Own, { id, printed, place }: ClashOfWords): boolean =>
  place.kind === 'gone'
    ? own.edits.some((edit) => edit.id === id) || own.added.some((added) => added.id === id)
    : own.edits.some((edit) => edit.id === id && edit.set === printed)
