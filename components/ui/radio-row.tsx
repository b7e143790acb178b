'use client'

import { Radio, RadioGroup, type RadioGroupProps } from 'react-aria-components/RadioGroup'
import { FieldHint, FieldLabel, FieldProblem, type FieldWords } from './field-parts.tsx'

export interface RadioOption {
  value: string
  label: string
}

export interface RadioRowProps
  extends Omit<RadioGroupProps, 'className' | 'style' | 'children' | 'value' | 'onChange'>,
    FieldWords {
  options: readonly RadioOption[]
  /** null: nothing chosen yet. There is no preset answer. */
  value: string | null
  onChange: (value: string) => void
  /** Set below each other instead of in a row. */
  stacked?: boolean
  className?: string
}

/** Choices side by side, each with its mark and its word. Arrow keys move, space chooses. */
export function RadioRow({
  label,
  dense = false,
  hint,
  error,
  options,
  hideLabel = false,
  stacked = false,
  className = '',
  ...props
}: RadioRowProps) {
  return (
    <RadioGroup
      {...props}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      orientation={stacked ? 'vertical' : 'horizontal'}
      className={className}
    >
      <FieldLabel label={label} dense={dense} hideLabel={hideLabel} />
      <FieldHint hint={hint} />
      <div className={stacked ? 'flex flex-col gap-0.5' : 'flex flex-wrap gap-x-4 gap-y-0.5'}>
        {options.map((option) => (
          <RadioMark key={option.value} value={option.value} label={option.label} />
        ))}
      </div>
      <FieldProblem error={error} />
    </RadioGroup>
  )
}

function RadioMark({ value, label }: RadioOption) {
  return (
    <Radio
      value={value}
      className="choice group flex min-h-6 cursor-pointer items-baseline gap-1.5 rounded-xs py-0.5 pr-1 text-control data-[selected]:font-semibold"
    >
      <span
        aria-hidden="true"
        className="relative top-px inline-block size-3.5 shrink-0 rounded-full border border-edge bg-paper group-hover:border-ink group-data-[selected]:border-[4.5px] group-data-[selected]:border-accent"
      />
      <span>{label}</span>
    </Radio>
  )
}
