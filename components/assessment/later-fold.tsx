'use client'

import { startTransition, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type FoldProps, foldClass } from './fold.tsx'

/**
 * A fold whose content is drawn, in slices, when it is first opened, or printed: for a page that is drawn again while
 * it is read, and that would hold thousands of lines which nobody has asked for.
 */
export function LaterFold({
  summary,
  summaryClassName,
  className,
  open = false,
  inPrint = false,
  children,
}: FoldProps) {
  const [wanted, setWanted] = useState(open)
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    // A reader may have opened it before anything ran here.
    if (details.current?.open === true) setWanted(true)
  }, [])
  useEffect(() => {
    if (!inPrint || wanted) return
    const draw = () => flushSync(() => setWanted(true))
    window.addEventListener('beforeprint', draw)
    return () => window.removeEventListener('beforeprint', draw)
  }, [inPrint, wanted])
  return (
    <details
      ref={details}
      open={open}
      className={foldClass(className, inPrint)}
      onToggle={(event) => {
        if (event.currentTarget.open) startTransition(() => setWanted(true))
      }}
    >
      <summary className={summaryClassName}>{summary}</summary>
      {wanted ? children : null}
    </details>
  )
}
