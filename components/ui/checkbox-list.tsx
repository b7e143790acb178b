'use client'

import { Checkbox } from 'react-aria-components/Checkbox'
import { CheckboxGroup, type CheckboxGroupProps } from 'react-aria-components/CheckboxGroup'
import { FieldHint, FieldLabel, FieldProblem, type FieldWords } from './field-parts.tsx'
import type { RadioOption } from './radio-row.tsx'

export interface CheckboxListProps
  extends Omit<CheckboxGroupProps, 'className' | 'style' | 'children' | 'value' | 'onChange'>,
    FieldWords {
  options: readonly RadioOption[]
  value: readonly string[]
  onChange: (value: string[]) => void
  className?: string
}

/** Several may be true. */
export function CheckboxList({
  label,
  dense = false,
  hint,
  error,
  options,
  value,
  hideLabel = false,
  className = '',
  ...props
}: CheckboxListProps) {
  return (
    <CheckboxGroup
      {...props}
      value={[...value]}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      className={className}
    >
      <FieldLabel label={label} dense={dense} hideLabel={hideLabel} />
      <FieldHint hint={hint} />
      <div className="flex flex-wrap gap-x-4 gap-y-0.5">
        {options.map((option) => (
          <CheckboxMark key={option.value} {...option} />
        ))}
      </div>
      <FieldProblem error={error} />
    </CheckboxGroup>
  )
}

function CheckboxMark({ value, label }: RadioOption) {
  return (
    <Checkbox
      value={value}
      className="choice group flex min-h-6 cursor-pointer items-baseline gap-1.5 rounded-xs py-0.5 pr-1 text-control data-[selected]:font-semibold"
    >
      <span
        aria-hidden="true"
        className="relative top-0.5 inline-flex size-3.5 shrink-0 items-center justify-center rounded-xs border border-edge bg-paper text-paper group-hover:border-ink group-data-[selected]:border-accent group-data-[selected]:bg-accent"
      >
        <svg viewBox="0 0 12 12" className="size-2.5 fill-none stroke-current stroke-2" aria-hidden="true">
          <path d="M2 6.5 5 9.5 10 3" />
        </svg>
      </span>
      <span>{label}</span>
    </Checkbox>
  )
}
