'use client'

import { lazy, memo, startTransition, useEffect, useId, useState } from 'react'
import { LaterFold } from '#components/assessment/later-fold'
import type { FactFieldProps } from '#components/facts/fact-field'
import type { FactEntry } from '#lib/domain/assertion'
import type { CaseFile } from '#lib/domain/case-file'
import { declarationOf, type EnteredFactKey, enteredFactKeys } from '#lib/domain/facts/catalogue'
import { type FactGroup, factGroups } from '#lib/domain/facts/declare'
import { sentenceCase } from '#lib/domain/in-words'
import { describeEntry, notAsked, whoStates } from '#lib/reporting/describe-fact'
import { oneByOne } from './pacing.ts'

const readField = () => import('#components/facts/fact-field')

/** What the field consists of, each piece read and set up by itself; that none came is said where one is wanted. */
const controls = [
  () => import('#components/ui/button'),
  () => import('#components/ui/radio-row'),
  () => import('#components/ui/text-field'),
  () => import('#components/ui/checkbox-list'),
  () => import('#components/ui/select-field'),
  readField,
]

/** The controls are read once the page stands: nobody answers a question in the first second. */
const FactField = lazy(() =>
  readField().then(
    ({ FactField: Field }) => ({ default: Field }),
    () => ({ default: FieldNotRead }),
  ),
)

function FieldNotRead(_props: FactFieldProps) {
  return (
    <p role="alert" className="note">
      The controls could not be loaded. Reload the page to try again.
    </p>
  )
}

type SetFact = (key: EnteredFactKey, entry: FactEntry | null) => void

export interface FactColumnProps {
  facts: CaseFile['facts']
  changed: readonly EnteredFactKey[]
  onChange: SetFact
}

const byGroup = [...Map.groupBy(enteredFactKeys, (key) => declarationOf(key).group)]
const groups = (Object.keys(factGroups) as FactGroup[]).flatMap((group) => byGroup.filter(([of]) => of === group))

/** Every question with its answer in one line; opened, it is the same field as on the fact sheet of a case. */
export function FactColumn({ facts, changed, onChange }: FactColumnProps) {
  useEffect(() => oneByOne(controls), [])
  return (
    <div className="mt-1 flex flex-col">
      {groups.map(([group, keys], index) => {
        const differing = keys.filter((key) => changed.includes(key)).length
        return (
          <LaterFold
            key={group}
            open={index === 0 || differing > 0}
            className="border-t border-edge py-1"
            summaryClassName="label text-ink"
            summary={
              <>
                {factGroups[group]}
                <span className="note ml-2 font-normal normal-case">{progress(keys.map((key) => facts[key]))}</span>
                {differing === 0 ? null : <span className="ml-2 text-soft">({differing} changed)</span>}
              </>
            }
          >
            <ul>
              {keys.map((key) => (
                <FactRow
                  key={key}
                  factKey={key}
                  entry={facts[key]}
                  changed={changed.includes(key)}
                  onChange={onChange}
                />
              ))}
            </ul>
          </LaterFold>
        )
      })}
    </div>
  )
}

/** How far a group is answered, in words. */
function progress(entries: readonly (FactEntry | undefined)[]): string {
  const answered = entries.filter((entry) => entry?.kind === 'asserted').length
  return answered === entries.length ? 'all answered' : `${answered} answered, ${entries.length - answered} not known`
}

/** Closed rows hold no controls, and their button is the browser's own, so that a hundred of them cost nothing. */
const FactRow = memo(function FactRow({
  factKey,
  entry,
  changed,
  onChange,
}: {
  factKey: EnteredFactKey
  entry: FactEntry | undefined
  changed: boolean
  onChange: SetFact
}) {
  const [open, setOpen] = useState(false)
  const fieldId = useId()
  const declaration = declarationOf(factKey)
  const { answer } = describeEntry(declaration, entry ?? notAsked)
  const says = entry?.kind === 'asserted' ? entry.assertions.map((assertion) => whoStates(assertion.says)) : []
  return (
    <li className="near-screen border-t border-rule [contain-intrinsic-height:auto_5rem]">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? fieldId : undefined}
        // The field is drawn in slices: a list of twenty answers would hold the page.
        onClick={() => startTransition(() => setOpen((before) => !before))}
        className="group/row print-text flex min-h-7 w-full cursor-pointer items-baseline gap-2 rounded-xs py-1 text-left -outline-offset-2 hover:bg-sheet"
      >
        <span
          aria-hidden="true"
          className="w-3 shrink-0 text-center text-soft before:content-['+'] group-aria-expanded/row:before:content-['−']"
        />
        <span className="block min-w-0 grow text-control leading-snug">
          {declaration.question} <strong>{sentenceCase(answer)}</strong>
          {says.length === 0 ? null : <span className="note"> ({[...new Set(says)].join('; ')})</span>}
          {changed ? <em className="note"> changed</em> : null}
        </span>
      </button>
      {open ? (
        <div id={fieldId} className="pl-5">
          <FactField
            factKey={factKey}
            declaration={declaration}
            entry={entry}
            hideQuestion
            onChange={(next) => onChange(factKey, next)}
          />
        </div>
      ) : null}
    </li>
  )
})
