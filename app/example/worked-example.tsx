'use client'

import { memo, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { FurtherGrounds } from '#components/assessment/further-grounds'
import { Gaps, NextEnquiries, OtherSide, WhatWouldChange } from '#components/assessment/outlook'
import { Versions } from '#components/assessment/versions'
import type { FactEntry } from '#lib/domain/assertion'
import type { CaseFile } from '#lib/domain/case-file'
import { facts as catalogue, type EnteredFactKey, enteredFactKeys } from '#lib/domain/facts/catalogue'
import { riskAreas } from '#lib/domain/risk-area'
import type { MovedReason } from '#lib/reporting/compare-assessments'
import type { CitedAuthority } from '#lib/reporting/format-citation'
import { isSettled } from '#lib/reporting/trace'
import type { Answer, ExampleFacts } from './answer.ts'
import { AreaOutline } from './area-outline.tsx'
import { ExampleHead } from './example-head.tsx'
import { FactColumn } from './fact-column.tsx'
import type { Awaited } from './first-answer.ts'
import { MovesNote } from './moves-note.tsx'
import { type Place, placesOf } from './places.ts'
import { ReadingPanel } from './reading-panel.tsx'
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

export interface WorkedExampleProps {
  caseFile: CaseFile
  first: Answer
  awaited: Awaited
  authorities: Readonly<Record<string, CitedAuthority>>
}

/** The whole reasoning at a reader's fingers: switch a fact at the left, read what moved, open a reason at the right. */
export function WorkedExample({ caseFile, first, awaited, authorities }: WorkedExampleProps) {
  const [facts, setFacts] = useState(caseFile.facts)
  const { answer, forFacts, asGiven, failed } = useAnswer(caseFile, first, facts)
  const { assessment, moves, records } = answer
  const sources = useMemo(
    () => ({ evidence: records, facts: catalogue, authorities, assessedOn: caseFile.assessedOn }),
    [records, authorities, caseFile.assessedOn],
  )
  const changed = useMemo(() => differing(facts, caseFile.facts), [facts, caseFile])
  const changedInAnswer = useMemo(() => differing(forFacts, caseFile.facts).length, [forFacts, caseFile])

  const given = useMemo(() => placesOf(asGiven.assessment), [asGiven])
  const places = useMemo(() => placesOf(assessment), [assessment])
  const [chosen, setChosen] = useState<string>()
  const open = chosen !== undefined && places.some(({ id }) => id === chosen) ? chosen : firstWithReasons(places)?.id
  // The button pressed shows at once; the element opens beside it when it is drawn.
  const shown = useDeferredValue(open)
  const place = places.find(({ id }) => id === shown)
  const reasonsGiven = given.find(({ id }) => id === shown)?.element.reasons
  const panel = useRef<HTMLHeadingElement>(null)
  const choose = useCallback((id: string) => {
    setChosen(id)
    // Below the width of three columns the panel is out of sight: go there.
    if (!window.matchMedia('(min-width: 64rem)').matches) panel.current?.focus()
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

  return (
    <div className="example-sheets page-width pt-6">
      <ExampleHead
        caseFile={caseFile}
        suggested={suggestedFact}
        entry={facts[suggestedFact]}
        given={caseFile.facts[suggestedFact]}
        onChange={(entry) => setFact(suggestedFact, entry)}
        changed={changed.length}
        onReset={() => setFacts(caseFile.facts)}
      />
      <div className="mt-6 grid gap-x-8 gap-y-10 lg:grid-cols-[16rem_minmax(0,1fr)_minmax(22rem,36%)] 2xl:grid-cols-[20rem_minmax(0,1fr)_40%] lg:items-start">
        <section
          aria-labelledby="facts"
          className="scroll-column order-3 lg:sticky lg:top-2 lg:order-1 lg:max-h-[calc(100vh-1rem)] lg:overflow-auto"
        >
          <h2 id="facts" className="text-lg">
            Facts
          </h2>
          <Facts facts={facts} changed={changed} onChange={setFact} />
        </section>
        <section
          aria-labelledby="assessment"
          aria-busy={facts !== forFacts && !failed}
          className="order-1 min-w-0 lg:order-2 lg:border-x lg:border-rule lg:px-6"
        >
          <h2 id="assessment" className="text-lg">
            Assessment
          </h2>
          {failed ? (
            <p role="alert" className="border-l-4 border-ink pl-3">
              The engine could not be loaded, so that the last assessment stands and does not follow what you switch.
              Reload the page to try again.
            </p>
          ) : null}
          <Moved moves={moves} changed={changedInAnswer} sources={sources} onOpen={openMoved} />
          {riskAreas.map((area) => (
            <Area
              key={area}
              ground={area}
              finding={assessment.areas[area]}
              awaited={asGiven === first ? awaited[area] : 0}
              open={open}
              onOpen={choose}
            />
          ))}
        </section>
        <section
          aria-labelledby="reading"
          className="scroll-column order-2 min-w-0 lg:sticky lg:top-2 lg:order-3 lg:max-h-[calc(100vh-1rem)] lg:overflow-auto lg:pr-2"
        >
          <Reading headingRef={panel} place={place} asGiven={reasonsGiven} sources={sources} />
        </section>
      </div>
      <div className="below-fold mt-12 grid gap-x-12 gap-y-10 border-t-2 border-ink pt-6 lg:grid-cols-2 2xl:grid-cols-3">
        <Enquiries enquiries={assessment.nextEnquiries} settled={isSettled(assessment)} />
        <Changes changes={assessment.whatWouldChange} notExhausted={assessment.changesNotExhausted} sources={sources} />
        <Opponent points={assessment.otherSide} sources={sources} />
        <Missing gaps={assessment.gaps} />
        <Basis assessment={assessment} />
      </div>
      <div className="below-fold mt-12">
        <Further
          furtherGrounds={assessment.furtherGrounds}
          awaited={asGiven === first ? awaited : undefined}
          sources={sources}
        />
      </div>
    </div>
  )
}

const differing = (facts: ExampleFacts, given: ExampleFacts): EnteredFactKey[] =>
  enteredFactKeys.filter((key) => JSON.stringify(facts[key]) !== JSON.stringify(given[key]))

const firstWithReasons = (places: readonly Place[]): Place | undefined =>
  places.find(({ element }) =>
    element.reasons.some((reason) => reason.evidence.some((used) => used.use === 'contrary')),
  ) ??
  places.find(({ element }) => element.reasons.length > 0) ??
  places[0]
