'use client'

import { useState } from 'react'
import { TextField } from '#components/ui/text-field'
import type { BundleDraft } from '#lib/domain/bundle'
import type { BuildState } from '#lib/server/bundles/build-job'
import type { ExhibitCopy } from '#lib/server/bundles/list-exhibit-copies'
import type { ShownBundle } from '#lib/server/bundles/read-bundle'
import { BuildPanel } from './build-panel.tsx'
import { ChooseCopies } from './choose-copies.tsx'
import { RemoveBundle } from './remove-bundle.tsx'
import { SectionList } from './section-list.tsx'
import { useBuilding } from './use-building.ts'
import { useBundle } from './use-bundle.ts'

export interface BundleEditorProps {
  /** Of the bundle's doors. */
  address: string
  /** Of the page with all bundles. */
  list: string
  bundle: ShownBundle
  building: BuildState
  copies: readonly ExhibitCopy[]
  /** How many copies cannot be exhibits. */
  left: number
  mayWrite: boolean
}

/** What a bundle holds, to be changed, saved, built and taken away. */
export function BundleEditor({ address, list, bundle, building: initial, copies, left, mayWrite }: BundleEditorProps) {
  const building = useBuilding(address, initial)
  const of = useBundle(address, bundle, building.state)
  const { draft, edit, problemAt } = of
  const [announced, setAnnounced] = useState('')
  const field = (name: 'title' | 'court' | 'parties') => ({
    value: draft[name],
    onChange: (words: string) => edit({ ...draft, [name]: words }),
    error: problemAt(name),
    isReadOnly: !mayWrite,
  })
  return (
    <div className="mt-3 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div>
        <h2 className="text-xl break-words">{of.kept.draft.title}</h2>
        <div className="mt-4 grid max-w-3xl gap-4 sm:grid-cols-2">
          <TextField label="Title of the bundle" className="sm:col-span-2" maxLength={200} {...field('title')} />
          <TextField label="Court" hint="A line of the title page." maxLength={300} {...field('court')} />
          <TextField label="Parties" hint="A line of the title page." maxLength={300} {...field('parties')} />
          <TextField
            label="Size limit of one file, in MiB"
            hint="Empty for one file, however large. An exhibit is never cut."
            inputMode="numeric"
            value={draft.largestPartMiB?.toString() ?? ''}
            onChange={(words) => edit({ ...draft, largestPartMiB: sizeOf(words) })}
            error={problemAt('largestPartMiB')}
            isReadOnly={!mayWrite}
          />
        </div>
        <p role="status" className="sr-only">
          {announced}
        </p>
        <SectionList of={of} copies={copies} mayWrite={mayWrite} announce={setAnnounced} />
        {mayWrite ? (
          <ChooseCopies
            draft={draft}
            edit={edit}
            numbers={of.numbers}
            copies={copies}
            left={left}
            announce={setAnnounced}
          />
        ) : null}
      </div>
      <aside className="self-start lg:sticky lg:top-4" aria-label="Save, build and download">
        <BuildPanel {...{ address, of, building, mayWrite }} />
        {mayWrite ? <RemoveBundle {...{ address, list }} version={of.kept.version} /> : null}
      </aside>
    </div>
  )
}

/** What was typed as a whole number; null for nothing. Other letters are left out. */
function sizeOf(words: string): BundleDraft['largestPartMiB'] {
  const digits = words.replace(/\D/g, '').slice(0, 4)
  return digits === '' ? null : Number(digits)
}
