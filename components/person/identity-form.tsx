'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button'
import { TextField } from '#components/ui/text-field'
import type { IdentityBlock } from '#lib/domain/identity-block'

export interface IdentityFormProps {
  identity: IdentityBlock
  save: (identity: IdentityBlock) => void
  pending: boolean
}

type Name = IdentityBlock['names'][number]
type Relative = IdentityBlock['family'][number]
const noName: Name = { name: '', writtenIn: '' }
const nobody: Relative = { name: '', relation: '', where: '' }

/** The fields of an identity block. The browser is asked to remember none of them. */
export function IdentityForm({ identity, save, pending }: IdentityFormProps) {
  const [typed, setTyped] = useState(identity)
  const set = (change: Partial<IdentityBlock>) => setTyped({ ...typed, ...change })
  const line = (field: 'bornOn' | 'bornIn' | 'papers' | 'contact' | 'notes') => ({
    name: field,
    autoComplete: 'off',
    value: typed[field],
    onChange: (value: string) => set({ [field]: value }),
  })
  return (
    <form
      method="post"
      autoComplete="off"
      className="mt-4 flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        save({
          ...typed,
          names: typed.names.filter(({ name }) => name.trim() !== ''),
          family: typed.family.filter(({ name }) => name.trim() !== ''),
        })
      }}
    >
      <Entries
        legend="Names"
        entries={typed.names}
        empty={noName}
        labels={{ name: 'Name', writtenIn: 'Written in' }}
        set={(names) => set({ names })}
        more="Add a name"
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...line('bornOn')} label="Born on" hint="Year-month-day, such as 1984-05-02" />
        <TextField {...line('bornIn')} label="Born in" hint="Place and country" />
      </div>
      <TextField {...line('papers')} label="Papers and nationality" rows={2} />
      <TextField {...line('contact')} label="Safe contact" hint="And what may not be used to reach them" rows={2} />
      <Entries
        legend="Family, and others within reach of the requesting state"
        entries={typed.family}
        empty={nobody}
        labels={{ name: 'Name', relation: 'Relation', where: 'Where they are' }}
        set={(family) => set({ family })}
        more="Add somebody"
      />
      <TextField {...line('notes')} label="Anything else" rows={3} />
      <p>
        <Button type="submit" look="primary" isPending={pending}>
          {pending ? 'Saving …' : 'Save'}
        </Button>
      </p>
    </form>
  )
}

/** A row on the screen: it keeps its number when rows above it go. */
interface Row<Entry> {
  number: number
  entry: Entry
}

interface EntriesProps<Entry extends Record<string, string>> {
  legend: string
  entries: Entry[]
  empty: Entry
  labels: Record<keyof Entry & string, string>
  set: (entries: Entry[]) => void
  more: string
}

/** Rows of one kind, as many as are needed. */
function Entries<Entry extends Record<string, string>>({
  legend,
  entries,
  empty,
  labels,
  set,
  more,
}: EntriesProps<Entry>) {
  const [rows, setRows] = useState<Row<Entry>[]>(() => entries.map((entry, number) => ({ number, entry })))
  const fields = Object.keys(labels) as (keyof Entry & string)[]
  const become = (next: Row<Entry>[]) => {
    setRows(next)
    set(next.map(({ entry }) => entry))
  }
  const put = (of: number, change: Partial<Entry>) =>
    become(rows.map((row) => (row.number === of ? { ...row, entry: { ...row.entry, ...change } } : row)))
  const next = 1 + Math.max(-1, ...rows.map(({ number }) => number))
  return (
    <fieldset className="border-t border-rule pt-3">
      <legend className="font-semibold">{legend}</legend>
      {rows.map(({ number, entry }) => (
        <div key={number} className="mt-2 flex flex-wrap items-end gap-3">
          {fields.map((field) => (
            <TextField
              key={field}
              label={labels[field]}
              autoComplete="off"
              className="min-w-40 flex-1"
              value={entry[field] ?? ''}
              onChange={(value) => put(number, { [field]: value } as Partial<Entry>)}
            />
          ))}
          <Button
            look="quiet"
            aria-label={`Take ${entry.name === '' ? 'this row' : entry.name} away`}
            onPress={() => become(rows.filter((row) => row.number !== number))}
          >
            Take away
          </Button>
        </div>
      ))}
      <p className="mt-2">
        <Button look="plain" onPress={() => become([...rows, { number: next, entry: empty }])}>
          {more}
        </Button>
      </p>
    </fieldset>
  )
}
