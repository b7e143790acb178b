import type { ReactNode } from 'react'
import type { ChangeInWords, DifferenceSection } from '#lib/reporting/difference/describe-difference'

export interface DifferenceViewProps {
  sections: readonly DifferenceSection[]
  /** What the two sides are called: `Report 1, issued on 3 November 2026`, `Now`. */
  before: string
  after: string
}

/** What differs, section by section, before and after side by side. A section without a difference says so. */
export function DifferenceView({ sections, before, after }: DifferenceViewProps) {
  return sections.map(({ id, title, none, groups, folded }) => (
    <section key={id} aria-labelledby={`difference-${id}`} className="border-t-2 border-ink pt-3 pb-6">
      <h3 id={`difference-${id}`} className="text-lg">
        {title}
      </h3>
      {groups.length === 0 ? <p className="note">{none}</p> : null}
      {groups.map(({ title: of, changes }) => (
        <Group key={of ?? ''} title={of} folded={folded} count={changes.length}>
          <ul>
            {changes.map((change) => (
              <li key={change.id} className="border-t border-rule py-2">
                <Change change={change} before={before} after={after} />
              </li>
            ))}
          </ul>
        </Group>
      ))}
    </section>
  ))
}

function Group({
  title,
  folded,
  count,
  children,
}: {
  title: string | null
  folded: boolean
  count: number
  children: ReactNode
}) {
  if (title === null) return <div className="mt-2">{children}</div>
  if (folded)
    return (
      <details className="border-t border-rule py-1.5">
        <summary>
          {title} <span className="note">({count})</span>
        </summary>
        {children}
      </details>
    )
  return (
    <div className="mt-3">
      <h4 className="label text-ink">{title}</h4>
      {children}
    </div>
  )
}

function Change({ change, before, after }: { change: ChangeInWords; before: string; after: string }) {
  return (
    <>
      <p className="max-w-[46rem] font-semibold">{change.what}</p>
      {change.before === null && change.after === null ? null : (
        <dl className="mt-1 grid gap-x-10 gap-y-1 md:grid-cols-2">
          <Side term={before} says={change.before} />
          <Side term={after} says={change.after} />
        </dl>
      )}
    </>
  )
}

function Side({ term, says }: { term: string; says: string | null }) {
  return (
    <div className="min-w-0">
      <dt className="label">{term}</dt>
      <dd className="max-w-prose font-serif break-words">{says ?? <span className="note">Not there.</span>}</dd>
    </div>
  )
}
