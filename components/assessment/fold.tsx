import type { ReactNode } from 'react'

export interface FoldProps {
  /** The line that is always there. */
  summary: ReactNode
  summaryClassName?: string
  className?: string
  open?: boolean
  /** Printed even where the reader left it folded. */
  inPrint?: boolean
  children: ReactNode
}

/** How a page folds what lies deeper: all of it there from the start, or drawn when it is opened (`LaterFold`). */
export type FoldAs = (props: FoldProps) => ReactNode

/** Folded by the browser, with everything in the page: found by its search and printed as the reader opened it. */
export function Fold({ summary, summaryClassName, className, open = false, inPrint = false, children }: FoldProps) {
  return (
    <details open={open} className={foldClass(className, inPrint)}>
      <summary className={summaryClassName}>{summary}</summary>
      {children}
    </details>
  )
}

export const foldClass = (className: string | undefined, inPrint: boolean): string | undefined =>
  inPrint ? `open-in-print ${className ?? ''}`.trimEnd() : className
