import type { Assessment } from '#lib/domain/assessment'
import { forumNames } from '#lib/domain/forum'
import { asSentence } from '#lib/domain/in-words'
import { formatDay } from '#lib/reporting/format-date'

/** What this is an assessment of: the day, the fora with why, and the versions it can be repeated from. */
export function Versions({
  assessment,
}: {
  assessment: Pick<Assessment, 'assessedOn' | 'fora' | 'versions' | 'hash'>
}) {
  const { versions } = assessment
  return (
    <section aria-labelledby="versions" className="note max-w-[42rem]">
      <h2 id="versions" className="label">
        Fora, date and versions
      </h2>
      <p>Assessed as of {formatDay(assessment.assessedOn)}.</p>
      <ul>
        {assessment.fora.map((forum) => (
          <li key={forum.id}>
            {forumNames[forum.id]}: {asSentence(forum.why)}
          </li>
        ))}
      </ul>
      <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 break-all">
        <dt>Engine</dt>
        <dd>{versions.engine}</dd>
        <dt>Rule set</dt>
        <dd>
          {versions.ruleSet.id} {versions.ruleSet.version}, {versions.ruleSet.hash}
        </dd>
        <dt>Library</dt>
        <dd>
          {versions.library.version}, {versions.library.hash}
        </dd>
        <dt>Questions</dt>
        <dd>{versions.facts}</dd>
        <dt>Assessment</dt>
        <dd>{assessment.hash}</dd>
      </dl>
    </section>
  )
}
