'use client'

import { Button } from 'react-aria-components/Button'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { FieldHint, FieldLabel, FieldProblem, type FieldWords, inputClass } from './field-parts.tsx'
import type { RadioOption } from './radio-row.tsx'

const listBoxClass =
  'max-h-80 overflow-auto rounded-xs border border-edge bg-paper py-1 text-control text-ink shadow-lg outline-none'
const listItemClass =
  'flex min-h-7 cursor-pointer items-center px-3 py-0.5 outline-none data-[focused]:bg-accent data-[focused]:text-paper ' +
  'data-[selected]:font-semibold'

export interface ComboFieldProps extends FieldWords {
  options: readonly RadioOption[]
  value: string | null
  onChange: (value: string | null) => void
  /** Name under which a plain form submits the chosen value. */
  name?: string
  isRequired?: boolean
  className?: string
}

/** A long list that narrows while typing: states, records. Only entries of the list are accepted. */
export function ComboField({
  label,
  dense = false,
  hideLabel = false,
  hint,
  error,
  options,
  value,
  onChange,
  name,
  isRequired = false,
  className = '',
}: ComboFieldProps) {
  return (
    <ComboBox
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      defaultItems={options.map((option) => ({ id: option.value, label: option.label }))}
      menuTrigger="focus"
      isInvalid={error !== undefined}
      isRequired={isRequired}
      validationBehavior="aria"
      className={`flex flex-col gap-0.5 ${className}`}
      {...(name === undefined ? {} : { name, formValue: 'key' as const })}
    >
      <FieldLabel label={label} dense={dense} hideLabel={hideLabel} />
      <FieldHint hint={hint} />
      <div className="flex">
        <Input className={`${inputClass} rounded-r-none border-r-0`} />
        <Button className="min-h-8 w-8 cursor-pointer rounded-r-xs border border-edge bg-paper text-soft hover:border-ink">
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <FieldProblem error={error} />
      <Popover className="w-(--trigger-width)">
        <ListBox<{ id: string; label: string }>
          className={listBoxClass}
          renderEmptyState={() => <p className="note px-3 py-1">No entry of the list matches what is typed.</p>}
        >
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.label} className={listItemClass}>
              {item.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
