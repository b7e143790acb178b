'use client'

import { type ReactNode, useRef, useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import type { searchAction } from './actions.ts'
import type { FilterName } from './search-fields.ts'
import { shownAtFirst, shownAtMost } from './shown.ts'

type Asked = Parameters<typeof searchAction>[0]
type Fields = Record<'query' | FilterName, string>
type Option = readonly [value: string, label: string]

interface State {
  fields: Fields
  found: ReactNode
  /** What was searched for, which the fields may have left since. */
  searched: Fields
  total: number
  shown: number
}

const empty: Fields = {
  ...{ query: '', kind: '', area: '', direction: '', state: '', concerns: '' },
  ...{ age: '', from: '', to: '', tier: '' },
}

/** The last search of this tab, for whoever comes back from a record. In memory: words stand in no address and no storage. */
let last: State | null = null

export interface SearchFormProps {
  search: typeof searchAction
  /** Chosen by the address. */
  filters: Partial<Fields>
  choices: readonly { name: FilterName; label: string; options: readonly Option[] }[]
  /** How much is there before anything was searched for, and the first of it. */
  total: number
  children: ReactNode
}

/** A search whose words are sent in a body. */
export function SearchForm({ search, filters, choices, total, children }: SearchFormProps) {
  const atFirst = { ...empty, ...filters }
  const [state, setState] = useState<State>(
    last ?? { fields: atFirst, searched: atFirst, found: children, total, shown: shownAtFirst },
  )
  const [failure, setFailure] = useState<string | null>(null)
  const [searching, startSearching] = useTransition()
  const word = useRef<HTMLInputElement>(null)
  const { fields } = state
  const set = (changed: Partial<Fields>) => setState({ ...state, fields: { ...fields, ...changed } })
  const look = (asked: Fields, shown: number) =>
    startSearching(async () => {
      const answer = await search({ ...asked, shown } as Asked).catch(
        () => ({ ok: false, message: 'The server could not be reached.', issues: [] }) as const,
      )
      setFailure(answer.ok ? null : [answer.message, ...answer.issues.map(({ message }) => message)].join(' '))
      if (!answer.ok) return
      last = { fields: asked, searched: asked, found: answer.found, total: answer.total, shown }
      setState(last)
    })
  const chosen = (Object.keys(empty) as (keyof Fields)[]).some((name) => name !== 'query' && fields[name] !== '')
  return (
    <>
      <search>
        <form
          className="no-print py-4"
          onSubmit={(event) => {
            event.preventDefault()
            look(fields, shownAtFirst)
          }}
        >
          <div className="flex flex-wrap items-end gap-3">
            <label className="flex min-w-0 grow flex-col gap-0.5 sm:max-w-xl">
              <span className="label">Words, in any language</span>
              <input
                ref={word}
                type="search"
                value={fields.query}
                maxLength={300}
                onChange={({ target }) => set({ query: target.value })}
                className={inputClass}
              />
            </label>
            <Button type="submit" look="primary" isPending={searching}>
              Search
            </Button>
            {chosen || fields.query !== '' ? (
              <Button
                onPress={() => {
                  look(empty, shownAtFirst)
                  word.current?.focus()
                }}
              >
                Clear
              </Button>
            ) : null}
          </div>
          <p className="note mt-1">
            All words, accents or none; “a phrase”; <i>or</i> between words; <i>-word</i> leaves out. Records, sources,
            stored copies and decided cases.
          </p>
          <fieldset className="mt-3 grid grid-cols-2 gap-x-4 gap-y-2 sm:grid-cols-3 lg:grid-cols-5">
            <legend className="sr-only">Filters</legend>
            {choices.map(({ name, label, options }) => (
              <label key={name} className="flex min-w-0 flex-col gap-0.5">
                <span className="label">{label}</span>
                <select
                  value={fields[name]}
                  onChange={({ target }) => set({ [name]: target.value })}
                  className={inputClass}
                >
                  <option value="">Any</option>
                  {options.map(([value, text]) => (
                    <option key={value} value={value}>
                      {text}
                    </option>
                  ))}
                </select>
              </label>
            ))}
            {(['from', 'to'] as const).map((name) => (
              <label key={name} className="flex min-w-0 flex-col gap-0.5">
                <span className="label">{name === 'from' ? 'From' : 'To'}</span>
                <input
                  type="date"
                  value={fields[name]}
                  onChange={({ target }) => set({ [name]: target.value })}
                  className={inputClass}
                />
              </label>
            ))}
          </fieldset>
          <p className="note mt-1">
            Area, direction and how far tested are those of a claim: a source or a copy fits where one claim found in it
            does. A state concerned is one that is named; of a decision, that of its court.
          </p>
        </form>
      </search>
      {failure === null ? null : (
        <Notice title="Nothing was searched for." urgent>
          <p>{failure}</p>
        </Notice>
      )}
      {state.found}
      {state.shown < Math.min(state.total, shownAtMost) ? (
        <p className="no-print mt-4">
          <Button
            isPending={searching}
            onPress={() => look(state.searched, Math.min(state.shown + shownAtFirst, shownAtMost))}
          >
            Show more
          </Button>
        </p>
      ) : null}
    </>
  )
}

const inputClass = 'min-h-9 w-full min-w-0 rounded-xs border border-edge bg-paper px-2 text-control'
