'use client'

import { useState } from 'react'
import { buttonClass } from '#components/ui/button-class'
import { SelectField } from '#components/ui/select-field'

const formats = [
  { value: 'csl-json', label: 'CSL-JSON: Zotero and others' },
  { value: 'ris', label: 'RIS: EndNote, Citavi and others' },
  { value: 'bibtex', label: 'BibTeX: LaTeX' },
  { value: 'csv', label: 'CSV: a table, one claim a row' },
  { value: 'json', label: 'JSON: for programs' },
]

/** Chooses what goes into a file, and takes it. */
export function TakeOut({ counsel }: { counsel: boolean }) {
  const [format, setFormat] = useState('csl-json')
  const [which, setWhich] = useState('own')
  const [tier, setTier] = useState('public')
  return (
    <div className="mt-4 flex max-w-md flex-col gap-4">
      <SelectField label="Form" options={formats} value={format} onChange={setFormat} />
      <SelectField
        label="What"
        options={[
          { value: 'own', label: 'What was entered here' },
          { value: 'all', label: 'That, and the library that ships' },
        ]}
        value={which}
        onChange={setWhich}
      />
      {counsel ? (
        <SelectField
          label="How far it may go"
          options={[
            { value: 'public', label: 'To anybody: what is public' },
            { value: 'counsel-only', label: 'To counsel: what is for counsel only as well' },
          ]}
          value={tier}
          onChange={setTier}
        />
      ) : null}
      <p>
        <a
          className={buttonClass('primary')}
          href={`/api/exchange?format=${format}&which=${which}&tier=${tier}`}
          download
        >
          Take the file
        </a>
      </p>
    </div>
  )
}
