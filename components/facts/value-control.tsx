'use client'

import { CheckboxList } from '#components/ui/checkbox-list'
import { RadioRow } from '#components/ui/radio-row'
import { SelectField } from '#components/ui/select-field'
import type { FactScalar } from '#lib/domain/assertion'
import { doesNotApply, type FactDeclaration } from '#lib/domain/facts/declare'
import { sentenceCase } from '#lib/domain/in-words'
import { CommittedTextField } from './committed-text-field.tsx'
import { parseDay, parseInteger } from './parse-typed.ts'

/** Stands for "don't know" among the options of a control. It is never a value of a fact. */
const dontKnow = 'dont-know'
const noneOfThese = 'none-of-these'
const longestRadioRow = 6

export interface ValueControlProps {
  declaration: FactDeclaration
  /** The question for assistive technology; it is printed by the field around. */
  label: string
  /** undefined: no answer yet. */
  value: FactScalar | undefined
  /** Whether the fact is marked as not known. */
  unknown: boolean
  /** Offer "don't know" here. Left out for the second source and later: a source that is silent says nothing. */
  offerUnknown: boolean
  onValue: (value: FactScalar) => void
  onUnknown: () => void
  /** The last choice of a list was taken back: no answer, which is not the same as "none of these". */
  onClear: () => void
}

/** The control for one value of a fact, from its declaration. Nothing is preset. */
export function ValueControl(props: ValueControlProps) {
  const { declaration, label, value, unknown, onValue } = props
  switch (declaration.type) {
    case 'boolean':
      return (
        <OneOf
          {...props}
          options={[
            { value: 'true', label: 'Yes' },
            { value: 'false', label: 'No' },
          ]}
          chosen={typeof value === 'boolean' ? String(value) : null}
          onChosen={(text) => onValue(text === 'true')}
        />
      )
    case 'choice': {
      const options = optionsOf(declaration.options)
      if (options.length > longestRadioRow) return <LongChoice {...props} options={options} />
      return <OneOf {...props} options={options} chosen={typeof value === 'string' ? value : null} onChosen={onValue} />
    }
    case 'choices':
      return (
        <div className="flex flex-col gap-1">
          <CheckboxList
            label={label}
            hideLabel
            options={optionsOf(declaration.options)}
            value={Array.isArray(value) ? value : []}
            onChange={(items) => {
              if (items.length > 0) onValue(items)
              else props.onClear()
            }}
          />
          <OtherAnswers
            {...props}
            extra={[{ value: noneOfThese, label: 'None of these' }]}
            chosenExtra={!unknown && Array.isArray(value) && value.length === 0 ? noneOfThese : null}
            onExtra={() => onValue([])}
          />
        </div>
      )
    case 'integer':
      return (
        <div className="flex flex-wrap items-start gap-x-4 gap-y-1">
          <CommittedTextField
            label={label}
            value={typeof value === 'number' ? String(value) : ''}
            parse={(text) => parseInteger(text, declaration)}
            onCommit={onValue}
            inputMode="numeric"
            suffix={declaration.unit}
          />
          <OtherAnswers {...props} />
        </div>
      )
    case 'date':
      return (
        <div className="flex flex-wrap items-start gap-x-4 gap-y-1">
          <CommittedTextField
            label={label}
            value={typeof value === 'string' && value !== doesNotApply ? value : ''}
            parse={parseDay}
            onCommit={onValue}
            placeholder="YYYY-MM-DD"
            showsDay
          />
          <OtherAnswers {...props} />
        </div>
      )
  }
}

/** Labels complete a clause and so begin in lower case; as answers they stand alone. */
const optionsOf = (options: Readonly<Record<string, string>>) =>
  Object.entries(options).map(([value, label]) => ({ value, label: sentenceCase(label) }))

const otherOptions = (declaration: FactDeclaration, offerUnknown: boolean) => [
  ...(declaration.mayNotApply ? [{ value: doesNotApply, label: 'Does not apply' }] : []),
  ...(offerUnknown ? [{ value: dontKnow, label: 'Don’t know' }] : []),
]

interface OneOfProps extends ValueControlProps {
  options: { value: string; label: string }[]
  chosen: string | null
  onChosen: (value: string) => void
}

function OneOf({ declaration, label, value, unknown, offerUnknown, onValue, onUnknown, options, ...rest }: OneOfProps) {
  const chosen = unknown ? dontKnow : value === doesNotApply ? doesNotApply : rest.chosen
  return (
    <RadioRow
      label={label}
      hideLabel
      options={[...options, ...otherOptions(declaration, offerUnknown)]}
      value={chosen}
      onChange={(next) => {
        if (next === dontKnow) onUnknown()
        else if (next === doesNotApply) onValue(doesNotApply)
        else rest.onChosen(next)
      }}
    />
  )
}

function LongChoice(props: ValueControlProps & { options: { value: string; label: string }[] }) {
  const { label, value, unknown, onValue, options } = props
  const listed = typeof value === 'string' && options.some((option) => option.value === value)
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-1">
      <SelectField
        label={label}
        hideLabel
        options={options}
        value={!unknown && listed ? value : null}
        onChange={onValue}
        placeholder="Choose an answer"
        className="min-w-56"
      />
      <OtherAnswers {...props} />
    </div>
  )
}

interface OtherAnswersProps extends ValueControlProps {
  extra?: { value: string; label: string }[]
  chosenExtra?: string | null
  onExtra?: () => void
}

/** The answers beside a typed or listed value: none of these, does not apply, don't know. */
function OtherAnswers({
  declaration,
  label,
  value,
  unknown,
  offerUnknown,
  onValue,
  onUnknown,
  extra = [],
  chosenExtra = null,
  onExtra,
}: OtherAnswersProps) {
  const options = [...extra, ...otherOptions(declaration, offerUnknown)]
  if (options.length === 0) return null
  return (
    <RadioRow
      label={`${label} Or instead:`}
      hideLabel
      options={options}
      value={unknown ? dontKnow : value === doesNotApply ? doesNotApply : chosenExtra}
      onChange={(next) => {
        if (next === dontKnow) onUnknown()
        else if (next === doesNotApply) onValue(doesNotApply)
        else onExtra?.()
      }}
      className="pt-1"
    />
  )
}
