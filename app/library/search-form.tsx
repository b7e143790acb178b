'use client'

import { type ReactNode, useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import type { searchAction } from './actions.ts'

type Fields = Parameters<typeof searchAction>[0]
type Option = readonly [value: string, label: string]

/** The last search of this tab, for whoever comes back from a record. In memory: words stand in no address and no storage. */
let last: { fields: Fields; found: ReactNode } | null = null

/**
 * A search whose words are sent in a body.
 *
 * @param children what is there before anything was searched for
 */
export function SearchForm({
  search,
  filters,
  choices,
  children,
}: {
  search: typeof searchAction
  /** Chosen by the address. */
  filters: Omit<Fields, 'query'>
  choices: readonly { name: keyof typeof filters; label: string; options: readonly Option[] }[]
  children: ReactNode
}) {
  const [{ fields, found }, setSearch] = useState(last ?? { fields: { query: '', ...filters }, found: children })
  const [failure, setFailure] = useState<string | null>(null)
  const [searching, startSearching] = useTransition()
  const set = (changed: Partial<Fields>) => setSearch({ fields: { ...fields, ...changed }, found })
  return (
    <>
      <search>
        <form
          className="no-print flex flex-wrap items-end gap-x-4 gap-y-3 py-4"
          onSubmit={(event) => {
            event.preventDefault()
            startSearching(async () => {
              const answer = await search(fields).catch(
                () => ({ ok: false, message: 'The server could not be reached.' }) as const,
              )
              setFailure(answer.ok ? null : answer.message)
              if (!answer.ok) return
              last = { fields, found: answer.found }
              setSearch(last)
            })
          }}
        >
          <label className="flex grow flex-col gap-0.5 sm:max-w-md">
            <span className="label">Words in title, proposition, source or tags</span>
            <input
              type="search"
              value={fields.query}
              maxLength={300}
              onChange={({ target }) => set({ query: target.value })}
              className={inputClass}
            />
          </label>
          {choices.map(({ name, label, options }) => (
            <label key={name} className="flex flex-col gap-0.5">
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
          <Button type="submit" look="primary" isPending={searching}>
            Search
          </Button>
        </form>
      </search>
      {failure === null ? null : (
        <Notice title="Nothing was searched for." urgent>
          <p>{failure}</p>
        </Notice>
      )}
      {found}
    </>
  )
}

const inputClass = 'min-h-9 w-full rounded-xs border border-edge bg-paper px-2 text-control'
