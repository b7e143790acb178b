'use client'

import { TextField as AriaTextField, Input, TextArea, type TextFieldProps } from 'react-aria-components/TextField'
import { FieldHint, FieldLabel, FieldProblem, type FieldWords, inputClass } from './field-parts.tsx'

export interface TextFieldOwnProps extends Omit<TextFieldProps, 'className' | 'style' | 'children'>, FieldWords {
  className?: string
  inputClassName?: string
  placeholder?: string
  rows?: number
}

/** One line of text, or several with `rows`. Keeps what was typed when it is refused. */
export function TextField({
  label,
  dense = false,
  hideLabel = false,
  hint,
  error,
  className = '',
  inputClassName = '',
  placeholder,
  rows,
  ...props
}: TextFieldOwnProps) {
  const words = placeholder === undefined ? {} : { placeholder }
  return (
    <AriaTextField
      {...props}
      validationBehavior="aria"
      isInvalid={error !== undefined || props.isInvalid === true}
      className={`flex flex-col gap-0.5 ${className}`}
    >
      <FieldLabel label={label} dense={dense} hideLabel={hideLabel} />
      <FieldHint hint={hint} />
      {rows === undefined ? (
        <Input {...words} className={`${inputClass} ${inputClassName}`} />
      ) : (
        <TextArea {...words} rows={rows} className={`${inputClass} ${inputClassName}`} />
      )}
      <FieldProblem error={error} />
    </AriaTextField>
  )
}
