import Link from 'next/link'
import type { ReactNode } from 'react'
import { Notice } from '#components/ui/notice'
import type { FileMark } from '#lib/reporting/verification/file-mark'
import type { KnownFile, VerifiedFile } from '#lib/reporting/verification/known-file'
import type { verifyFileAction } from './actions.ts'
import { WhatChanged } from './what-changed.tsx'
import { nameOf, pageOf, WhatItIs } from './what-it-is.tsx'

export interface Compared {
  name: string
  sha256: string
  mark: FileMark | null
  answer: Awaited<ReturnType<typeof verifyFileAction>>
}

/** What a file is, as far as its hash and its mark tell, and what has changed since. */
export function Verdict({ name, sha256, mark, answer }: Compared) {
  return (
    <>
      {'outcome' in answer ? (
        <Told name={name} mark={mark} answer={answer} />
      ) : (
        <Notice title="Not compared." urgent>
          <p>{answer.message}</p>
        </Notice>
      )}
      <p className="note mt-3 break-all">
        {name}, SHA-256: {sha256}
      </p>
    </>
  )
}

function Told({ name, mark, answer }: { name: string; mark: FileMark | null; answer: VerifiedFile }) {
  switch (answer.outcome) {
    case 'same':
      return (
        <>
          <Notice title={`This is ${nameOf(answer.file)}, unchanged.`}>
            <p>It is byte for byte the file that was {answer.file.kind === 'bundle' ? 'built' : 'issued'} here.</p>
          </Notice>
          <WhatItIs file={answer.file} />
          <WhatChanged file={answer.file} since={answer.since} />
        </>
      )
    case 'altered':
      return (
        <Notice title={`This is not the file of ${nameOf(answer.file)}.`} urgent>
          <Altered file={answer.file} />
        </Notice>
      )
    case 'unknown':
      return (
        <Notice title="This file is not known here." urgent>
          <Unknown name={name} mark={mark} />
        </Notice>
      )
  }
}

function Altered({ file }: { file: KnownFile }): ReactNode {
  const page = (
    <Link className="link" href={pageOf(file)}>
      {file.kind === 'bundle' ? 'Open the bundle' : 'Open what was issued'}
    </Link>
  )
  return file.kind === 'bundle' ? (
    <p>
      It carries the mark of that bundle, in {file.reference}, and is none of its files that were built last. It came
      from an earlier building or has been changed since, or somebody put the mark there. {page}.
    </p>
  ) : (
    <p>
      It carries the mark of {nameOf(file)} in {file.reference}: it came from there and has been changed since, or
      somebody put the mark there. What it says now, nobody here vouches for; do not rely on it. {page}.
    </p>
  )
}

function Unknown({ name, mark }: { name: string; mark: FileMark | null }): ReactNode {
  if (mark?.kind === 'draft')
    return (
      <p>
        {name} says of itself that it is a draft. Drafts are issued by nobody and are not kept, so none can be known
        again.
      </p>
    )
  return (
    <p>
      Nothing that you may see was issued or built here with this hash, and {name} carries no mark of such a thing. That
      does not make it false: it may come from another organisation or another case, have been saved anew, or never have
      been here.
    </p>
  )
}
