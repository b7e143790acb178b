import type { Metadata } from 'next'
import Link from 'next/link'
import { buttonClass } from '#components/ui/button-class'
import { TableHead } from '#components/ui/table-head'
import { formatInstant } from '#lib/reporting/format-date'
import { auditedActions } from '#lib/server/audit/audit-event'
import { type ListedEvent, listEvents } from '#lib/server/audit/list-events'
import { type TrailQuery, trailQuerySchema } from '#lib/server/audit/trail-query'
import { securePage } from '#lib/server/secure-page'

export const metadata: Metadata = { title: 'Trail' }

type Search = Record<string, string | string[] | undefined>

/** Who did what, for the auditor: ids of things, and nothing of what is in them. */
async function TrailPage({ searchParams }: { searchParams: Promise<Search> }) {
  const query = queryOf(await searchParams)
  const { entries, next } = await listEvents(query)
  return (
    <div className="page-width pt-8 pb-16">
      <div className="flex flex-wrap items-baseline justify-between gap-4">
        <h1 className="text-2xl">Trail</h1>
        <a href="/api/audit/head" download className={buttonClass('plain')}>
          Take the signed head
        </a>
      </div>
      <p className="law mt-3">
        What was done in this organisation, by whom and to what, the latest first: readings and refusals too. An entry
        says nothing of what is in a case. Each carries the hash of the one before it, over all organisations of this
        installation, so the numbers have gaps here.
      </p>
      <p className="note mt-2 max-w-prose">
        The trail alone cannot show that its end was cut off. A signed head that is kept elsewhere can: take one now and
        then, keep it where nobody who runs this server can change it, and have it checked against the trail by the
        operator. Every issued report prints one too.
      </p>
      <search>
        <form className="no-print flex flex-wrap items-end gap-x-4 gap-y-3 py-4">
          <label className="flex flex-col gap-0.5">
            <span className="label">What was done</span>
            <select name="action" defaultValue={query.action ?? ''} className={inputClass}>
              <option value="">Anything</option>
              {actionNames.map((action) => (
                <option key={action} value={action}>
                  {action}
                </option>
              ))}
            </select>
          </label>
          <Field name="object" label="To what (its id)" value={query.object} />
          <Field name="actor" label="By whom (their id)" value={query.actor} />
          <button type="submit" className={buttonClass('primary')}>
            Show
          </button>
        </form>
      </search>
      {entries.length === 0 ? (
        <p role="status">Nothing in the trail of this organisation is like that.</p>
      ) : (
        <Entries entries={entries} query={query} />
      )}
      {next === null ? null : (
        <p className="mt-4">
          <Link href={addressOf({ ...query, before: next })} prefetch={false} className="link">
            Earlier entries
          </Link>
        </p>
      )}
    </div>
  )
}

function Entries({ entries, query }: { entries: readonly ListedEvent[]; query: TrailQuery }) {
  const only = (more: Omit<TrailQuery, 'before'>) => addressOf({ ...query, before: undefined, ...more })
  return (
    <table className="w-full border-t border-ink text-left text-control">
      <TableHead columns={['No.', 'When', 'Who', 'Did', { title: 'To what', wideOnly: true }]} />
      <tbody>
        {entries.map(({ seq, at, actor, action, objectType, objectId, outcome }) => (
          <tr key={seq} className="border-b border-rule align-top">
            <td className="py-1.5 pr-4 tabular-nums">{seq}</td>
            <td className="py-1.5 pr-4">
              <time dateTime={at}>{formatInstant(at)}</time>
            </td>
            <td className="py-1.5 pr-4">
              {actor ? (
                <Link href={only({ actor: actor.id })} prefetch={false} className="link">
                  {actor.name}
                </Link>
              ) : (
                'Nobody signed in'
              )}
            </td>
            <td className="py-1.5 pr-4">
              {action}
              {outcome === 'refused' ? <span className="label ml-2 border-b border-edge">Refused</span> : null}
              <span className="note block break-all sm:hidden">{objectId}</span>
            </td>
            <td className="py-1.5 max-sm:hidden">
              {objectType}{' '}
              {objectId === null ? null : (
                <Link href={only({ object: objectId })} prefetch={false} className="link break-all">
                  {objectId}
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const inputClass = 'min-h-9 w-full rounded-xs border border-edge bg-paper px-2 text-control'

function Field({ name, label, value }: { name: string; label: string; value: string | undefined }) {
  return (
    <label className="flex flex-col gap-0.5">
      <span className="label">{label}</span>
      <input name={name} defaultValue={value ?? ''} autoComplete="off" className={inputClass} />
    </label>
  )
}

const actionNames = [...new Set(Object.values(auditedActions).flat())].sort()

/** An address that says something else is one that says nothing. */
function queryOf(search: Search): TrailQuery {
  const given = Object.entries(search).filter(([name, value]) => name in trailQuerySchema.shape && value !== '')
  return trailQuerySchema.safeParse(Object.fromEntries(given)).data ?? {}
}

function addressOf(query: TrailQuery): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  return given.length === 0 ? '/audit' : `/audit?${new URLSearchParams(given)}`
}

export default securePage('audit.read', TrailPage)
