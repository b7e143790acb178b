import Link from 'next/link'
import { count } from '#lib/domain/in-words'
import { formatInstant } from '#lib/reporting/format-date'
import type { KnownBundle, KnownEdition, KnownFile, KnownReport } from '#lib/reporting/verification/known-file'

/** `edition 2 of the document “Triage note”`, within a sentence. */
export function nameOf(file: KnownFile): string {
  switch (file.kind) {
    case 'report':
      return `report ${file.number}`
    case 'edition':
      return `edition ${file.number} of the document “${file.title}”`
    case 'bundle': {
      const { build } = file
      const part = build && build.files > 1 ? `file ${build.file} of ${build.files} of ` : ''
      return `${part}the bundle “${file.title}”`
    }
  }
}

/** Where it can be had again. */
export function pageOf(file: KnownFile): string {
  const ofCase = `/cases/${file.caseId}`
  switch (file.kind) {
    case 'report':
      return `${ofCase}/report`
    case 'edition':
      return `${ofCase}/documents/${file.documentId}`
    case 'bundle':
      return `${ofCase}/bundle/${file.id}`
  }
}

/** What was frozen or recorded of a file that is known. */
export function WhatItIs({ file }: { file: KnownFile }) {
  const rows = file.kind === 'bundle' ? ofBundle(file) : ofIssued(file)
  return (
    <section aria-labelledby="what-it-is" className="mt-6">
      <h2 id="what-it-is" className="text-lg">
        What it is
      </h2>
      <dl className="mt-2 grid gap-x-6 gap-y-1 sm:grid-cols-[12rem_1fr]">
        <dt className="label">Case</dt>
        <dd>
          <Link className="link" href={`/cases/${file.caseId}`}>
            {file.reference}
          </Link>
        </dd>
        {rows.map(([label, value]) => (
          <Row key={label} label={label} value={value} />
        ))}
      </dl>
      <p className="mt-3 text-control">
        <Link className="link" href={pageOf(file)}>
          {file.kind === 'bundle' ? 'Open the bundle' : 'Open what was issued'}
        </Link>
      </p>
    </section>
  )
}

function Row({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt className="label">{label}</dt>
      <dd className="min-w-0 break-words">{value}</dd>
    </>
  )
}

const fileNames = { pdf: 'The PDF to read', pdfa: 'The PDF to file', docx: 'The Word file' } as const

function ofIssued(file: KnownReport | KnownEdition): [string, string][] {
  const { number, issuedAt, author, ruleSet, library, contentHash, auditHead } = file
  return [
    ...ofKind(file),
    [file.kind === 'report' ? 'Number' : 'Edition', String(number)],
    ...(file.kind === 'edition' && file.format ? [['File', fileNames[file.format]] as [string, string]] : []),
    ['Issued', `${formatInstant(issuedAt)}, by ${author}`],
    ['Rule set', ruleSet],
    ['Library', library],
    ['Frozen content', contentHash],
    [
      'Audit trail before it',
      auditHead ? `${auditHead.hash}, of entry ${auditHead.seq}` : 'Not printed in it: it was issued before that was.',
    ],
  ]
}

/** The form by itself: the titles of some say it already. */
const ofKind = (file: KnownReport | KnownEdition): [string, string][] =>
  file.kind === 'report'
    ? [['Kind', 'Report']]
    : [
        ['Kind', file.title],
        ['Form', file.form],
      ]

function ofBundle({ build }: KnownBundle): [string, string][] {
  if (build === null) return []
  const { at, by, pages, exhibits, givenOut } = build
  return [
    ['Kind', `Bundle of ${count(exhibits, 'exhibit')}, ${count(pages, 'page')}`],
    ['Built', `${formatInstant(at)}, by ${by}`],
    [
      'Numbers',
      givenOut ? 'Fixed with this building.' : 'None was fixed with this building; those fixed before it stay.',
    ],
  ]
}
