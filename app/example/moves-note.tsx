import { questionOf, type Sources } from '#components/assessment/sources'
import { LightButton } from '#components/ui/light-button'
import { listInWords } from '#lib/domain/in-words'
import { groundQuestions } from '#lib/domain/risk-area'
import { describeMoves, type MovedReason, type Moves } from '#lib/reporting/compare-assessments'

export interface MovesNoteProps {
  moves: Moves
  /** How many facts differ. */
  changed: number
  sources: Pick<Sources, 'facts'>
  /** Opens the element under which a reason that fell away stood. */
  onOpen: (moved: MovedReason) => void
}

/** What differs from the example as given: said aloud politely, with the reasons that fell away struck through. */
export function MovesNote({ moves, changed, sources, onOpen }: MovesNoteProps) {
  return (
    <div className="mb-3">
      <div role="status" aria-live="polite">
        {changed === 0 ? (
          <p className="note">As given. Switch a fact, and what moves is said here.</p>
        ) : (
          <div className="border-l-4 border-accent bg-sheet px-3 py-2">
            <p className="label text-ink">What moved, against the example as given</p>
            <ul className="text-control">
              {describeMoves(moves).map((sentence) => (
                <li key={sentence} className="mt-1">
                  {sentence}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {changed === 0 ? null : (
        <>
          <Reasons title="Fell away" moved={moves.fellAway} sources={sources} onOpen={onOpen} struck />
          <Reasons title="Came up" moved={moves.cameUp} sources={sources} onOpen={onOpen} />
        </>
      )}
    </div>
  )
}

function Reasons({
  title,
  moved,
  sources,
  onOpen,
  struck = false,
}: {
  title: string
  moved: readonly MovedReason[]
  sources: Pick<Sources, 'facts'>
  onOpen: (moved: MovedReason) => void
  struck?: boolean
}) {
  if (moved.length === 0) return null
  return (
    <section aria-label={title} className="border-b border-rule bg-sheet px-3 py-2">
      <p className="label">{title}</p>
      <ul>
        {moved.map((one) => {
          const { ground, reason, waitsFor } = one
          return (
            <li key={`${ground} ${reason.rule}`} className="mt-1">
              <span className="note">
                {groundQuestions[ground].name}, {reason.direction === 'for' ? 'for the risk' : 'against the risk'}:{' '}
              </span>
              {struck ? (
                <del className="fell-away font-serif">{reason.sentence}</del>
              ) : (
                <span className="font-serif">{reason.sentence}</span>
              )}
              {struck ? (
                <span className="note">
                  {' '}
                  {waitsFor.length === 0
                    ? 'Its conditions are no longer met.'
                    : `It now waits for: ${listInWords(waitsFor.map((fact) => questionOf(sources, fact)))}`}
                </span>
              ) : null}{' '}
              <LightButton look="quiet" onPress={() => onOpen(one)}>
                Open where it stands
              </LightButton>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
