'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { whatAHashSays } from '#lib/domain/ledger/copy-type'
import { numberingProblemInWords } from '#lib/reporting/bundle/describe-bundle'
import type { BuildState } from '#lib/server/bundles/build-job'
import type { BuildPanelProps } from './build-panel.tsx'

/** How a building stands: its progress, its files, or why there are none. */
export function BuildOutcome({ address, of, building, mayWrite }: BuildPanelProps) {
  const { state, isUnheard, cancel } = building
  const [refusal, setRefusal] = useState<string>()
  const stop = async () => {
    const answer = await cancel()
    setRefusal(answer.ok ? undefined : answer.message)
  }
  return (
    <div className="mt-4">
      {/* Heard once when it begins and once when it ends, and not at every step. */}
      <p role="status" className="sr-only">
        {heard[state.state]}
      </p>
      {state.state === 'building' ? (
        <>
          <Progress {...state} />
          {isUnheard ? <p className="note">The application does not answer at present. It is asked again.</p> : null}
          <p className="mt-2">
            <Button onPress={stop}>Cancel</Button>
          </p>
        </>
      ) : null}
      {state.state === 'cancelled' ? <p>Cancelled. Nothing was built.</p> : null}
      {state.state === 'failed' ? <Failed state={state} of={of} /> : null}
      {state.state === 'built' ? (
        <Files address={address} state={state} isOld={of.hasChanges || of.kept.version > state.version}>
          {mayWrite ? (
            <p className="mt-2">
              <Button onPress={stop}>Remove these files</Button>
            </p>
          ) : null}
        </Files>
      ) : null}
      {state.state === 'none' && of.kept.built ? (
        <p className="note">
          No files are ready for you. They lie for an hour, for whoever built them. Build it again to download it.
        </p>
      ) : null}
      {refusal === undefined ? null : (
        <Notice title="This was not done." urgent>
          <p>{refusal}</p>
        </Notice>
      )}
    </div>
  )
}

const heard: Readonly<Record<BuildState['state'], string>> = {
  none: '',
  building: 'The bundle is being built.',
  built: 'The bundle is built. Its files are ready.',
  cancelled: 'Cancelled.',
  failed: 'The bundle was not built.',
}

function Progress({ step, done, of }: Extract<BuildState, { state: 'building' }>) {
  const what = step === 'looking' ? 'Counting the pages of each exhibit' : 'Writing the exhibits'
  return (
    <label className="block text-control">
      {what}
      {of === 0 ? '' : `: ${done} of ${of}`}
      <progress
        className="progress mt-1"
        {...(of === 0 ? {} : { max: 2 * of, value: step === 'looking' ? done : of + done })}
      />
    </label>
  )
}

function Failed({ state, of }: { state: Extract<BuildState, { state: 'failed' }> } & Pick<BuildPanelProps, 'of'>) {
  const all = of.draft.sections.flatMap(({ exhibits }) => exhibits)
  const nameOf = (id: string): string => {
    const number = of.numbers.numbers.get(id)
    const title = all.find((exhibit) => exhibit.id === id)?.title ?? 'An exhibit that is no longer in the bundle'
    return number === undefined ? title : `Exhibit ${number}, ${title}`
  }
  return (
    <Notice title="The bundle was not built." urgent>
      <p>
        {state.exhibit === null ? '' : `${nameOf(state.exhibit)}: `}
        {state.why}
      </p>
      {state.problems.length === 0 ? null : (
        <ul className="mt-1 list-disc pl-5">
          {state.problems.map((problem) => (
            <li key={`${problem.kind} ${problem.id}`}>
              {nameOf(problem.id)}: {numberingProblemInWords(problem)}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}

interface FilesProps {
  address: string
  state: Extract<BuildState, { state: 'built' }>
  /** Whether the bundle was changed since. */
  isOld: boolean
  children: React.ReactNode
}

function Files({ address, state: { files }, isOld, children }: FilesProps) {
  return (
    <>
      <p className="font-semibold">{files.length === 1 ? 'Its file' : `Its ${files.length} files`}</p>
      {isOld ? <p className="text-control">Built before the changes that were made since.</p> : null}
      <ul className="mt-1 border-t border-rule">
        {files.map(({ name, bytes, sha256 }, at) => (
          <li key={name} className="border-b border-rule py-2">
            <a href={`${address}/file?part=${at + 1}`} download className="link break-words">
              Download {name}
            </a>
            <span className="note block">
              {sizeInWords(bytes)}, SHA-256 <code className="break-all">{sha256}</code>
            </span>
          </li>
        ))}
      </ul>
      <p className="note mt-1">
        {whatAHashSays} The files lie ready for an hour after they were built, for you alone.
        {files.length === 1 ? '' : ' Keep them in one folder: links lead from one to another.'}
      </p>
      {children}
    </>
  )
}

const sizeInWords = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`
