'use client'

import Link from 'next/link'
import { Button } from '#components/ui/button'
import { TextField } from '#components/ui/text-field'
import type { Exhibit } from '#lib/domain/bundle'
import { numberingProblemInWords, pagesInWords } from '#lib/reporting/bundle/describe-bundle'
import type { Step } from '#lib/reporting/bundle/edit-draft'
import type { NumberingProblem } from '#lib/reporting/bundle/number-exhibits'
import type { ExhibitCopy } from '#lib/server/bundles/list-exhibit-copies'
import { copyInWords } from './copy-in-words.ts'

export const moveButtonId = (id: string, step: Step): string => `${id}-${step === 1 ? 'down' : 'up'}`

export interface ExhibitRowProps {
  exhibit: Exhibit
  change: (exhibit: Exhibit) => void
  /** Undefined for one that the viewer does not see, or that is no more. */
  copy: ExhibitCopy | undefined
  number: string | undefined
  problem: NumberingProblem | undefined
  /** Its pages when the bundle was built last; undefined where it was not in it. */
  labels: readonly string[] | undefined
  isAsBuilt: boolean
  /** Whether its number and pages are fixed. */
  isFixed: boolean
  problemAt: (name: 'title' | 'date') => string | undefined
  /** The rest is there for whoever may change the bundle. */
  mayMove?: (step: Step) => boolean
  move?: (step: Step) => void
  remove?: () => void
}

/** An exhibit: its number and pages, its title as it is printed, and what it is a copy of. */
export function ExhibitRow(props: ExhibitRowProps) {
  const { exhibit, change, copy, number, problem, problemAt, move } = props
  const name = number === undefined ? `Exhibit without a number: ${exhibit.title}` : `Exhibit ${number}`
  return (
    <li className="border-b border-rule py-3">
      <p className="flex flex-wrap items-baseline gap-x-4">
        <strong>{number === undefined ? 'No number yet' : `Exhibit ${number}`}</strong>
        <span className="text-control">{pagesOf(props)}</span>
      </p>
      {problem === undefined ? null : (
        <p className="mt-1 border-l-4 border-ink pl-2 text-control font-semibold">{numberingProblemInWords(problem)}</p>
      )}
      {exhibit.withdrawn ? (
        <p className="mt-1 border-l-4 border-ink pl-2 text-control">
          <strong>Withdrawn.</strong> {exhibit.title}. Its number and its pages are given to no other.
        </p>
      ) : (
        <div className="mt-1 flex flex-wrap gap-3">
          <TextField
            label="Title in the index"
            dense
            className="min-w-56 flex-[3]"
            maxLength={300}
            value={exhibit.title}
            onChange={(title) => change({ ...exhibit, title })}
            error={problemAt('title')}
            isReadOnly={move === undefined}
          />
          <TextField
            label="Date of the document"
            dense
            className="min-w-36 flex-1"
            maxLength={60}
            value={exhibit.date ?? ''}
            onChange={(date) => change({ ...exhibit, date: date === '' ? null : date })}
            error={problemAt('date')}
            isReadOnly={move === undefined}
          />
        </div>
      )}
      <p className="note mt-1 break-words">
        {copy === undefined ? (
          'You do not see this copy, or it is no longer there: with it in the bundle, you cannot build it.'
        ) : (
          <>
            <Link href={`/library/copies/${copy.id}`} prefetch={false} className="link">
              {copy.fileName}
            </Link>
            , {copyInWords(copy)}, SHA-256 <code className="break-all">{copy.sha256}</code>
          </>
        )}
      </p>
      <Buttons {...props} name={name} />
    </li>
  )
}

function pagesOf({ labels, isAsBuilt, exhibit }: ExhibitRowProps): string {
  if (exhibit.withdrawn) return ''
  if (labels === undefined) return 'Its pages are numbered when it is built.'
  return isAsBuilt ? pagesInWords(labels) : `${pagesInWords(labels)} when it was built last`
}

function Buttons({ exhibit, change, isFixed, mayMove, move, remove, name }: ExhibitRowProps & { name: string }) {
  if (!mayMove || !move || !remove) return null
  const { withdrawn } = exhibit
  return (
    <p className="mt-2 flex flex-wrap gap-2">
      {([-1, 1] as const).map((step) => (
        <Button
          key={step}
          id={moveButtonId(exhibit.id, step)}
          isDisabled={!mayMove(step)}
          onPress={() => move(step)}
          aria-label={`Move ${step === 1 ? 'down' : 'up'}: ${name}`}
        >
          {step === 1 ? 'Move down' : 'Move up'}
        </Button>
      ))}
      {isFixed ? (
        <Button
          onPress={() => change({ ...exhibit, withdrawn: !withdrawn })}
          aria-label={`${withdrawn ? 'Put back' : 'Withdraw'}: ${name}`}
        >
          {withdrawn ? 'Put back' : 'Withdraw'}
        </Button>
      ) : (
        <Button onPress={remove} aria-label={`Take out: ${name}`}>
          Take out
        </Button>
      )}
    </p>
  )
}
