import type { ElementFinding } from '#lib/domain/assessment'
import { asSentence } from '#lib/domain/in-words'
import { questionOf, type Sources } from './sources.tsx'

/** Rules that can be neither applied nor set aside yet, and the questions they wait for. */
export function Undetermined({
  undetermined,
  sources,
}: {
  undetermined: ElementFinding['undetermined']
  sources: Sources
}) {
  if (undetermined.length === 0) return null
  return (
    <div>
      <p className="label">Not settled yet</p>
      <ul aria-label="Not settled yet">
        {undetermined.map((open) => (
          <li key={open.rule} className="border-t border-rule py-1.5">
            <p className="font-serif">{asSentence(open.statement)}</p>
            <p className="note">
              {open.direction === 'for' ? 'It would speak for the risk.' : 'It would speak against the risk.'} It waits
              for:
            </p>
            <ul className="list-disc pl-5 text-control">
              {open.missing.map((fact) => (
                <li key={fact}>{questionOf(sources, fact)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  )
}
