import Link from 'next/link'
import { notFound } from 'next/navigation'
import { RecordBody } from '#components/assessment/evidence-note'
import { facts } from '#lib/domain/facts/catalogue'
import { groundQuestions } from '#lib/domain/risk-area'
import { usesOnCases } from '#lib/server/assessments/uses-of-record'
import { today } from '#lib/server/clock'
import { listClaimChoices, readClaimAsKeeper } from '#lib/server/ledger/read-claim'
import { readOrigins } from '#lib/server/ledger/read-origins'
import { readEvidence } from '#lib/server/library/read-evidence'
import { securePage } from '#lib/server/secure-page'
import { LedgerPart } from './ledger-part.tsx'
import { OriginsPart } from './origins-part.tsx'
import { WhereUsed } from './where-used.tsx'

/** One record, whole: what it says, where, how sure, what replaced it, and which rules rest on it. */
async function RecordPage({ params }: { params: Promise<{ recordId: string }> }) {
  const { recordId } = await params
  const found = await readEvidence(recordId)
  if (!found.ok) notFound()
  const { record, successor, supersedes, rules } = found
  const ledger = await readClaimAsKeeper(recordId)
  const uses = await usesOnCases(recordId)
  const origins = await readOrigins(recordId)
  const sources = { evidence: {}, facts, authorities: {}, assessedOn: today() }
  const contradicted = record.verification.status === 'contradicted'
  return (
    <article className="grid gap-x-12 gap-y-8 pt-6 lg:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]">
      <div>
        <h2 className="text-xl">{record.title}</h2>
        <p className="note mt-1">{record.riskAreas.map((area) => groundQuestions[area].name).join(' · ')}</p>
        {contradicted ? (
          <p className="my-3 border-l-4 border-ink pl-3">
            <strong>Contradicted.</strong> The claim as first printed does not hold and supports nothing. Below stands
            the better version, and under “Checked” what was wrong.
          </p>
        ) : null}
        <RecordBody record={record} sources={sources} />
        {record.paperSection === null ? null : (
          <p className="note">
            From the founding paper, section {record.paperSection}
            {record.paperFootnote === null ? '' : `, note ${record.paperFootnote}`}. The paper is advocacy; its claims
            count only as far as they were checked.
          </p>
        )}
        {record.figure === null ? null : <Figure figure={record.figure} />}
        {record.tags.length === 0 ? null : <p className="note mt-3">Tags: {record.tags.join(', ')}</p>}
        <p className="note">Record {record.id}</p>
        {origins === null ? null : <OriginsPart origins={origins} />}
        {ledger?.ok ? (
          <LedgerPart
            read={ledger}
            claims={await listClaimChoices()}
            twins={ledger.open.twin ? await listClaimChoices('public') : []}
          />
        ) : null}
      </div>
      <aside aria-label="Connections" className="flex flex-col gap-6">
        {successor === null ? null : (
          <section>
            <h3 className="text-lg">In its place</h3>
            <p>
              <RecordLink record={successor} />
            </p>
            <RecordBody record={successor} sources={sources} />
          </section>
        )}
        {supersedes.length === 0 ? null : (
          <section>
            <h3 className="text-lg">Takes the place of</h3>
            <ul>
              {supersedes.map((older) => (
                <li key={older.id}>
                  <RecordLink record={older} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h3 className="text-lg">Rules that look at it</h3>
          {rules.length === 0 ? (
            <p className="note">No rule of the rule set in use looks at this record.</p>
          ) : (
            <ul className="mt-1 flex flex-col gap-2">
              {rules.map((rule) => (
                <li key={rule.id}>
                  <p>
                    <Link href={`/rule-book/rules/${rule.id}`} prefetch={false} className="link">
                      {rule.statement}
                    </Link>
                  </p>
                  <p className="note">
                    {rule.direction === 'for' ? 'speaks for the risk' : 'speaks against the risk'};{' '}
                    {rule.use === 'supports'
                      ? 'the record is named in support'
                      : 'the record is named as standing against'}
                    {contradicted ? ', and does not count because it is contradicted' : ''}
                  </p>
                </li>
              ))}
            </ul>
          )}
        </section>
        {uses === null ? null : <WhereUsed uses={uses} />}
      </aside>
    </article>
  )
}

function RecordLink({ record }: { record: { id: string; title: string } }) {
  return (
    <Link href={`/library/records/${record.id}`} prefetch={false} className="link font-semibold">
      {record.title}
    </Link>
  )
}

function Figure({
  figure,
}: {
  figure: { value: number | null; unit: string | null; numerator: number | null; denominator: number | null }
}) {
  return (
    <p className="mt-3">
      <span className="label">Figure</span> {figure.value ?? 'not given'} {figure.unit ?? ''}
      {figure.numerator === null && figure.denominator === null
        ? ''
        : ` (${figure.numerator ?? 'numerator not given'} of ${figure.denominator ?? 'denominator not given'})`}
    </p>
  )
}

export default securePage('library.read', RecordPage)
