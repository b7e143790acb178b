'use client'

import { useState } from 'react'
import { Notice } from '#components/ui/notice'
import { SelectField } from '#components/ui/select-field'
import type { CitationStyleId } from '#lib/reporting/citation/citation-styles'
import { choiceLabels, type LanguageChoice, languageChoices, languagesIn } from '#lib/reporting/wording/languages'
import { BringBack } from './bring-back.tsx'
import { ChooseBundle } from './bundle-choice.tsx'
import { Declarations } from './declarations.tsx'
import { Editions } from './editions.tsx'
import { FactTags } from './fact-tags.tsx'
import { LeftOut } from './left-out.tsx'
import { OwnSections } from './own-sections.tsx'
import type { DeskDocument } from './page.tsx'
import { Preview } from './preview.tsx'
import { ToReadAgain } from './to-read-again.tsx'
import { type SaveDocument, useAutosave } from './use-autosave.ts'

type Refused = { ok: false; reason: string; message?: string }

export interface WritingDeskProps {
  caseId: string
  document: DeskDocument
  /** The server actions. */
  save: SaveDocument
  issue: (input: {
    caseId: string
    documentId: string
    idempotencyKey: string
  }) => Promise<{ ok: true; number: number } | (Refused & { problems?: DeskDocument['problems'] })>
  remove: (input: { caseId: string; documentId: string; expectedVersion: number }) => Promise<{ ok: true } | Refused>
}

const languages = languageChoices.map((value) => ({ value, label: choiceLabels[value] }))

/** In place of a style: nobody chose one. */
const asSuggested = 'as-suggested'

/** Own words on one side, what is left to do and what was issued on the other; below, the document as it would print. */
export function WritingDesk({ caseId, document, save, issue, remove }: WritingDeskProps) {
  const [own, setOwn] = useState(document.own)
  const [choices, setChoices] = useState(document.choices)
  const [language] = languagesIn(choices.language)
  const saving = useAutosave({ caseId, document, own, choices, save })
  const paragraphs = document.content.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []))
  const numbers = new Map(paragraphs.map(({ id, number }) => [id, number]))
  return (
    <>
      <div className="mt-6 grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]">
        <div className="flex flex-col gap-8">
          <OwnSections
            sections={document.sections.filter((section) => section.kind === 'own')}
            language={language}
            written={own.sections}
            records={document.records}
            paragraphs={paragraphs}
            change={(id, text) => setOwn({ ...own, sections: { ...own.sections, [id]: text } })}
          />
          <LeftOut facts={document.leftOut} putIn={own.putIn ?? []} change={(putIn) => setOwn({ ...own, putIn })} />
          <FactTags facts={document.facts} tags={own.factTags} change={(factTags) => setOwn({ ...own, factTags })} />
          <Declarations
            declarations={document.sections.filter((section) => section.kind === 'declaration')}
            language={language}
            accepted={own.accepted}
            change={(accepted) => setOwn({ ...own, accepted })}
          />
        </div>
        <aside className="flex flex-col gap-8 lg:sticky lg:top-4 lg:self-start" aria-label="State of the document">
          <div>
            <p role="status" className="text-control">
              {saving.words}
            </p>
            {saving.trouble === null ? null : (
              <Notice title="Not saved." urgent>
                <p>{saving.trouble}</p>
              </Notice>
            )}
          </div>
          <SelectField
            label="Language of our wording"
            options={languages}
            value={choices.language}
            onChange={(next) => setChoices({ ...choices, language: next as LanguageChoice })}
          />
          <SelectField
            label="Style of citations"
            options={[
              {
                value: asSuggested,
                label: `As the form suggests: ${document.styles.find(({ value }) => value === document.suggested[choices.language])?.label}`,
              },
              ...document.styles,
            ]}
            value={choices.citations ?? asSuggested}
            onChange={(next) =>
              setChoices({ ...choices, citations: next === asSuggested ? null : (next as CitationStyleId) })
            }
          />
          <ChooseBundle
            bundles={document.bundles}
            value={choices.bundle}
            change={(bundle) => setChoices({ ...choices, bundle })}
          />
          <LeftToDo problems={document.problems} />
          <Editions
            caseId={caseId}
            document={document}
            saved={saving.saved}
            version={saving.version}
            issue={issue}
            remove={remove}
          />
        </aside>
      </div>
      <ToReadAgain clashes={document.clashes} numbers={numbers} own={own} change={setOwn} />
      <BringBack
        caseId={caseId}
        documentId={document.id}
        saved={saving.saved}
        own={own}
        numbers={numbers}
        takeOver={setOwn}
      />
      <Preview document={document} own={own} change={setOwn} />
    </>
  )
}

/** What keeps it from being issued; then what does not, and has to be looked at all the same. */
function LeftToDo({ problems }: { problems: DeskDocument['problems'] }) {
  const blocking = problems.filter(({ blocks }) => blocks)
  const others = problems.filter(({ blocks }) => !blocks)
  return (
    <section aria-labelledby="left">
      <h3 id="left" className="text-lg">
        Left to do
      </h3>
      {blocking.length === 0 ? (
        <p className="note mt-1">Nothing stands against issuing it.</p>
      ) : (
        <Messages of={blocking} />
      )}
      {others.length === 0 ? null : (
        <>
          <h3 className="mt-4 text-lg">Check before it goes out</h3>
          <Messages of={others} />
        </>
      )}
    </section>
  )
}

const Messages = ({ of }: { of: DeskDocument['problems'] }) => (
  <ul className="mt-1 list-disc pl-5 text-control">
    {of.map(({ at, message, lists = [] }) => (
      <li key={`${at} ${message}`} className="py-0.5">
        {message}
        {lists.map(({ what, items }) => (
          <details key={what} className="mt-1">
            <summary className="cursor-pointer text-soft">
              {what}: {items.length}
            </summary>
            <ul className="mt-1 list-disc pl-5">
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </details>
        ))}
      </li>
    ))}
  </ul>
)
