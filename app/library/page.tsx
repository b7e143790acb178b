import Link from 'next/link'
import { buttonClass } from '#components/ui/button-class'
import { formatDate } from '#lib/domain/date-in-words'
import { evidenceDirections, verificationStatuses } from '#lib/domain/evidence-record'
import { sentenceCase } from '#lib/domain/in-words'
import { groundQuestions, riskAreas } from '#lib/domain/risk-area'
import { directionLabels, evidenceKindLabels, verificationLabels } from '#lib/reporting/describe-material'
import { searchLibrary } from '#lib/server/library/search-library'
import { securePage } from '#lib/server/secure-page'

type Search = Record<string, string | string[] | undefined>

const one = <T extends string>(search: Search, name: string, allowed: readonly T[]): T | undefined => {
  const value = search[name]
  return allowed.find((option) => option === value)
}

/** Records by text, with accents folded; each hit says where it matched. An empty search lists them all. */
async function LibraryPage({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams
  const query = typeof search.q === 'string' ? search.q.trim().slice(0, 300) : ''
  const area = one(search, 'area', riskAreas)
  const direction = one(search, 'direction', evidenceDirections)
  const status = one(search, 'status', verificationStatuses)
  const hits = await searchLibrary({
    query,
    ...(area ? { area } : {}),
    ...(direction ? { direction } : {}),
    ...(status ? { status } : {}),
  })
  return (
    <>
      <search>
        <form className="no-print flex flex-wrap items-end gap-x-4 gap-y-3 py-4">
          <label className="flex grow flex-col gap-0.5 sm:max-w-md">
            <span className="label">Words in title, proposition, source or tags</span>
            <input type="search" name="q" defaultValue={query} className={inputClass} />
          </label>
          <Choice
            name="area"
            label="Area"
            chosen={area}
            options={riskAreas.map((id) => [id, groundQuestions[id].name])}
          />
          <Choice
            name="direction"
            label="Direction"
            chosen={direction}
            options={evidenceDirections.map((id) => [id, sentenceCase(directionLabels[id])])}
          />
          <Choice
            name="status"
            label="Checked"
            chosen={status}
            options={verificationStatuses.map((id) => [id, sentenceCase(verificationLabels[id])])}
          />
          <button type="submit" className={buttonClass('primary')}>
            Search
          </button>
        </form>
      </search>
      <p role="status" className="note">
        {hits.length === 0
          ? 'No record matches. That is not a finding that nothing is known: it says only that nothing is stored under these words.'
          : `${hits.length} ${hits.length === 1 ? 'record' : 'records'}${query === '' ? ', the newest first' : ', the best match first'}.`}
      </p>
      <ul className="mt-2 border-t border-ink">
        {hits.map(({ record, matched }) => (
          <li key={record.id} className="border-b border-rule py-2.5">
            <p>
              <Link href={`/library/records/${record.id}`} prefetch={false} className="link font-semibold">
                {record.title}
              </Link>
              {record.verification.status === 'contradicted' ? <Mark>Contradicted</Mark> : null}
              {record.supersededBy === null ? null : <Mark>Superseded</Mark>}
              {record.tags.includes('contrary') ? <Mark>Contrary material</Mark> : null}
            </p>
            <p className="max-w-prose font-serif">{record.proposition}</p>
            <p className="note">
              {sentenceCase(evidenceKindLabels[record.kind])}, {record.source.publisher},{' '}
              {formatDate(record.source.date)}; {directionLabels[record.direction]};{' '}
              {record.riskAreas.map((id) => groundQuestions[id].name.toLowerCase()).join(', ')}
              {matched.length === 0 ? '' : `. Matched in: ${matched.join(', ')}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

const inputClass = 'min-h-9 w-full rounded-xs border border-edge bg-paper px-2 text-control'

function Choice({
  name,
  label,
  options,
  chosen,
}: {
  name: string
  label: string
  options: readonly (readonly [value: string, label: string])[]
  chosen: string | undefined
}) {
  return (
    <label className="flex flex-col gap-0.5">
      <span className="label">{label}</span>
      <select name={name} defaultValue={chosen ?? ''} className={inputClass}>
        <option value="">Any</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

function Mark({ children }: { children: string }) {
  return <span className="label ml-3 border-b border-edge">{children}</span>
}

export default securePage('library.read', LibraryPage)
