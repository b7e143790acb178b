'use client'

import { useState, useTransition } from 'react'
import { Notice } from '#components/ui/notice'
import { type FileMark, markInFile } from '#lib/reporting/verification/file-mark'
import { verifyFileAction } from './actions.ts'
import { type Compared, Verdict } from './verdict.tsx'

const inHex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

const claimed = (mark: FileMark | null) => (mark !== null && 'id' in mark ? { claimedId: mark.id } : {})

/** Hashes the file here and asks the server only about the hash and the id in the mark of the file. */
export function VerifyFile() {
  const [checking, startChecking] = useTransition()
  const [result, setResult] = useState<Compared | { failed: string } | null>(null)

  const check = (file: File) =>
    startChecking(async () => {
      setResult(null)
      try {
        const bytes = await file.arrayBuffer()
        const sha256 = inHex(await crypto.subtle.digest('SHA-256', bytes))
        const mark = await markInFile(new Uint8Array(bytes))
        setResult({ name: file.name, sha256, mark, answer: await verifyFileAction({ sha256, ...claimed(mark) }) })
      } catch {
        setResult({
          failed: 'The file could not be read, or the server could not be reached. Nothing was decided; try again.',
        })
      }
    })

  return (
    <div className="mt-6">
      <label className="flex max-w-prose flex-col gap-1">
        <span className="label">File (PDF or Word)</span>
        <input
          type="file"
          className="file min-h-16 py-4"
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file) check(file)
            // The same file can be chosen again, after something was changed.
            event.target.value = ''
          }}
        />
        <span className="note">Choose it, or drop it here. The file itself does not leave this browser.</span>
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
