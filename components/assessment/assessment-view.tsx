import type { Assessment } from '#lib/domain/assessment'
import { riskAreas } from '#lib/domain/risk-area'
import { isSettled } from '#lib/reporting/trace'
import { FurtherGrounds } from './further-grounds.tsx'
import { GroundFinding } from './ground-finding.tsx'
import { Gaps, NextEnquiries, OtherSide, WhatWouldChange } from './outlook.tsx'
import type { Sources } from './sources.tsx'
import { Versions } from './versions.tsx'

/** The whole assessment as a document: four areas, then what would change them, the other side, gaps, versions. */
export function AssessmentView({ assessment, sources }: { assessment: Assessment; sources: Sources }) {
  return (
    <div className="grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <div>
        {riskAreas.map((area) => (
          <GroundFinding key={area} ground={area} finding={assessment.areas[area]} sources={sources} />
        ))}
        <div className="mt-6">
          <FurtherGrounds furtherGrounds={assessment.furtherGrounds} sources={sources} />
        </div>
      </div>
      <aside aria-label="What follows from this" className="flex flex-col gap-8">
        <NextEnquiries enquiries={assessment.nextEnquiries} settled={isSettled(assessment)} />
        <WhatWouldChange
          changes={assessment.whatWouldChange}
          notExhausted={assessment.changesNotExhausted}
          sources={sources}
        />
        <OtherSide points={assessment.otherSide} sources={sources} />
        <Gaps gaps={assessment.gaps} />
        <Versions assessment={assessment} />
      </aside>
    </div>
  )
}
