import Link from 'next/link'
import { buttonClass } from '#components/ui/button-class'

export interface PageTurnerProps {
  page: number
  pages: number
  counted: 'page' | 'part'
  /** Which of the two on a page: they have the same ways. */
  stands: 'above' | 'below'
}

/** To the page before, the next, and any other by its number: a form that needs no script. */
export function PageTurner({ page, pages, counted, stands }: PageTurnerProps) {
  if (pages === 1) return null
  return (
    <nav
      aria-label={`To other ${counted}s, ${stands} the text`}
      className="no-print my-2 flex flex-wrap items-center gap-x-4 gap-y-2"
    >
      {page > 1 ? (
        <Link href={`?page=${page - 1}`} prefetch={false} className="link">
          The one before
        </Link>
      ) : null}
      {page < pages ? (
        <Link href={`?page=${page + 1}`} prefetch={false} className="link">
          The next
        </Link>
      ) : null}
      <form method="get" className="flex items-center gap-2">
        <label className="flex items-center gap-2">
          <span className="label">{counted === 'page' ? 'Page' : 'Part'}</span>
          <input
            key={page}
            name="page"
            type="number"
            min={1}
            max={pages}
            defaultValue={page}
            className="min-h-8 w-20 rounded-xs border border-edge bg-paper px-2 py-1 text-control text-ink hover:border-ink"
          />
        </label>
        <button type="submit" className={buttonClass('plain')}>
          Go to it
        </button>
      </form>
    </nav>
  )
}
