/** A column by its title; it may be left out on a narrow screen, or have a title that is only read aloud. */
type Column = string | { title: string; wideOnly?: boolean; unseen?: boolean }

/** The titles of a table's columns. */
export function TableHead({ columns, className = '' }: { columns: readonly Column[]; className?: string }) {
  return (
    <thead className={className}>
      <tr className="label border-b border-rule">
        {columns.map((column) => {
          const { title, wideOnly = false, unseen = false } = typeof column === 'string' ? { title: column } : column
          return (
            <th key={title} scope="col" className={`py-1 pr-4 last:pr-0 ${wideOnly ? 'max-sm:hidden' : ''}`}>
              {unseen ? <span className="sr-only">{title}</span> : title}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
