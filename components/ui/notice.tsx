import type { ReactNode } from 'react'

/** A message that concerns the whole form or page: what happened, what is kept, what to do next. */
export function Notice({
  title,
  children,
  urgent = false,
}: {
  title: string
  children: ReactNode
  /** Announced at once by a screen reader. */
  urgent?: boolean
}) {
  return (
    <div role={urgent ? 'alert' : 'status'} className="my-4 border-l-4 border-ink bg-sheet px-4 py-3">
      <p className="font-semibold">{title}</p>
      <div className="text-control">{children}</div>
    </div>
  )
}
