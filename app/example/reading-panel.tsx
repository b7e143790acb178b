import { memo, type Ref, startTransition, useEffect, useState } from 'react'
import { ElementFinding, piecesOf } from '#components/assessment/element-finding'
import { LaterFold } from '#components/assessment/later-fold'
import type { Sources } from '#components/assessment/sources'
import type { Reason } from '#lib/domain/assessment'
import { forumNames } from '#lib/domain/forum'
import { groundQuestions } from '#lib/domain/risk-area'
import { isBare } from './first-answer.ts'
import { afterPaint } from './pacing.ts'
import type { Place } from './places.ts'

export interface ReadingPanelProps {
  place: Place | undefined
  /** The reasons under it as the example was given. */
  asGiven: readonly Reason[] | undefined
  sources: Sources
  headingRef: Ref<HTMLHeadingElement>
}

/** The open element: its reasons with their records, those against beside them, and the reasons that fell away. */
export function ReadingPanel({ place, asGiven, sources, headingRef }: ReadingPanelProps) {
  const [stands, setStands] = useState(false)
  useEffect(() => setStands(true), [])
  if (place === undefined) {
    return (
      <h2 id="reading" ref={headingRef} tabIndex={-1} className="text-lg">
        No element is open
      </h2>
    )
  }
  const gone = (asGiven ?? []).filter((reason) => place.element.reasons.every(({ rule }) => rule !== reason.rule))
  return (
    <div>
      <p className="label">
        {groundQuestions[place.area].name}, {forumNames[place.test.forum]}
      </p>
      <p className="note">
        {place.test.name}; {place.within}
      </p>
      <h2 id="reading" ref={headingRef} tabIndex={-1} className="mt-1 mb-2 text-lg">
        {place.element.question}
      </h2>
      {gone.length === 0 ? null : (
        <section aria-label="Reasons that fell away" className="mb-3 bg-sheet px-3 py-2">
          <p className="label">Fell away</p>
          <ul>
            {gone.map((reason) => (
              <li key={reason.rule}>
                <del className="fell-away font-serif">{reason.sentence}</del>
              </li>
            ))}
          </ul>
        </section>
      )}
      {isBare(place.element) ? (
        <p className="note">Its reasons are being read.</p>
      ) : (
        <Told key={place.id} place={place} sources={sources} atOnce={!stands} />
      )}
      <p className="no-print mt-4 lg:hidden">
        <a href="#assessment" className="link inline-flex min-h-8 items-center">
          Back to the assessment
        </a>
      </p>
    </div>
  )
}

const Element = memo(ElementFinding)

// What the first screen can hold is told piece by piece, what lies below it in greater steps.
const onScreen = 6
const step = (told: number): number => (told < onScreen ? 1 : 3)

/** The element piece by piece from the top, each painted before the next: whole, it is many screens long. As it came, it is whole. */
function Told({ place, sources, atOnce }: { place: Place; sources: Sources; atOnce: boolean }) {
  const [told, setTold] = useState(atOnce ? Number.POSITIVE_INFINITY : 1)
  const all = piecesOf(place.element)
  useEffect(() => {
    if (told >= all) return
    return afterPaint(() => startTransition(() => setTold(told + step(told))))
  }, [told, all])
  return (
    <Element
      finding={place.element}
      sources={sources}
      answersRisk={place.answersRisk}
      openReasons
      foldAs={LaterFold}
      told={told}
    />
  )
}
