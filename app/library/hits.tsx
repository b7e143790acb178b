import Link from 'next/link'
import type { ReactNode } from 'react'
import { formatDate } from '#lib/domain/date-in-words'
import { count, sentenceCase } from '#lib/domain/in-words'
import { stateWords } from '#lib/domain/ledger/claim-state'
import { stateOf } from '#lib/domain/ledger/ledger'
import type { Tier } from '#lib/domain/ledger/tier'
import { groundQuestions } from '#lib/domain/risk-area'
import { type LibraryField, type SearchedKind, searchedKinds } from '#lib/ledger/search/library-documents'
import type { MatchedField } from '#lib/ledger/search/why-matched'
import { tierLabels } from '#lib/reporting/describe-claim'
import { decidedCaseKindLabels, outcomeLabel } from '#lib/reporting/describe-decision'
import { directionLabels, evidenceKindLabels } from '#lib/reporting/describe-material'
import type { LibraryAnswer, LibraryHit } from '#lib/server/search/search-library'
import { MarkedText } from './marked-text.tsx'
import { NotSearched } from './not-searched.tsx'

const counted: Readonly<Record<SearchedKind, [one: string, several: string]>> = {
  record: ['record', 'records'],
  source: ['source', 'sources'],
  copy: ['page of a stored copy', 'pages of stored copies'],
  decision: ['decided case', 'decided cases'],
}

/** What was found, and how much; each hit says where it matched. */
export function Hits({ answer, query }: { answer: LibraryAnswer; query: string }) {
  const { hits, total, counts } = answer
  const all = searchedKinds.flatMap((kind) => (counts[kind] ? [count(counts[kind], ...counted[kind])] : []))
  const shown = hits.length < total ? ` The first ${hits.length} are shown.` : ''
  return (
    <>
      <p role="status" className="note">
        {sentenceCase(all.join(', '))}
        {query === '' ? ', the newest first.' : ', the best match first.'}
        {shown}
      </p>
      <NotSearched answer={answer} />
      <ul className="mt-2 border-t border-ink">
        {hits.map((hit) => (
          <Hit key={keyOf(hit)} hit={hit} />
        ))}
      </ul>
    </>
  )
}

const keyOf = (hit: LibraryHit): string => {
  switch (hit.kind) {
    case 'record':
      return `record ${hit.entry.claim.id}`
    case 'source':
      return `source ${hit.source.id}`
    case 'copy':
      return `copy ${hit.copy.id} ${hit.page}`
    case 'decision':
      return `decision ${hit.decision.id}`
  }
}

function Hit({ hit }: { hit: LibraryHit }) {
  switch (hit.kind) {
    case 'record': {
      const { claim, from } = hit.entry
      const state = stateOf(hit.entry)
      const areas = claim.riskAreas.map((id) => groundQuestions[id].name.toLowerCase()).join(', ')
      return (
        <Entry
          href={`/library/records/${claim.id}`}
          title={claim.title}
          tier={claim.tier}
          labels={[
            ...(from === 'here' ? ['Entered here'] : from === 'library' ? [] : ['From a pack']),
            ...(state === 'contradicted' || state === 'superseded' ? [sentenceCase(stateWords[state])] : []),
            ...(claim.tags.includes('contrary') ? ['Contrary material'] : []),
          ]}
          body={claim.proposition}
          matched={hit.matched}
        >
          {sentenceCase(evidenceKindLabels[hit.source.kind])}, {hit.source.publisher}, as of {formatDate(claim.asOf)};{' '}
          {directionLabels[claim.direction]}; {areas}; {stateWords[state]}
        </Entry>
      )
    }
    case 'source': {
      const { id, title, tier, publisher, date, kind } = hit.source
      return (
        <Entry href={`/library/sources/${id}`} title={title} tier={tier} labels={['Source']} matched={hit.matched}>
          {sentenceCase(evidenceKindLabels[kind])}, {publisher}, {date === null ? 'date not known' : formatDate(date)}
        </Entry>
      )
    }
    case 'copy': {
      const { copy, page, source } = hit
      const place = `${copy.text.kind === 'extracted' && copy.text.counted === 'part' ? 'part' : 'page'} ${page}`
      return (
        <Entry
          href={`/library/copies/${copy.id}?page=${page}`}
          marksTitle={false}
          title={`${copy.fileName}, ${place}`}
          tier={copy.tier}
          labels={['Stored copy']}
          matched={hit.matched}
        >
          {source === null ? 'Its source is not in the ledger' : `Of “${source.title}”, ${source.publisher}`}
        </Entry>
      )
    }
    case 'decision': {
      const { id, name, court, date, kind, outcome } = hit.decision
      return (
        <Entry
          href={`/library/decisions/${id}`}
          title={name}
          tier="public"
          labels={['Decided case']}
          matched={hit.matched}
        >
          {decidedCaseKindLabels[kind]}, {court}, {date === null ? 'day not known' : formatDate(date)};{' '}
          {outcomeLabel(outcome).toLowerCase()}
        </Entry>
      )
    }
  }
}

interface EntryProps {
  href: string
  title: string
  /** False where more than the title that was searched stands in it. */
  marksTitle?: boolean
  tier: Tier
  labels: readonly string[]
  /** Shown where nothing in it matched, too. */
  body?: string
  matched: readonly MatchedField[]
  children: ReactNode
}

function Entry({ href, title, marksTitle = true, tier, labels, body, matched, children }: EntryProps) {
  const inTitle = matched.find(({ field }) => field === 'title')
  const inBody = matched.find(({ field }) => field === 'proposition')
  return (
    <li className="border-b border-rule py-2.5">
      <p>
        <Link href={href} prefetch={false} className="link font-semibold break-words">
          {inTitle && marksTitle ? <MarkedText snippet={inTitle.snippet} /> : title}
        </Link>
        {[...labels, ...(tier === 'public' ? [] : [tierLabels[tier]])].map((label) => (
          <span key={label} className="label ml-3 inline-block border-b border-edge">
            {label}
          </span>
        ))}
      </p>
      {inBody ? (
        <p className="max-w-prose font-serif break-words">
          <MarkedText snippet={inBody.snippet} />
        </p>
      ) : body === undefined ? null : (
        <p className="max-w-prose font-serif break-words">{body}</p>
      )}
      {matched
        .filter((one) => one !== inTitle && one !== inBody)
        .map(({ field, snippet }) => (
          <p key={field} className="max-w-prose font-serif break-words">
            <span className="note mr-1">In {fieldWords[field as LibraryField]}:</span>
            <MarkedText snippet={snippet} />
          </p>
        ))}
      <p className="note break-words">
        {children}
        {matched.length === 0
          ? ''
          : `. Matched in ${matched.map(({ field }) => fieldWords[field as LibraryField]).join(', ')}`}
      </p>
    </li>
  )
}

const fieldWords: Readonly<Record<LibraryField, string>> = {
  title: 'the title',
  proposition: 'what it says',
  quotation: 'the quotation',
  source: 'the source',
  tags: 'the tags',
  text: 'the text',
}
