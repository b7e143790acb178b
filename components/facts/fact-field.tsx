'use client'

import { type ReactNode, useId, useState } from 'react'
import { Button } from '#components/ui/button'
import { SelectField } from '#components/ui/select-field'
import {
  type Assertion,
  type FactEntry,
  type FactScalar,
  type Speaker,
  type UnknownReason,
  unknownReasonLabels,
  unknownReasons,
} from '#lib/domain/assertion'
import type { FactDeclaration } from '#lib/domain/facts/declare'
import { factState } from '#lib/reporting/describe-fact'
import { SourceDetails } from './source-details.tsx'
import { ValueControl } from './value-control.tsx'

export interface FactFieldProps {
  /** The dotted key; becomes the id of the field, so that a question can be linked to. */
  factKey: string
  declaration: FactDeclaration
  /** undefined: nothing is on file, which reads as unknown because nobody asked. */
  entry: FactEntry | undefined
  /** The whole new entry; null clears the field back to "not asked yet". */
  onChange: (entry: FactEntry | null) => void
  /** Who is taken to say so until another source is chosen. It stands visibly beside the answer. */
  defaultSays?: Speaker
  /** Refused by the server, in words; what was entered stays. */
  error?: string | undefined
  /** The question stands right above already; it stays the name of the field. */
  hideQuestion?: boolean
  /** Saved-at time or the like, at the end of the field. */
  status?: ReactNode
}

const reasonOptions = unknownReasons.map((reason) => ({ value: reason, label: unknownReasonLabels[reason] }))

/**
 * One question with its answer, who says so, and the other sources that speak to it. Every type of question can be
 * answered "don't know" with a reason. Several sources may be kept side by side; where they differ the field says so.
 */
export function FactField({
  factKey,
  declaration,
  entry,
  onChange,
  defaultSays = 'client',
  error,
  hideQuestion = false,
  status,
}: FactFieldProps) {
  const questionId = useId()
  const [adding, setAdding] = useState(false)
  /** The source of the last answer, so that "don't know" by mistake loses nothing. */
  const [lastSource, setLastSource] = useState<Omit<Assertion, 'value'>>()
  const assertions = entry?.kind === 'asserted' ? entry.assertions : []
  const first = assertions[0]
  const source = lastSource ?? { says: defaultSays }

  const replace = (index: number, assertion: Assertion) =>
    onChange({ kind: 'asserted', assertions: assertions.with(index, assertion) })
  const setValue = (value: FactScalar) =>
    first === undefined
      ? onChange({ kind: 'asserted', assertions: [{ ...source, value }] })
      : replace(0, { ...first, value })
  const remember = () => {
    if (first === undefined) return
    const { value: _value, ...rest } = first
    setLastSource(rest)
  }
  const remove = (index: number) => onChange({ kind: 'asserted', assertions: assertions.toSpliced(index, 1) })

  /** The one being added comes last and keeps its place, and with it the focus, once it has a value. */
  const others = [...assertions.slice(1), ...(adding ? [undefined] : [])]

  return (
    <fieldset id={factKey} aria-labelledby={questionId} className={hideQuestion ? 'pb-2' : 'border-t border-rule py-2'}>
      <div className="flex flex-wrap items-baseline gap-x-3">
        <p id={questionId} className={hideQuestion ? 'sr-only' : 'max-w-prose text-control font-semibold'}>
          {declaration.question}
        </p>
        <details className="no-print open:basis-full">
          <summary className="note w-fit underline decoration-dotted underline-offset-3">
            Why<span className="sr-only"> is this asked</span>?
          </summary>
          <p className="note max-w-prose pb-1">{declaration.why}</p>
        </details>
        {status === undefined ? null : <div className="note ml-auto">{status}</div>}
      </div>
      <ValueControl
        declaration={declaration}
        label={declaration.question}
        value={first?.value}
        unknown={entry?.kind === 'unknown'}
        offerUnknown={assertions.length < 2}
        onValue={setValue}
        onUnknown={() => {
          remember()
          onChange({ kind: 'unknown', reason: 'not-known' })
        }}
        onClear={() => onChange(null)}
      />
      {entry?.kind === 'unknown' ? (
        <SelectField
          label="Why it is not known"
          dense
          options={reasonOptions}
          value={entry.reason}
          onChange={(reason) => onChange({ kind: 'unknown', reason: reason as UnknownReason })}
          className="mt-1 w-52"
        />
      ) : null}
      {first === undefined ? null : (
        <SourceDetails
          assertion={first}
          subject={declaration.question}
          onChange={(assertion) => replace(0, assertion)}
        />
      )}
      {others.map((assertion, offset) => (
        <OtherSource
          // biome-ignore lint/suspicious/noArrayIndexKey: assertions have no identity but their place
          key={offset}
          declaration={declaration}
          number={offset + 2}
          assertion={assertion}
          onChange={(next) => {
            if (assertion === undefined) setAdding(false)
            onChange({ kind: 'asserted', assertions: assertions.toSpliced(offset + 1, 1, next) })
          }}
          onRemove={() => {
            if (assertion === undefined) setAdding(false)
            else remove(offset + 1)
          }}
        />
      ))}
      {entry !== undefined && factState(entry) === 'conflicting' ? (
        <p className="my-1 border-l-4 border-ink pl-2 text-control">
          <strong>The sources disagree.</strong> The assessment keeps each of these answers open and says what each
          would change. To mark the fact as not known, remove the other sources first.
        </p>
      ) : null}
      {error === undefined ? null : (
        <p role="alert" className="my-1 border-l-4 border-ink pl-2 text-control font-semibold">
          Please check: {error}
        </p>
      )}
      {entry === undefined ? null : (
        <div className="no-print flex flex-wrap gap-x-4">
          {first === undefined || adding ? null : (
            <Button look="quiet" onPress={() => setAdding(true)}>
              Add what another source says
            </Button>
          )}
          <Button
            look="quiet"
            aria-label={`Clear the answer: ${declaration.question}`}
            onPress={() => {
              remember()
              onChange(null)
            }}
          >
            Clear
          </Button>
        </div>
      )}
    </fieldset>
  )
}

/** What a further source says. While it has no value it is not part of the entry. */
function OtherSource({
  declaration,
  number,
  assertion,
  onChange,
  onRemove,
}: {
  declaration: FactDeclaration
  number: number
  assertion: Assertion | undefined
  onChange: (assertion: Assertion) => void
  onRemove: () => void
}) {
  const subject = `Source ${number}: ${declaration.question}`
  return (
    <div className="mt-2 border-l border-edge pl-3">
      <p className="label">Source {number}</p>
      <ValueControl
        declaration={declaration}
        label={subject}
        value={assertion?.value}
        unknown={false}
        offerUnknown={false}
        onValue={(value) => onChange(assertion === undefined ? { value, says: 'document' } : { ...assertion, value })}
        onUnknown={onRemove}
        onClear={onRemove}
      />
      {assertion === undefined ? (
        <p className="note">Choose what this source says; then who it is.</p>
      ) : (
        <SourceDetails assertion={assertion} subject={subject} onChange={onChange} />
      )}
      <Button look="quiet" onPress={onRemove} aria-label={`Remove source ${number}: ${declaration.question}`}>
        Remove this source
      </Button>
    </div>
  )
}
