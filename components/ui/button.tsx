'use client'

import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import { type ButtonLook, buttonClass } from './button-class.tsx'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  look?: ButtonLook
  className?: string
}

/** A button: what it does is its text. `aria-label` only where the text alone would be ambiguous. */
export function Button({ look = 'plain', className = '', ...props }: ButtonProps) {
  return <AriaButton {...props} className={`${buttonClass(look)} ${className}`} />
}
