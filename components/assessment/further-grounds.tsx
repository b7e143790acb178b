import type { Assessment } from '#lib/domain/assessment'
import { type FurtherGround, furtherGrounds } from '#lib/domain/risk-area'
import type { FoldAs } from './fold.tsx'
import { GroundFinding } from './ground-finding.tsx'
import type { Sources } from './sources.tsx'

/** Grounds beside the four areas, kept apart from them and never added to them. */
export function FurtherGrounds({
  furtherGrounds: findings,
  awaited,
  sources,
  foldAs,
}: {
  furtherGrounds: Assessment['furtherGrounds']
  /** How many tests of each are still to come. */
  awaited?: Readonly<Record<FurtherGround, number>> | undefined
  sources: Sources
  foldAs?: FoldAs
}) {
  return (
    <section aria-labelledby="further-grounds">
      <h2 id="further-grounds" className="label text-ink">
        Further grounds, beside the four areas
      </h2>
      {furtherGrounds.map((ground) => (
        <GroundFinding
          key={ground}
          ground={ground}
          finding={findings[ground]}
          awaited={awaited?.[ground] ?? 0}
          sources={sources}
          {...(foldAs === undefined ? {} : { foldAs })}
        />
      ))}
    </section>
  )
}
