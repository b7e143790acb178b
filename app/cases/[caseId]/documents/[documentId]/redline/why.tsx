import { count } from '#lib/domain/in-words'
import { nothingBeneath, whyOf } from '#lib/reporting/redline/changed-parts'
import type { RedlineUnit } from '#lib/reporting/redline/redline'
import type { RedlineContent } from '#lib/reporting/redline/redline-content'

/** Why parts changed that stand together: what changed beneath them, a hand, or neither. */
export function Why({ units, content }: { units: readonly RedlineUnit[]; content: RedlineContent }) {
  const why = whyOf(units, content)
  if (why === null) return null
  const { because, byHand } = why
  return (
    <div className="text-control">
      {byHand ? <p>Words of the author.</p> : null}
      {because.length === 0 ? (
        byHand ? null : (
          <p className="note">{nothingBeneath}</p>
        )
      ) : (
        <details>
          <summary>Why: {count(because.length, 'thing')} changed beneath it</summary>
          <ul className="mt-1 list-disc pl-5">
            {because.map(({ section, id: change, what, before, after }) => (
              <li key={`${section} ${change}`} className="py-0.5">
                <p>{what}</p>
                {before === null ? null : <p className="note">Before: {before}</p>}
                {after === null ? null : <p className="note">After: {after}</p>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
