'use client'

import { memo } from 'react'
import { LaterFold } from '#components/assessment/later-fold'
import { reasonCount } from '#components/assessment/reason-count'
import { MaterialSentence, RangeSentence, SupportSentence } from '#components/assessment/support-sentence'
import type { GroundFinding, TestFinding } from '#lib/domain/assessment'
import { forumNames } from '#lib/domain/forum'
import { groundQuestions, type RiskArea } from '#lib/domain/risk-area'
import { leadingFirst, placeId } from './places.ts'

export interface AreaOutlineProps {
  ground: RiskArea
  finding: GroundFinding
  /** How many tests of other fora are still to come. */
  awaited: number
  /** The place shown at the right. */
  open: string | undefined
  onOpen: (place: string) => void
}

/** An area in a line, its range and material, and below it the elements that can be opened. */
export function AreaOutline({ ground, finding, awaited, open, onOpen }: AreaOutlineProps) {
  const { name, question } = groundQuestions[ground]
  const tests = leadingFirst(finding.tests, finding.forum)
  // An area may have several tests in one forum, such as one for each harm that was promised against.
  const leading = tests.filter((test) => test.forum === tests[0]?.forum)
  const others = tests.slice(leading.length)
  return (
    <section
      aria-labelledby={`area-${ground}`}
      className="near-screen border-t-2 border-ink py-3 [contain-intrinsic-height:auto_90rem]"
    >
      <h3 id={`area-${ground}`} className="text-xl">
        {name}
      </h3>
      <p className="font-serif text-soft italic">{question}</p>
      <div className="mt-2 flex flex-col gap-1">
        <SupportSentence support={finding.support} forum={finding.forum} />
        <RangeSentence support={finding.support} range={finding.range} />
        <MaterialSentence material={finding.material} />
      </div>
      {leading.map((test) => (
        <TestOutline
          key={test.id}
          ground={ground}
          test={test}
          open={within(ground, test, open)}
          onOpen={onOpen}
          says={leading.length > 1}
        />
      ))}
      {others.length + awaited === 0 ? null : (
        <LaterFold
          className="mt-2"
          summary={`Tests of other fora (${others.length || awaited})`}
          summaryClassName="text-control text-accent"
        >
          {others.length === 0 ? <p className="note">They are being read.</p> : null}
          {others.map((test) => (
            <TestOutline
              key={`${test.id} ${test.forum}`}
              ground={ground}
              test={test}
              open={within(ground, test, open)}
              onOpen={onOpen}
              says
            />
          ))}
        </LaterFold>
      )}
    </section>
  )
}

/** The open place, for the test in which it stands: the others are not drawn again when another one is opened. */
const within = (ground: RiskArea, test: TestFinding, open: string | undefined): string | undefined =>
  open?.startsWith(placeId(ground, test, '', '').slice(0, -1)) ? open : undefined

const TestOutline = memo(function TestOutline({
  ground,
  test,
  open,
  onOpen,
  says = false,
}: {
  ground: RiskArea
  test: TestFinding
  open: string | undefined
  onOpen: (place: string) => void
  /** Whether its own word is said here; for the leading test it is the word of the area. */
  says?: boolean
}) {
  return (
    <div className="mt-3">
      <p className="label">{forumNames[test.forum]}</p>
      <h4 className="text-base">{test.name}</h4>
      {says ? <SupportSentence support={test.support} /> : null}
      <ul className="mt-1">
        {test.routes.map((route) => (
          <li key={route.id} className="near-screen border-t border-rule py-1">
            <p className="note">Route: {route.name}</p>
            {route.elements.map((element) => (
              <ElementButton
                key={element.id}
                id={placeId(ground, test, route.id, element.id)}
                question={element.question}
                count={reasonCount(element)}
                pressed={open === placeId(ground, test, route.id, element.id)}
                onOpen={onOpen}
              />
            ))}
          </li>
        ))}
        {test.answers.map((answer) => (
          <li key={answer.id} className="near-screen border-t border-rule py-1">
            <p className="note">What could answer it: {answer.name}</p>
            <ElementButton
              id={placeId(ground, test, 'answer', answer.id)}
              question={answer.question}
              count={reasonCount(answer)}
              pressed={open === placeId(ground, test, 'answer', answer.id)}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
    </div>
  )
})

/** The browser's own button: there are a hundred of them, and a press needs nothing more. */
const ElementButton = memo(function ElementButton({
  id,
  question,
  count,
  pressed,
  onOpen,
}: {
  id: string
  question: string
  count: string
  pressed: boolean
  onOpen: (place: string) => void
}) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={() => onOpen(id)}
      className="print-text block w-full cursor-pointer border-l-4 border-transparent py-1 pl-2 text-left font-serif leading-snug hover:bg-sheet aria-pressed:border-accent aria-pressed:bg-accent-sheet"
    >
      {question} <span className="note">({count})</span>
    </button>
  )
})
