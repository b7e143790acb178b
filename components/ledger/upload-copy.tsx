'use client'

import { useId, useRef, useState } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { copyLimit, copyTypeWords, notScanned, whatAHashSays } from '#lib/domain/ledger/copy-type'
import type { StoredCopy } from '#lib/domain/ledger/stored-copy'
import { type Progress, type Said, type Sent, sendCopy } from './send-copy.ts'

export interface UploadCopyProps {
  /** Of which source, for whom, and where and with what it was collected. */
  said: Said
  /** Told when a file was stored. */
  onStored?: (copy: StoredCopy) => void
}

/** A file of a source, chosen and sent: hashed in this browser, with how far it has come, a way to stop, and what came of it. */
export function UploadCopy({ said, onStored }: UploadCopyProps) {
  const id = useId()
  const [file, setFile] = useState<File | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [sent, setSent] = useState<Sent | null>(null)
  const stop = useRef<AbortController | null>(null)
  // One key for one choice: sent again after a lost answer, it is stored once.
  const key = useRef('')

  const choose = (chosen: File | null) => {
    key.current = crypto.randomUUID()
    setFile(chosen)
    setSent(null)
  }
  const send = async (chosen: File) => {
    setSent(null)
    stop.current = new AbortController()
    const outcome = await sendCopy(chosen, said, {
      key: key.current,
      signal: stop.current.signal,
      onProgress: setProgress,
    })
    setProgress(null)
    setSent(outcome)
    if (outcome.ok) onStored?.(outcome.copy)
  }

  return (
    <div className="flex max-w-xl flex-col gap-3">
      <label htmlFor={id}>File</label>
      <input
        id={id}
        type="file"
        className="file"
        disabled={progress !== null}
        aria-describedby={`${id}-about`}
        onChange={(event) => choose(event.target.files?.[0] ?? null)}
      />
      <p id={`${id}-about`}>
        {Object.values(copyTypeWords).join(', ')}; at most {copyLimit / 1024 / 1024} MB. It is kept as it is, byte for
        byte. {whatAHashSays} {notScanned}
      </p>
      {file !== null && file.size > copyLimit ? (
        <Notice title="Too large" urgent>
          <p>This file is larger than {copyLimit / 1024 / 1024} MB, so it was not sent.</p>
        </Notice>
      ) : (
        <p className="flex flex-wrap gap-3">
          <Button
            look="primary"
            isDisabled={file === null}
            isPending={progress !== null}
            onPress={() => file && void send(file)}
          >
            Store the file
          </Button>
          {progress === null ? null : <Button onPress={() => stop.current?.abort()}>Stop</Button>}
        </p>
      )}
      <p role="status">{progress === null ? '' : wordsOf(progress)}</p>
      {sent === null ? null : <Outcome sent={sent} />}
    </div>
  )
}

function wordsOf(progress: Progress): string {
  switch (progress.stage) {
    case 'hashing':
      return 'Computing its hash in this browser …'
    case 'sending':
      return `Sending it: ${inMegabytes(progress.sent)} of ${inMegabytes(progress.of)} MB`
    case 'inspecting':
      return 'It has arrived. It is being looked at …'
  }
}

const inMegabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1)

function Outcome({ sent }: { sent: Sent }) {
  if (!sent.ok)
    return (
      <Notice title={sent.stopped ? 'Stopped' : 'Not stored'} urgent={!sent.stopped}>
        <p>{sent.message}</p>
      </Notice>
    )
  const { verdict, text, sha256 } = sent.copy
  return (
    <Notice title={verdict.kind === 'clean' ? 'Stored' : 'Stored, in quarantine'} urgent={verdict.kind !== 'clean'}>
      {verdict.kind === 'clean' ? null : (
        <p>{verdict.why} Nobody but you can take it out again, and you are warned first.</p>
      )}
      <p>
        SHA-256: <code className="break-all">{sha256}</code>. {whatAHashSays}
      </p>
      <p>{text.kind === 'none' ? `There is no text to search. ${text.why}` : wordsOfText(text)}</p>
      {sent.sameFileAs.length === 0 ? null : <p>The same file is on file already, {sent.sameFileAs.length} times.</p>}
    </Notice>
  )
}

const wordsOfText = ({ counted, pages }: Extract<StoredCopy['text'], { kind: 'extracted' }>): string =>
  `Its text was read: ${pages} ${counted}${pages === 1 ? '' : 's'}.`
