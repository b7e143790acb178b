import type { DecidedCase } from '#lib/domain/decided-case'

/** What was added to the record of a decision so that it can be set on the bench, and how it is known. */
export function FactsAdded({ facts }: Pick<DecidedCase, 'facts'>) {
  const supplement = facts?.supplement
  if (supplement === undefined) return null
  return (
    <section aria-labelledby="facts-added">
      <h3 id="facts-added" className="mt-6 text-lg">
        Facts added to this record
      </h3>
      <p className="note">How they are known: {supplement.basis}.</p>
      <dl className="mt-2">
        {supplement.country_reports === null ? null : (
          <>
            <dt className="font-semibold">What reports told</dt>
            <dd>{supplement.country_reports}.</dd>
          </>
        )}
        {supplement.course === null ? null : (
          <>
            <dt className="mt-2 font-semibold">What had happened</dt>
            <dd>{supplement.course}.</dd>
          </>
        )}
      </dl>
    </section>
  )
}
