import type { ElementFinding } from '#lib/domain/assessment'
import { asSentence } from '#lib/domain/in-words'
import { questionOf, type Sources } from './sources.tsx'

const perPiece = 4

export const piecesOfUndetermined = (undetermined: ElementFinding['undetermined']): number =>
  Math.ceil(undetermined.length / perPiece)

/** Rules that can be neither applied nor set aside yet, and the questions they wait for. */
export function Undetermined({
  undetermined,
  sources,
  told = Number.POSITIVE_INFINITY,
  near = false,
}: {
  undetermined: ElementFinding['undetermined']
  sources: Sources
  /** How many pieces are drawn so far. */
  told?: number
  /** Laid out when it comes near the screen. */
  near?: boolean
}) {
  if (undetermined.length === 0 || told <= 0) return null
  return (
    <div>
      <p className="label">Not settled yet</p>
      <ul aria-label="Not settled yet">
        {undetermined.slice(0, told * perPiece).map((open) => (
          <li key={open.rule} className={`border-t border-rule py-1.5 ${near ? 'near-screen' : ''}`}>
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
