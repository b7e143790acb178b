'use client'

import type { ReactNode } from 'react'
import { type ButtonLook, buttonClass } from './button-class.tsx'

export interface LightButtonProps {
  look?: ButtonLook
  onPress: () => void
  /** Something is under way: it keeps the focus, and a press does nothing. */
  isPending?: boolean
  /** Says more than the text alone, where the same text stands many times on a page. */
  label?: string
  children: ReactNode
}

/** The browser's own button in the same look, for what stands on every page: it brings no library with it. */
export function LightButton({ look = 'plain', onPress, isPending = false, label, children }: LightButtonProps) {
  return (
    <button
      type="button"
      className={buttonClass(look)}
      aria-label={label}
      aria-disabled={isPending || undefined}
      data-pending={isPending || undefined}
      onClick={isPending ? undefined : onPress}
    >
      {children}
    </button>
  )
}
