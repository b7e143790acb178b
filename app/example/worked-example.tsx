'use client'

import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { FurtherGrounds } from '#components/assessment/further-grounds'
import { Gaps, NextEnquiries, OtherSide, WhatWouldChange } from '#components/assessment/outlook'
import { Versions } from '#components/assessment/versions'
import type { FactEntry } from '#lib/domain/assertion'
import type { CaseFile } from '#lib/domain/case-file'
import { facts as catalogue, type EnteredFactKey, enteredFactKeys } from '#lib/domain/facts/catalogue'
import type { Library } from '#lib/domain/library'
import { riskAreas } from '#lib/domain/risk-area'
import { compareAssessments } from '#lib/reporting/compare-assessments'
import { assess } from '#lib/rules/engine/assess'
import { prcRuleSet } from '#lib/rules/rule-set'
import { AreaOutline } from './area-outline.tsx'
import { ExampleHead } from './example-head.tsx'
import { FactColumn } from './fact-column.tsx'
import { MovesNote } from './moves-note.tsx'
import { type Place, placesOf } from './places.ts'
import { ReadingPanel } from './reading-panel.tsx'
import { suggestedFact } from './suggested-fact.ts'

const authorities = Object.fromEntries(prcRuleSet.authorities.map((authority) => [authority.id, authority]))

/** The whole reasoning at a reader's fingers: switch a fact at the left, read what moved, open a reason at the right. */
export function WorkedExample({ caseFile, library }: { caseFile: CaseFile; library: Library }) {
  const [facts, setFacts] = useState(caseFile.facts)
  // The switched answer shows at once; the assessment follows when it is ready.
  const assessedFacts = useDeferredValue(facts)
  const asGiven = useMemo(() => assess({ caseFile, ruleSet: prcRuleSet, library }), [caseFile, library])
  const assessment = useMemo(
    () =>
      assessedFacts === caseFile.facts
        ? asGiven
        : assess({ caseFile: { ...caseFile, facts: assessedFacts }, ruleSet: prcRuleSet, library }),
    [asGiven, assessedFacts, caseFile, library],
  )
  const moves = useMemo(() => compareAssessments(asGiven, assessment), [asGiven, assessment])
  const sources = useMemo(
    () => ({
      evidence: Object.fromEntries(library.evidence.map((record) => [record.id, record])),
      facts: catalogue,
      authorities,
      assessedOn: assessment.assessedOn,
    }),
    [library, assessment.assessedOn],
  )
  const changed = enteredFactKeys.filter((key) => JSON.stringify(facts[key]) !== JSON.stringify(caseFile.facts[key]))

  const places = placesOf(assessment)
  const [chosen, setChosen] = useState<string>()
  const place = places.find(({ id }) => id === chosen) ?? firstWithReasons(places)
  const panel = useRef<HTMLHeadingElement>(null)
  const choose = (id: string) => {
    setChosen(id)
    // Below the width of three columns the panel is out of sight: go there.
    if (!window.matchMedia('(min-width: 64rem)').matches) panel.current?.focus()
  }

  const setFact = (key: EnteredFactKey, entry: FactEntry | null) =>
    setFacts((before) => {
      const { [key]: _before, ...rest } = before
      return entry === null ? rest : { ...rest, [key]: entry }
    })

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
          <FactColumn facts={facts} changed={changed} onChange={setFact} />
        </section>
        <section
          aria-labelledby="assessment"
          aria-busy={facts !== assessedFacts}
          className="order-1 min-w-0 lg:order-2 lg:border-x lg:border-rule lg:px-6"
        >
          <h2 id="assessment" className="text-lg">
            Assessment
          </h2>
          <MovesNote
            moves={moves}
            changed={changed.length}
            sources={sources}
            onOpen={({ ground, reason }) => {
              const standsAt = [...places, ...placesOf(asGiven)].find(
                (at) => at.area === ground && at.element.reasons.some(({ rule }) => rule === reason.rule),
              )
              if (standsAt !== undefined) choose(standsAt.id)
            }}
          />
          {riskAreas.map((area) => (
            <AreaOutline key={area} ground={area} finding={assessment.areas[area]} open={place?.id} onOpen={choose} />
          ))}
        </section>
        <section
          aria-labelledby="reading"
          className="scroll-column order-2 min-w-0 lg:sticky lg:top-2 lg:order-3 lg:max-h-[calc(100vh-1rem)] lg:overflow-auto lg:pr-2"
        >
          <ReadingPanel headingRef={panel} place={place} asGiven={asGiven} sources={sources} />
        </section>
      </div>
      <div className="mt-12 grid gap-x-12 gap-y-10 border-t-2 border-ink pt-6 lg:grid-cols-2 2xl:grid-cols-3">
        <NextEnquiries enquiries={assessment.nextEnquiries} />
        <WhatWouldChange changes={assessment.whatWouldChange} sources={sources} />
        <OtherSide points={assessment.otherSide} sources={sources} />
        <Gaps gaps={assessment.gaps} />
        <Versions assessment={assessment} />
      </div>
      <div className="mt-12">
        <FurtherGrounds furtherGrounds={assessment.furtherGrounds} sources={sources} />
      </div>
    </div>
  )
}

const firstWithReasons = (places: readonly Place[]): Place | undefined =>
  places.find(({ element }) =>
    element.reasons.some((reason) => reason.evidence.some((used) => used.use === 'contrary')),
  ) ??
  places.find(({ element }) => element.reasons.length > 0) ??
  places[0]
