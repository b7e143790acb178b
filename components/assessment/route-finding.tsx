import type { RouteFinding as Finding } from '#lib/domain/assessment'
import { ElementFinding } from './element-finding.tsx'
import { Fold, type FoldAs } from './fold.tsx'
import { reasonCount } from './reason-count.tsx'
import type { Sources } from './sources.tsx'
import { SupportSentence } from './support-sentence.tsx'

/** One way to make out the test. All its elements are needed; it is as strong as the weakest. */
export function RouteFinding({
  finding,
  sources,
  foldAs: Folded = Fold,
}: {
  finding: Finding
  sources: Sources
  foldAs?: FoldAs
}) {
  return (
    <div className="border-t border-edge pt-2">
      <p className="label">Route</p>
      <h4 className="text-base">{finding.name}</h4>
      <SupportSentence support={finding.support} />
      {finding.elements.map((element) => (
        <Folded
          key={element.id}
          className="mt-2 border-t border-rule pt-1.5"
          summaryClassName="font-serif"
          summary={
            <>
              {element.question} <span className="note">({reasonCount(element)})</span>
            </>
          }
        >
          <div className="py-2 pl-4">
            <ElementFinding finding={element} sources={sources} foldAs={Folded} />
          </div>
        </Folded>
      ))}
    </div>
  )
}
