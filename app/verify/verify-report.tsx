'use client'

import { useState, useTransition } from 'react'
import { Notice } from '#components/ui/notice'
import { formatDate } from '#lib/domain/date-in-words'
import { findReportMark } from '#lib/reporting/report-mark'
import { verifyReportAction } from './actions.ts'

type Answer = Awaited<ReturnType<typeof verifyReportAction>>

const inHex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Hashes the file here and asks the server only about the hash and the number printed in the file. */
export function VerifyReport() {
  const [checking, startChecking] = useTransition()
  const [result, setResult] = useState<{ name: string; sha256: string; answer: Answer } | { failed: string } | null>(
    null,
  )

  const check = (file: File) =>
    startChecking(async () => {
      try {
        const bytes = await file.arrayBuffer()
        const sha256 = inHex(await crypto.subtle.digest('SHA-256', bytes))
        const mark = findReportMark(new Uint8Array(bytes))
        const answer = await verifyReportAction({ sha256, ...(mark === null ? {} : { reportId: mark.id }) })
        setResult({ name: file.name, sha256, answer })
      } catch {
        setResult({
          failed: 'The file could not be read, or the server could not be reached. Nothing was decided; try again.',
        })
      }
    })

  return (
    <div className="mt-6 max-w-prose">
      <label className="flex flex-col gap-1">
        <span className="label">Report file (PDF)</span>
        <input
          type="file"
          accept="application/pdf"
          className="min-h-9 border border-edge px-2 py-1 text-control file:mr-3 file:cursor-pointer file:border-0 file:bg-sheet file:px-3 file:py-1"
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file) check(file)
          }}
        />
      </label>
      {checking ? (
        <p role="status" className="note mt-3">
          Comparing …
        </p>
      ) : result === null ? null : 'failed' in result ? (
        <Notice title="Not compared." urgent>
          <p>{result.failed}</p>
        </Notice>
      ) : (
        <Verdict {...result} />
      )}
    </div>
  )
}

function Verdict({ name, sha256, answer }: { name: string; sha256: string; answer: Answer }) {
  return (
    <>
      {!answer.ok ? (
        <Notice title="Not compared." urgent>
          <p>{answer.message}</p>
        </Notice>
      ) : answer.outcome === 'issued' ? (
        <Notice title="This is a report issued here, unchanged.">
          <p>
            {name}: report {answer.report.number} in {answer.report.reference}, issued on{' '}
            {formatDate(answer.report.issuedAt.slice(0, 10))} by {answer.report.author}. Rule set{' '}
            {answer.report.ruleSet}, library {answer.report.library}.
          </p>
        </Notice>
      ) : answer.outcome === 'altered' ? (
        <Notice title="This is not the file that was issued." urgent>
          <p>
            {name} carries the mark of report {answer.report.number} in {answer.report.reference}, but its bytes differ
            from the file that was issued on {formatDate(answer.report.issuedAt.slice(0, 10))}. Do not rely on it;
            download the report again.
          </p>
        </Notice>
      ) : (
        <Notice title="No report issued here has this hash." urgent>
          <p>
            {name} carries no mark of a report that you may see. It may come from another installation, or have been
            rebuilt.
          </p>
        </Notice>
      )}
      <p className="note break-all">SHA-256: {sha256}</p>
    </>
  )
}
