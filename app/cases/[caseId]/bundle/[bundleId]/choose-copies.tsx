'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button'
import { SelectField } from '#components/ui/select-field'
import { TextField } from '#components/ui/text-field'
import type { BundleDraft, Exhibit } from '#lib/domain/bundle'
import { count, listInWords } from '#lib/domain/in-words'
import { addExhibit, type DraftNumbers } from '#lib/reporting/bundle/edit-draft'
import type { ExhibitCopy } from '#lib/server/bundles/list-exhibit-copies'
import { copyInWords } from './copy-in-words.ts'

export interface ChooseCopiesProps {
  draft: BundleDraft
  edit: (draft: BundleDraft) => void
  numbers: DraftNumbers
  copies: readonly ExhibitCopy[]
  /** How many copies cannot be exhibits. */
  left: number
  announce: (words: string) => void
}

/** How many are listed at once: nobody reads more, who can narrow them by words. */
const most = 25

/** The stored copies that can be exhibits, and where to put one. */
export function ChooseCopies({ draft, edit, numbers, copies, left, announce }: ChooseCopiesProps) {
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const places = placesIn(draft, numbers)
  const place = places.find(({ value }) => value === chosen) ?? places.findLast(({ to }) => 'section' in to)
  const found = copies.filter((copy) => has(copy, words))
  const exhibits = draft.sections.flatMap((section) => section.exhibits)

  const add = ({ id: copyId, title }: ExhibitCopy) => {
    if (!place) return
    const exhibit = { id: crypto.randomUUID(), copyId, title: title.slice(0, 300), date: null, withdrawn: false }
    edit(addExhibit(draft, exhibit, place.to))
    announce(`${title} is added ${place.label}.`)
  }

  return (
    <section aria-labelledby="choose" className="mt-10 max-w-3xl border-t border-ink pt-3">
      <h3 id="choose" className="text-lg">
        Add an exhibit
      </h3>
      {copies.length === 0 ? (
        <p className="note mt-2">
          There is no stored copy that you see and that can be an exhibit. Copies are stored on the page of their source
          in the library.
        </p>
      ) : (
        <>
          <div className="mt-2 grid gap-3 sm:grid-cols-2">
            <TextField
              label="Narrow the stored copies"
              hint="By words of title, file name or SHA-256."
              value={words}
              onChange={setWords}
            />
            <SelectField
              label="Where it goes"
              className="justify-end"
              options={places}
              value={place?.value ?? null}
              onChange={setChosen}
            />
          </div>
          <p role="status" className="note mt-2">
            {found.length > most
              ? `${most} of ${count(found.length, 'copy', 'copies')} are shown: type more words.`
              : count(found.length, 'copy', 'copies')}
          </p>
          <ul className="mt-1 border-t border-rule">
            {found.slice(0, most).map((copy) => (
              <li key={copy.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-rule py-2">
                <span className="min-w-56 flex-1 break-words">
                  {copy.title}
                  <span className="note block">
                    {copy.fileName}, {copyInWords(copy)}
                    <code className="block break-all">SHA-256 {copy.sha256}</code>
                    <Hidden tier={copy.tier} />
                  </span>
                </span>
                <span className="note">
                  {usesInWords(
                    exhibits.filter(({ copyId }) => copyId === copy.id),
                    numbers,
                  )}
                </span>
                <Button onPress={() => add(copy)} aria-label={`Add ${copy.fileName}: ${copy.title}`}>
                  Add
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {left === 0 ? null : (
        <p className="note mt-2">
          {count(left, 'copy', 'copies')} that you see cannot be {left === 1 ? 'an exhibit' : 'exhibits'}: in
          quarantine, or without pages.
        </p>
      )}
    </section>
  )
}

function Hidden({ tier }: Pick<ExhibitCopy, 'tier'>) {
  if (tier === 'public') return null
  return (
    <span className="block">
      Everybody on the case reads the title that you give it here. Who may not see the copy cannot build the bundle.
    </span>
  )
}

/** As which exhibits a copy is in the bundle already; nothing where it is not. */
function usesInWords(uses: readonly Exhibit[], { numbers }: DraftNumbers): string {
  if (uses.length === 0) return ''
  const known = uses.flatMap(({ id }) => numbers.get(id) ?? [])
  return known.length === 0 ? 'In the bundle' : `${known.length === 1 ? 'Exhibit' : 'Exhibits'} ${listInWords(known)}`
}

interface Place {
  value: string
  label: string
  to: { section: number } | { after: string }
}

function placesIn({ sections }: BundleDraft, { numbers }: DraftNumbers): Place[] {
  return sections.flatMap(({ title, exhibits }, section): Place[] => [
    ...exhibits.map(({ id, title: called }) => ({
      value: id,
      label: `after ${numbers.has(id) ? `exhibit ${numbers.get(id)}` : 'the exhibit'}: ${called}`,
      to: { after: id },
    })),
    { value: `${section}`, label: `at the end of section ${section + 1}: ${title}`, to: { section } },
  ])
}

function has({ title, fileName, sha256 }: ExhibitCopy, words: string): boolean {
  const text = `${title} ${fileName} ${sha256}`.toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
