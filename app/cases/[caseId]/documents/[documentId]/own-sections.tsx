'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button'
import { SelectField } from '#components/ui/select-field'
import { TextField } from '#components/ui/text-field'
import { inLanguage, type OwnSection } from '#lib/reporting/document/forum-profile'
import type { Paragraph } from '#lib/reporting/report-model'
import type { LanguageCode } from '#lib/reporting/wording/languages'

/** A field for each thing that the form asks of its author, with what belongs there. */
export function OwnSections({
  sections,
  language,
  written,
  records,
  paragraphs,
  change,
}: {
  sections: readonly OwnSection[]
  language: LanguageCode
  written: Readonly<Record<string, string>>
  records: readonly { id: string; label: string }[]
  paragraphs: readonly Paragraph[]
  change: (id: string, text: string) => void
}) {
  return sections.map((section) => (
    <div key={section.id}>
      <TextField
        label={`${inLanguage(section.heading, language).text}${section.required ? '' : ' (may stay empty)'}`}
        hint={section.ask}
        rows={6}
        value={written[section.id] ?? ''}
        onChange={(text) => change(section.id, text)}
      />
      <Insert
        heading={section.heading.en}
        records={records}
        paragraphs={paragraphs}
        insert={(token) => change(section.id, `${written[section.id] ?? ''}${token}`)}
      />
    </div>
  ))
}

/** Puts a reference at the end of the text: to a record, which becomes a footnote, or to a paragraph, whose number follows. */
function Insert({
  heading,
  records,
  paragraphs,
  insert,
}: {
  heading: string
  records: readonly { id: string; label: string }[]
  paragraphs: readonly Paragraph[]
  insert: (token: string) => void
}) {
  const [record, setRecord] = useState<string | null>(null)
  const [paragraph, setParagraph] = useState<string | null>(null)
  return (
    <details className="mt-1 text-control">
      <summary className="cursor-pointer text-soft">Cite a record or a paragraph in “{heading}”</summary>
      <div className="mt-2 grid gap-3 sm:grid-cols-2">
        <div className="flex flex-col gap-2">
          <SelectField
            dense
            label="Record, cited in a footnote"
            options={records.map(({ id, label }) => ({ value: id, label }))}
            value={record}
            onChange={setRecord}
          />
          <Button look="plain" isDisabled={record === null} onPress={() => insert(`[[record:${record}]]`)}>
            Add the footnote
          </Button>
        </div>
        <div className="flex flex-col gap-2">
          <SelectField
            dense
            label="Paragraph, by its number"
            options={paragraphs.map(({ id, number, text }) => ({
              value: id,
              label: `${number}. ${text
                .map((piece) => ('text' in piece ? piece.text : ''))
                .join('')
                .slice(0, 70)}`,
            }))}
            value={paragraph}
            onChange={setParagraph}
          />
          <Button look="plain" isDisabled={paragraph === null} onPress={() => insert(` [[see:${paragraph}]]`)}>
            Add the reference
          </Button>
        </div>
      </div>
    </details>
  )
}
