'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '#components/ui/button'
import { TextField } from '#components/ui/text-field'
import type { BundleDraft } from '#lib/domain/bundle'
import {
  changeExhibit,
  mayMoveExhibit,
  mayMoveSection,
  moveExhibit,
  moveSection,
  numbersOfDraft,
  removeExhibit,
  type Step,
} from '#lib/reporting/bundle/edit-draft'
import type { ExhibitCopy } from '#lib/server/bundles/list-exhibit-copies'
import { ExhibitRow, moveButtonId } from './exhibit-row.tsx'
import type { EditedBundle } from './use-bundle.ts'

export interface SectionListProps {
  of: EditedBundle
  copies: readonly ExhibitCopy[]
  mayWrite: boolean
  announce: (words: string) => void
}

/** The sections of a bundle with their exhibits, in order. */
export function SectionList({ of, copies, mayWrite, announce }: SectionListProps) {
  const { draft, edit, fixed, numbers, kept, problemAt } = of
  const copyOf = new Map(copies.map((copy) => [copy.id, copy]))
  const problems = new Map(numbers.problems.map((problem) => [problem.id, problem]))
  const keepFocus = useFocusThatMoves()

  const move = (id: string, title: string, step: Step) => {
    const moved = moveExhibit(draft, id, step)
    edit(moved)
    keepFocus(moveButtonId(id, step), moveButtonId(id, step === 1 ? -1 : 1))
    const number = numbersOfDraft(moved, kept.givenOut).numbers.get(id)
    const section = moved.sections.find(({ exhibits }) => exhibits.some((one) => one.id === id))
    announce(
      `${title} is now ${number === undefined ? 'without a number' : `exhibit ${number}`}, in ${section?.title}.`,
    )
  }

  return (
    <>
      {draft.sections.map((section, at) => (
        // A section has no name but its place.
        // biome-ignore lint/suspicious/noArrayIndexKey: what is typed is in the draft, not in the element
        <section key={at} aria-labelledby={`section-${at}`} className="mt-8 max-w-3xl border-t border-ink pt-3">
          <h3 id={`section-${at}`} className="text-lg break-words">
            Section {at + 1}
            {section.title === '' ? '' : `: ${section.title}`}
          </h3>
          <div className="mt-2 flex flex-wrap items-end gap-x-3 gap-y-2">
            <TextField
              label={`Title of section ${at + 1}`}
              className="min-w-56 flex-1"
              maxLength={200}
              value={section.title}
              onChange={(title) => edit(withTitle(draft, at, title))}
              error={problemAt(`sections.${at}.title`)}
              isReadOnly={!mayWrite}
            />
            {mayWrite ? (
              <SectionButtons
                at={at}
                mayMove={(step) => mayMoveSection(draft, at, step, fixed)}
                move={(step) => {
                  edit(moveSection(draft, at, step))
                  keepFocus(sectionButtonId(at + step, step), sectionButtonId(at + step, step === 1 ? -1 : 1))
                  announce(`${section.title} is now section ${at + step + 1}.`)
                }}
                remove={
                  section.exhibits.length === 0 && draft.sections.length > 1
                    ? () => {
                        edit({ ...draft, sections: draft.sections.toSpliced(at, 1) })
                        announce(`Section ${at + 1} is removed.`)
                        keepFocus('add-section')
                      }
                    : null
                }
              />
            ) : null}
          </div>
          {section.exhibits.length === 0 ? (
            <p className="note mt-3">
              No exhibit in this section yet.{mayWrite ? ' Add one from the stored copies below.' : ''}
            </p>
          ) : (
            <ul className="mt-3">
              {section.exhibits.map((exhibit, place) => (
                <ExhibitRow
                  key={exhibit.id}
                  exhibit={exhibit}
                  change={(changed) => edit(changeExhibit(draft, changed))}
                  copy={copyOf.get(exhibit.copyId)}
                  number={numbers.numbers.get(exhibit.id)}
                  problem={problems.get(exhibit.id)}
                  labels={of.labels.get(exhibit.id)}
                  isAsBuilt={of.isAsBuilt || fixed.has(exhibit.id)}
                  isFixed={fixed.has(exhibit.id)}
                  problemAt={(name) => problemAt(`sections.${at}.exhibits.${place}.${name}`)}
                  {...(mayWrite
                    ? {
                        mayMove: (step: Step) => mayMoveExhibit(draft, exhibit.id, step, fixed),
                        move: (step: Step) => move(exhibit.id, exhibit.title, step),
                        remove: () => {
                          edit(removeExhibit(draft, exhibit.id))
                          announce(`${exhibit.title} is taken out.`)
                          keepFocus('add-section')
                        },
                      }
                    : {})}
                />
              ))}
            </ul>
          )}
        </section>
      ))}
      {mayWrite ? (
        <p className="mt-6">
          <Button
            id="add-section"
            onPress={() => edit({ ...draft, sections: [...draft.sections, { title: '', exhibits: [] }] })}
          >
            Add a section
          </Button>
        </p>
      ) : null}
    </>
  )
}

const sectionButtonId = (at: number, step: Step): string => `section-${at}-${step === 1 ? 'down' : 'up'}`

const withTitle = (draft: BundleDraft, at: number, title: string): BundleDraft => ({
  ...draft,
  sections: draft.sections.map((section, index) => (index === at ? { ...section, title } : section)),
})

interface SectionButtonsProps {
  at: number
  mayMove: (step: Step) => boolean
  move: (step: Step) => void
  /** Null for one that has exhibits, and for the last one. */
  remove: (() => void) | null
}

function SectionButtons({ at, mayMove, move, remove }: SectionButtonsProps) {
  return (
    <p className="flex flex-wrap gap-2">
      {([-1, 1] as const).map((step) => (
        <Button
          key={step}
          id={sectionButtonId(at, step)}
          isDisabled={!mayMove(step)}
          onPress={() => move(step)}
          aria-label={`Move section ${at + 1} ${step === 1 ? 'down' : 'up'}`}
        >
          {step === 1 ? 'Move down' : 'Move up'}
        </Button>
      ))}
      {remove === null ? null : (
        <Button onPress={remove} aria-label={`Remove section ${at + 1}`}>
          Remove
        </Button>
      )}
    </p>
  )
}

/**
 * A browser takes the focus from an element that is put in another place. Gives it back once that is done: to the first of some
 * elements that can have it.
 */
function useFocusThatMoves(): (...ids: string[]) => void {
  const wanted = useRef<string[]>([])
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (turn === 0) return
    const found = wanted.current.map((id) => document.getElementById(id))
    found.find((element) => element !== null && !element.matches(':disabled'))?.focus()
  }, [turn])
  return (...ids) => {
    wanted.current = ids
    setTurn((before) => before + 1)
  }
}
