import { Children, type ReactNode } from 'react'

/** A list under its heading; what it says when there is nothing in it, and when it is still to come. */
export function OutlookPart({
  id,
  title,
  none,
  awaited,
  children,
}: {
  id: string
  title: string
  none: string
  /** It is still to come, where a page shows the rest first. */
  awaited: boolean
  children: ReactNode
}) {
  return (
    <section aria-labelledby={id} className="max-w-[42rem]">
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      {awaited ? (
        <p className="note">They are being read.</p>
      ) : Children.toArray(children).length === 0 ? (
        <p className="note">{none}</p>
      ) : (
        <ul className="mt-1">{children}</ul>
      )}
    </section>
  )
}
