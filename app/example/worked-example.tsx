'use client'

import { memo, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { FurtherGrounds } from '#components/assessment/further-grounds'
import { LaterFold } from '#components/assessment/later-fold'
import { Gaps, NextEnquiries, OtherSide, WhatWouldChange } from '#components/assessment/outlook'
import { Versions } from '#components/assessment/versions'
import type { FactEntry } from '#lib/domain/assertion'
import type { GroundFinding } from '#lib/domain/assessment'
import type { CaseFile } from '#lib/domain/case-file'
import { facts as catalogue, type EnteredFactKey, enteredFactKeys } from '#lib/domain/facts/catalogue'
import { riskAreas } from '#lib/domain/risk-area'
import type { MovedReason } from '#lib/reporting/compare-assessments'
import type { Answer, ExampleFacts } from './answer.ts'
import { AreaOutline } from './area-outline.tsx'
import { ExampleHead } from './example-head.tsx'
import { FactColumn } from './fact-column.tsx'
import type { Awaited } from './first-answer.ts'
import { MovesNote } from './moves-note.tsx'
import { useInPieces } from './pacing.ts'
import { placesOf, placeToOpen } from './places.ts'
import { ReadingPanel } from './reading-panel.tsx'
import { nextPiece, shownAtFirst, shownOf } from './shown.ts'
import { suggestedFact } from './suggested-fact.ts'
import { useAnswer } from './use-answer.ts'

// What an answer leaves as it was is the same object, and is not drawn again.
const Area = memo(AreaOutline)
const Reading = memo(ReadingPanel)
const Moved = memo(MovesNote)
const Enquiries = memo(NextEnquiries)
const Changes = memo(WhatWouldChange)
const Opponent = memo(OtherSide)
const Missing = memo(Gaps)
const Further = memo(FurtherGrounds)
const Basis = memo(Versions)
const Facts = memo(FactColumn)
const Head = memo(ExampleHead)

const questions = { facts: catalogue }

export interface WorkedExampleProps {
  caseFile: CaseFile
  first: Answer
  awaited: Awaited
}

/** The whole reasoning at a reader's fingers: switch a fact at the left, read what moved, open a reason at the right. */
export function WorkedExample({ caseFile, first, awaited }: WorkedExampleProps) {
  const [facts, setFacts] = useState(caseFile.facts)
  const { answer, forFacts, asGiven, failed } = useAnswer(caseFile, first, facts)
  const atFirst = useMemo(() => shownAtFirst(first, caseFile.facts), [first, caseFile])
  const target = useMemo(
    () => (answer === first ? atFirst : shownOf(answer, forFacts)),
    [answer, forFacts, first, atFirst],
  )
  const shown = useInPieces(target, atFirst, nextPiece)
  const { cited, moved, areas, furtherGrounds, enquiries, changes, otherSide, gaps, head } = shown
  const sources = useMemo(
    () => ({
      evidence: cited.records,
      facts: catalogue,
      authorities: cited.authorities,
      assessedOn: caseFile.assessedOn,
    }),
    [cited, caseFile.assessedOn],
  )
  const changed = useMemo(() => differing(facts, caseFile.facts), [facts, caseFile])
  const changedInAnswer = useMemo(() => differing(moved.forFacts, caseFile.facts).length, [moved, caseFile])

  const given = useMemo(() => placesOf(asGiven.assessment.areas), [asGiven])
  const places = useMemo(() => placesOf(areas), [areas])
  const [chosen, setChosen] = useState<string>()
  const open = chosen !== undefined && places.some(({ id }) => id === chosen) ? chosen : placeToOpen(places)?.id
  // The button pressed shows at once; the element opens beside it when it is drawn.
  const place = useDeferredValue(places.find(({ id }) => id === open))
  const reasonsGiven = given.find(({ id }) => id === place?.id)?.element.reasons
  const panel = useRef<HTMLHeadingElement>(null)
  const choose = useCallback((id: string) => {
    setChosen(id)
    // Below the width of three columns the panel is out of sight: go there.
    if (window.matchMedia('(min-width: 64rem)').matches) return
    panel.current?.focus({ preventScroll: true })
    panel.current?.scrollIntoView({ block: 'start' })
  }, [])
  const openMoved = useCallback(
    ({ ground, reason }: MovedReason) => {
      const standsAt = [...places, ...given].find(
        (at) => at.area === ground && at.element.reasons.some(({ rule }) => rule === reason.rule),
      )
      if (standsAt !== undefined) choose(standsAt.id)
    },
    [places, given, choose],
  )

  const setFact = useCallback(
    (key: EnteredFactKey, entry: FactEntry | null) =>
      setFacts((before) => {
        const { [key]: _before, ...rest } = before
        return entry === null ? rest : { ...rest, [key]: entry }
      }),
    [],
  )

  const setSuggested = useCallback((entry: FactEntry | null) => setFact(suggestedFact, entry), [setFact])
  const reset = useCallback(() => setFacts(caseFile.facts), [caseFile])
  const settled = riskAreas.every((area) => isDecided(areas[area])) && Object.values(furtherGrounds).every(isDecided)

  return (
    <div className="example-sheets page-width pt-6">
      <Head
        caseFile={caseFile}
        suggested={suggestedFact}
        entry={facts[suggestedFact]}
        given={caseFile.facts[suggestedFact]}
        onChange={setSuggested}
        changed={changed.length}
        onReset={reset}
      />
      <div className="mt-6 grid gap-x-8 gap-y-10 lg:grid-cols-[16rem_minmax(0,1fr)_minmax(22rem,36%)] 2xl:grid-cols-[20rem_minmax(0,1fr)_40%] lg:items-start">
        {/* Below the width of three columns it stands under the reading, and must not hold the screen while that grows. */}
        <section
          aria-labelledby="facts"
          className="scroll-column in-turn order-3 [--turn:3] [overflow-anchor:none] lg:sticky lg:top-2 lg:order-1 lg:max-h-[calc(100vh-1rem)] lg:overflow-auto"
        >
          <h2 id="facts" className="text-lg">
            Facts
          </h2>
          <Facts facts={facts} changed={changed} onChange={setFact} />
        </section>
        <section
          aria-labelledby="assessment"
          aria-busy={(facts !== forFacts || shown !== target) && !failed}
          className="in-turn order-1 min-w-0 [--turn:1] [contain-intrinsic-height:auto_370rem] lg:order-2 lg:border-x lg:border-rule lg:px-6"
        >
          <h2 id="assessment" className="text-lg">
            Assessment
          </h2>
          {failed ? (
            <p role="alert" className="border-l-4 border-ink pl-3">
              The engine could not be loaded, so that the last assessment stands and does not follow what you switch,
              and what is said to be being read does not come. Reload the page to try again.
            </p>
          ) : null}
          <Moved moves={moved.moves} changed={changedInAnswer} sources={questions} onOpen={openMoved} />
          {riskAreas.map((area) => (
            <Area
              key={area}
              ground={area}
              finding={areas[area]}
              awaited={areas[area] === first.assessment.areas[area] ? awaited[area] : 0}
              open={open}
              onOpen={choose}
            />
          ))}
        </section>
        <section
          aria-labelledby="reading"
          className="scroll-column in-turn order-2 min-w-0 [--turn:2] [contain-intrinsic-height:auto_800rem] lg:[contain-intrinsic-height:auto_100vh] lg:sticky lg:top-2 lg:order-3 lg:max-h-[calc(100vh-1rem)] lg:overflow-auto lg:pr-2"
        >
          <Reading headingRef={panel} place={place} asGiven={reasonsGiven} sources={sources} />
        </section>
      </div>
      <div className="below-fold mt-12 grid gap-x-12 gap-y-10 border-t-2 border-ink pt-6 lg:grid-cols-2 2xl:grid-cols-3">
        <Enquiries enquiries={enquiries ?? []} settled={settled} awaited={enquiries === null} foldAs={LaterFold} />
        <Changes
          changes={changes?.whatWouldChange ?? []}
          notExhausted={changes?.changesNotExhausted}
          sources={questions}
          awaited={changes === null}
        />
        <Opponent points={otherSide ?? []} sources={sources} awaited={otherSide === null} foldAs={LaterFold} />
        <Missing gaps={gaps ?? []} awaited={gaps === null} foldAs={LaterFold} />
        <Basis assessment={head} />
      </div>
      <div className="below-fold mt-12">
        <Further
          furtherGrounds={furtherGrounds}
          awaited={furtherGrounds === first.assessment.furtherGrounds ? awaited : undefined}
          sources={sources}
          foldAs={LaterFold}
        />
      </div>
    </div>
  )
}

const differing = (facts: ExampleFacts, given: ExampleFacts): EnteredFactKey[] =>
  enteredFactKeys.filter((key) => JSON.stringify(facts[key]) !== JSON.stringify(given[key]))

const isDecided = ({ range }: GroundFinding): boolean => range.reached.length < 2
