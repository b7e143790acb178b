import type { BackTest } from '#lib/domain/back-test'
import { benchPreface } from '#lib/reporting/back-test/describe-comparison'
import { BenchCase } from './bench-case.tsx'

/** The bench: decided cases one by one, then those that could not be run and why. No share of agreement. */
export function BenchView({ bench }: { bench: BackTest }) {
  return (
    <>
      <div className="law max-w-prose py-4">
        {benchPreface.map((paragraph) => (
          <p key={paragraph} className="mt-2">
            {paragraph}
          </p>
        ))}
      </div>
      {bench.cases.map((compared) => (
        <BenchCase key={compared.id} compared={compared} />
      ))}
      <section aria-labelledby="not-run" className="border-t border-ink pt-3">
        <h2 id="not-run" className="text-lg">
          Not run
        </h2>
        <dl>
          {bench.notRun.map(({ id, name, why }) => (
            <div key={id} className="border-b border-rule py-1.5">
              <dt className="font-semibold">{name}</dt>
              <dd className="note">{why}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p className="note mt-6 break-all">
        Rule set {bench.versions.ruleSet.id} {bench.versions.ruleSet.version}, {bench.versions.ruleSet.hash}; library{' '}
        {bench.versions.library.version}, {bench.versions.library.hash}
      </p>
    </>
  )
}
