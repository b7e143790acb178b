import type { GroundFinding as Finding } from '#lib/domain/assessment'
import { type Ground, groundQuestions } from '#lib/domain/risk-area'
import { Fold, type FoldAs } from './fold.tsx'
import type { Sources } from './sources.tsx'
import { MaterialSentence, RangeSentence, SupportSentence } from './support-sentence.tsx'
import { TestFinding } from './test-finding.tsx'

/** One area at three depths: the line that is always there, the page of its tests, and everything below each element. */
export function GroundFinding({
  ground,
  finding,
  sources,
  open = false,
  awaited = 0,
  foldAs: Folded = Fold,
}: {
  ground: Ground
  finding: Finding
  sources: Sources
  open?: boolean
  /** How many of its tests are still to come, where a page shows the line first. */
  awaited?: number
  foldAs?: FoldAs
}) {
  const { name, question } = groundQuestions[ground]
  return (
    <section id={ground} aria-labelledby={`${ground}-name`} className="border-t-2 border-ink py-4">
      <h2 id={`${ground}-name`} className="text-xl">
        {name}
      </h2>
      <p className="mt-1 max-w-[42rem] font-serif text-soft italic">{question}</p>
      <div className="mt-2 flex max-w-[42rem] flex-col gap-1">
        <SupportSentence support={finding.support} forum={finding.forum} />
        <RangeSentence support={finding.support} range={finding.range} />
        <MaterialSentence material={finding.material} />
      </div>
      {finding.tests.length + awaited === 0 ? (
        <p className="note mt-2">No test of the rule set applies to this area in these fora on this date.</p>
      ) : (
        <Folded open={open} className="mt-2" summary="Tests, reasons and records" summaryClassName="text-accent">
          {finding.tests.length === 0 ? <p className="note">They are being read.</p> : null}
          {finding.tests.map((test) => (
            <TestFinding key={`${test.id} ${test.forum}`} finding={test} sources={sources} foldAs={Folded} />
          ))}
        </Folded>
      )}
    </section>
  )
}
