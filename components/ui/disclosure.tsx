'use client'

import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure'

export interface DisclosureProps {
  /** What the closed row says. It is the name of the button. */
  summary: ReactNode
  children: ReactNode
  isExpanded?: boolean
  onExpandedChange?: (open: boolean) => void
  className?: string
}

/** Opens in place. For reading depth prefer `<details>`, which prints and is found by the browser's search. */
export function Disclosure({ summary, children, isExpanded, onExpandedChange, className = '' }: DisclosureProps) {
  return (
    <AriaDisclosure
      className={`group/disclosure ${className}`}
      {...(isExpanded === undefined ? {} : { isExpanded })}
      {...(onExpandedChange === undefined ? {} : { onExpandedChange })}
    >
      <Button
        slot="trigger"
        className="print-text flex min-h-7 w-full cursor-pointer items-baseline gap-2 rounded-xs py-1 text-left hover:bg-sheet"
      >
        <span
          aria-hidden="true"
          className="w-3 shrink-0 text-center text-soft before:content-['+'] group-data-[expanded]/disclosure:before:content-['−']"
        />
        <span className="min-w-0 grow">{summary}</span>
      </Button>
      <DisclosurePanel className="pl-5">{children}</DisclosurePanel>
    </AriaDisclosure>
  )
}
