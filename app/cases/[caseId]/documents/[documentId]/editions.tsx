'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { CompareVersions } from './compare-versions.tsx'
import type { DeskDocument } from './page.tsx'
import type { WritingDeskProps } from './writing-desk.tsx'

type Props = Pick<WritingDeskProps, 'caseId' | 'issue' | 'remove'> & {
  document: DeskDocument
  /** Whether everything that was written is kept: only then does a draft say what the page says. */
  saved: boolean
  version: number
}

/** What an edition was issued as. */
const files = [
  { format: 'docx', name: 'Word', purpose: '' },
  { format: 'pdf', name: 'PDF', purpose: ', to read (PDF/UA-1)' },
  { format: 'pdfa', name: 'PDF/A', purpose: ', to file (PDF/A-2a)' },
] as const

/** Drafts to look at, the button that issues, and what was issued. */
export function Editions({ caseId, document, saved, version, issue, remove }: Props) {
  const at = `/api/cases/${caseId}/documents/${document.id}`
  return (
    <>
      <section aria-labelledby="drafts">
        <h3 id="drafts" className="text-lg">
          Draft
        </h3>
        <p className="note mt-1">
          {saved ? 'As it stands, marked as a draft on every page:' : 'Without what is not saved yet:'}
        </p>
        <p className="mt-1 flex gap-4 text-control">
          <a className="link" href={`${at}/draft?format=docx`} download>
            Word
          </a>
          <a className="link" href={`${at}/draft?format=pdf`} download>
            PDF
          </a>
        </p>
      </section>
      <section aria-labelledby="editions">
        <h3 id="editions" className="text-lg">
          Editions
        </h3>
        {document.mayIssue ? (
          <IssueEdition caseId={caseId} document={document} saved={saved} issue={issue} />
        ) : (
          <p className="note mt-1">Your roles do not let you sign this kind of document.</p>
        )}
        {document.editions.length === 0 ? (
          <p className="note mt-3">None was issued yet.</p>
        ) : (
          <ul className="mt-3 border-t border-ink">
            {document.editions.map(({ number, issuedOn, author, sha256 }, index) => (
              <li key={number} className="border-b border-rule py-3 text-control">
                <p className="font-semibold">Edition {number}</p>
                <p>
                  Issued on {issuedOn} by {author}
                </p>
                {files.map(({ format, name, purpose }) =>
                  sha256[format] === undefined ? null : (
                    <p key={format}>
                      <a className="link" href={`${at}/editions/${number}?format=${format}`} download>
                        {name} of edition {number}
                        {purpose}
                      </a>{' '}
                      <span className="note break-all">SHA-256 {sha256[format]}</span>
                    </p>
                  ),
                )}
                <WhatChanged
                  page={`/cases/${caseId}/documents/${document.id}/redline`}
                  edition={number}
                  before={document.editions[index + 1]?.number}
                />
              </li>
            ))}
          </ul>
        )}
      </section>
      <CompareVersions page={`/cases/${caseId}/documents/${document.id}/redline`} editions={document.editions} />
      {document.editions.length === 0 ? (
        <RemoveDocument caseId={caseId} documentId={document.id} version={version} remove={remove} />
      ) : null}
    </>
  )
}

/** What changed since an edition, and between it and the one before, where there is one. */
function WhatChanged({ page, edition, before }: { page: string; edition: number; before: number | undefined }) {
  const links = [
    ...(before === undefined ? [] : [{ from: before, to: edition, words: `from edition ${before} to ${edition}` }]),
    { from: edition, to: 'draft', words: `since edition ${edition}` },
  ]
  return (
    <p className="flex flex-wrap gap-x-4">
      {links.map(({ from, to, words }) => (
        <Link key={words} href={`${page}?from=${from}&to=${to}`} prefetch={false} className="link">
          What changed {words}
        </Link>
      ))}
    </p>
  )
}

function IssueEdition({ caseId, document, saved, issue }: Pick<Props, 'caseId' | 'document' | 'saved' | 'issue'>) {
  const router = useRouter()
  const [pending, start] = useTransition()
  // One edition for each answer that came: pressed again after one that was lost, it is told again.
  const [idempotencyKey, setIdempotencyKey] = useState(() => crypto.randomUUID())
  const [said, setSaid] = useState<{ title: string; lines: string[]; urgent: boolean } | null>(null)
  const blocked = document.problems.some(({ blocks }) => blocks)
  const press = () =>
    start(async () => {
      const result = await issue({ caseId, documentId: document.id, idempotencyKey }).catch(() => null)
      if (result !== null) setIdempotencyKey(crypto.randomUUID())
      if (result?.ok) {
        setSaid({ title: `Edition ${result.number} is issued.`, lines: [], urgent: false })
        router.refresh()
        return
      }
      const lines =
        result === null
          ? ['The application did not answer. Press again when it is back: no second edition is issued.']
          : [
              result.message ?? 'This document is no longer there, or no longer yours.',
              ...(result.problems ?? []).map(({ message }) => message),
            ]
      setSaid({ title: 'Nothing was issued.', lines, urgent: true })
    })
  return (
    <>
      <p className="note mt-1">
        Issuing freezes facts, findings, library, your words and your name. It does not change afterwards.
      </p>
      <p className="mt-2">
        <Button look="primary" isPending={pending} isDisabled={blocked || !saved} onPress={press}>
          {pending ? 'Issuing …' : 'Issue an edition'}
        </Button>
      </p>
      {blocked ? <p className="note mt-1">Something is left to do first.</p> : null}
      {said === null ? null : (
        <Notice title={said.title} urgent={said.urgent}>
          {said.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
    </>
  )
}

function RemoveDocument({
  caseId,
  documentId,
  version,
  remove,
}: Pick<Props, 'caseId' | 'remove' | 'version'> & { documentId: string }) {
  const router = useRouter()
  const [asked, setAsked] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const [pending, start] = useTransition()
  const press = () =>
    start(async () => {
      const result = await remove({ caseId, documentId, expectedVersion: version }).catch(() => null)
      if (result?.ok) router.push(`/cases/${caseId}/documents`)
      else
        setTrouble(result?.message ?? 'It was changed meanwhile, or the application did not answer. Reload the page.')
    })
  return (
    <section aria-labelledby="remove">
      <h3 id="remove" className="text-lg">
        Remove
      </h3>
      {asked ? (
        <>
          <p className="text-control">What you wrote here is gone for good. The case stays as it is.</p>
          <p className="mt-2 flex gap-3">
            <Button look="plain" isPending={pending} onPress={press}>
              Remove this document
            </Button>
            <Button look="plain" onPress={() => setAsked(false)}>
              Keep it
            </Button>
          </p>
        </>
      ) : (
        <p className="mt-2">
          <Button look="plain" onPress={() => setAsked(true)}>
            Remove …
          </Button>
        </p>
      )}
      {trouble === undefined ? null : (
        <Notice title="It was not removed." urgent>
          <p>{trouble}</p>
        </Notice>
      )}
    </section>
  )
}
