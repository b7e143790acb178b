'use client'

import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import type { BroughtBack } from '#lib/server/case-documents/take-back-document'
import { BroughtChanges } from './brought-changes.tsx'
import type { DeskDocument } from './page.tsx'

type Own = DeskDocument['own']

/** What was read, and of which own words it is the change. */
type Said = { failed: string } | { brought: BroughtBack; of: Own; file: File }

/** Takes a Word file that was edited, shows what it would change, and takes that over when somebody says so. */
export function BringBack({
  caseId,
  documentId,
  saved,
  own,
  numbers,
  takeOver,
}: {
  caseId: string
  documentId: string
  saved: boolean
  own: Own
  numbers: ReadonlyMap<string, number>
  takeOver: (own: Own) => void
}) {
  const [reading, start] = useTransition()
  const [said, setSaid] = useState<Said | null>(null)
  const read = (file: File) =>
    start(async () => {
      const answer = await fetch(`/api/cases/${caseId}/documents/${documentId}/edited`, { method: 'POST', body: file })
        .then(async (response) => ({ ok: response.ok, json: (await response.json()) as unknown }))
        .catch(() => null)
      if (answer?.ok) setSaid({ brought: answer.json as BroughtBack, of: own, file })
      else
        setSaid({
          failed:
            (answer?.json as { error?: { message?: string } } | undefined)?.error?.message ??
            'The application did not answer. Nothing was changed; try again.',
        })
    })
  return (
    <section aria-labelledby="word" className="mt-10 max-w-5xl">
      <h3 id="word" className="text-lg">
        Edited in Word
      </h3>
      <label className="mt-1 flex max-w-prose flex-col gap-1 text-control">
        <span className="note">
          A Word file of an edition, or of the draft as it stands, that you have edited. You see first what it changes.
        </span>
        <span className="font-semibold">Edited Word file</span>
        <input
          type="file"
          accept=".docx"
          disabled={!saved}
          className="file"
          onChange={(event) => {
            const [file] = event.target.files ?? []
            if (file) read(file)
            event.target.value = ''
          }}
        />
      </label>
      {reading ? (
        <p role="status" className="note mt-2">
          Reading …
        </p>
      ) : said === null ? null : 'failed' in said ? (
        <Notice title="It was not read." urgent>
          <p>{said.failed}</p>
        </Notice>
      ) : said.of === own ? (
        <BroughtChanges
          // Another reading is another set of choices.
          key={said.brought.version}
          brought={said.brought}
          numbers={numbers}
          takeOver={(taken) => {
            takeOver(taken)
            setSaid(null)
          }}
          leave={() => setSaid(null)}
        />
      ) : (
        <Notice title="The document was changed since the file was read.">
          <p>Taken over now, it would undo what you wrote since. Have it read against the document as it is.</p>
          <p className="mt-2">
            <Button isDisabled={!saved} onPress={() => read(said.file)}>
              Read it again
            </Button>
          </p>
        </Notice>
      )}
    </section>
  )
}
