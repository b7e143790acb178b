'use client'

import { memo, startTransition, useState } from 'react'
import { FactField } from '#components/facts/fact-field'
import { Disclosure } from '#components/ui/disclosure'
import type { FactEntry } from '#lib/domain/assertion'
import type { CaseFile } from '#lib/domain/case-file'
import { declarationOf, type EnteredFactKey, enteredFactKeys } from '#lib/domain/facts/catalogue'
import { type FactGroup, factGroups } from '#lib/domain/facts/declare'
import { sentenceCase } from '#lib/domain/in-words'
import { describeEntry, notAsked, whoStates } from '#lib/reporting/describe-fact'

type SetFact = (key: EnteredFactKey, entry: FactEntry | null) => void

export interface FactColumnProps {
  facts: CaseFile['facts']
  changed: readonly EnteredFactKey[]
  onChange: SetFact
}

const groupIds = Object.keys(factGroups) as FactGroup[]
const keysOf = (group: FactGroup) => enteredFactKeys.filter((key) => declarationOf(key).group === group)

/** Every question with its answer in one line; opened, it is the same field as on the fact sheet of a case. */
export function FactColumn({ facts, changed, onChange }: FactColumnProps) {
  return (
    <div className="mt-1 flex flex-col">
      {groupIds
        .filter((group) => keysOf(group).length > 0)
        .map((group, index) => {
          const keys = keysOf(group)
          const differing = keys.filter((key) => changed.includes(key)).length
          return (
            <details key={group} open={index === 0 || differing > 0} className="border-t border-edge py-1">
              <summary className="label text-ink">
                {factGroups[group]}
                <span className="note ml-2 font-normal normal-case">{progress(keys.map((key) => facts[key]))}</span>
                {differing === 0 ? null : <span className="ml-2 text-soft">({differing} changed)</span>}
              </summary>
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
            </details>
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

/** Closed rows hold no controls, so that a hundred of them cost nothing. */
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
  const declaration = declarationOf(factKey)
  const { answer } = describeEntry(declaration, entry ?? notAsked)
  const says = entry?.kind === 'asserted' ? entry.assertions.map((assertion) => whoStates(assertion.says)) : []
  return (
    <li className="border-t border-rule">
      <Disclosure
        isExpanded={open}
        // The field is drawn in slices: a list of twenty answers would hold the page.
        onExpandedChange={(next) => startTransition(() => setOpen(next))}
        summary={
          <span className="block text-control leading-snug">
            {declaration.question} <strong>{sentenceCase(answer)}</strong>
            {says.length === 0 ? null : <span className="note"> ({[...new Set(says)].join('; ')})</span>}
            {changed ? <em className="note"> changed</em> : null}
          </span>
        }
      >
        {open ? (
          <FactField
            factKey={factKey}
            declaration={declaration}
            entry={entry}
            hideQuestion
            onChange={(next) => onChange(factKey, next)}
          />
        ) : null}
      </Disclosure>
    </li>
  )
})
