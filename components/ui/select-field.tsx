'use client'

import { Button } from 'react-aria-components/Button'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select, SelectValue } from 'react-aria-components/Select'
import { FieldHint, FieldLabel, FieldProblem, type FieldWords } from './field-parts.tsx'
import type { RadioOption } from './radio-row.tsx'

export interface SelectFieldProps extends FieldWords {
  options: readonly RadioOption[]
  value: string | null
  onChange: (value: string) => void
  placeholder?: string
  isDisabled?: boolean
  className?: string
}

export const listBoxClass =
  'max-h-80 overflow-auto rounded-xs border border-edge bg-paper py-1 text-control text-ink shadow-lg outline-none'
export const listItemClass =
  'flex min-h-7 cursor-pointer items-center px-3 py-0.5 outline-none data-[focused]:bg-accent data-[focused]:text-paper ' +
  'data-[selected]:font-semibold'

/** One of a list. Typing the first letters finds an entry. */
export function SelectField({
  label,
  dense = false,
  hint,
  error,
  options,
  value,
  onChange,
  hideLabel = false,
  placeholder = 'Choose',
  isDisabled = false,
  className = '',
}: SelectFieldProps) {
  return (
    <Select
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key))
      }}
      placeholder={placeholder}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={`flex flex-col gap-0.5 ${className}`}
    >
      <FieldLabel label={label} dense={dense} hideLabel={hideLabel} />
      <Button className="print-text inline-flex min-h-8 w-full cursor-pointer items-center justify-between gap-2 rounded-xs border border-edge bg-paper px-2 py-1 text-left text-control text-ink hover:border-ink">
        <SelectValue className="data-[placeholder]:text-soft" />
        <span aria-hidden="true" className="text-soft">
          ▾
        </span>
      </Button>
      <FieldHint hint={hint} />
      <FieldProblem error={error} />
      <Popover className="min-w-(--trigger-width)">
        <ListBox items={options.map((option) => ({ id: option.value, label: option.label }))} className={listBoxClass}>
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.label} className={listItemClass}>
              {item.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
