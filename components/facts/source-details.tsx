'use client'

import { SelectField } from '#components/ui/select-field'
import { type Assertion, maxWhereLength, type Speaker, speakerLabels, speakers } from '#lib/domain/assertion'
import { CommittedTextField } from './committed-text-field.tsx'
import { type Parsed, parseDay } from './parse-typed.ts'

const speakerOptions = speakers.map((speaker) => ({ value: speaker, label: speakerLabels[speaker].label }))

function parseWhere(text: string): Parsed<string> {
  const where = text.trim()
  return where.length <= maxWhereLength
    ? { ok: true, value: where }
    : { ok: false, error: `This has ${where.length} characters; up to ${maxWhereLength} can be kept.` }
}

/** Who says so, when, and where in the material. `subject` sets the labels apart for those who hear them. */
export function SourceDetails({
  assertion,
  subject,
  onChange,
}: {
  assertion: Assertion
  subject: string
  onChange: (assertion: Assertion) => void
}) {
  return (
    <fieldset className="mt-1 flex flex-wrap items-start gap-x-3 gap-y-1">
      <legend className="sr-only">Source: {subject}</legend>
      <SelectField
        label="Who says so"
        dense
        options={speakerOptions}
        value={assertion.says}
        onChange={(says) => onChange({ ...assertion, says: says as Speaker })}
        className="w-40"
      />
      <CommittedTextField
        label="Said on"
        labelled
        value={assertion.on ?? ''}
        parse={parseDay}
        onCommit={(on) => onChange({ ...assertion, on })}
        onEmpty={() => onChange(without(assertion, 'on'))}
        placeholder="YYYY-MM-DD"
        showsDay
      />
      <CommittedTextField
        label="Where in the material"
        labelled
        value={assertion.where ?? ''}
        parse={parseWhere}
        onCommit={(where) => onChange({ ...assertion, where })}
        onEmpty={() => onChange(without(assertion, 'where'))}
        placeholder="Document and page"
        className="min-w-44 grow"
      />
    </fieldset>
  )
}

function without(assertion: Assertion, key: 'on' | 'where'): Assertion {
  const { [key]: _left, ...rest } = assertion
  return rest
}
