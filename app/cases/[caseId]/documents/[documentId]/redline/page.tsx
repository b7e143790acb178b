import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { DifferenceView } from '#components/difference/difference-view'
import { count, sentenceCase } from '#lib/domain/in-words'
import type { RedlineSide } from '#lib/reporting/redline/redline'
import { type RedlineContent, unitsOfRedline } from '#lib/reporting/redline/redline-content'
import { compareVersions, type VersionName, versionNameSchema } from '#lib/server/case-documents/compare-versions'
import { securePage } from '#lib/server/secure-page'
import { CasePage } from '../../../case-page.tsx'
import { RedlineView } from './redline-view.tsx'

export const metadata: Metadata = { title: 'What changed in a document' }

interface Props {
  params: Promise<{ caseId: string; documentId: string }>
  searchParams: Promise<Record<'from' | 'to', string | string[] | undefined>>
}

/** Two versions of a document held against each other: words put in and struck out, and the reasons beneath them. */
async function RedlinePage({ params, searchParams }: Props) {
  const address = await params
  const { from, to } = await searchParams
  const [before, after] = [versionNameSchema.safeParse(from), versionNameSchema.safeParse(to)]
  if (!before.success || !after.success) notFound()
  const asked = { from: before.data, to: after.data }
  const desk = `/cases/${address.caseId}/documents/${address.documentId}`
  return (
    <CasePage caseId={address.caseId}>
      <div className="page-width pt-6 pb-16">
        <p className="text-control">
          <Link href={desk} prefetch={false} className="link">
            Back to the document
          </Link>
        </p>
        <h2 className="mt-3 text-xl">What changed</h2>
        {asked.from === asked.to ? (
          <p className="law mt-3">This is one version. Choose two that are not the same, at the document.</p>
        ) : (
          <Compared address={address} asked={asked} />
        )}
      </div>
    </CasePage>
  )
}

async function Compared({
  address,
  asked,
}: {
  address: { caseId: string; documentId: string }
  asked: { from: VersionName; to: VersionName }
}) {
  const { caseId, documentId } = address
  const compared = await compareVersions(address, asked)
  if (!compared.ok && compared.reason === 'unreadable') redirect(`/cases/${caseId}/facts`)
  if (!compared.ok) notFound()
  const { redline, reasons } = compared.content
  const before = sideInWords(asked.from, redline.before)
  const after = sideInWords(asked.to, redline.after)
  const file = `/api/cases/${caseId}/documents/${documentId}/redline?from=${asked.from}&to=${asked.to}`
  return (
    <>
      <p className="law mt-3">
        Before: {before}. After: {after}.
      </p>
      <p className="mt-1 max-w-prose">{countsInWords(compared.content)}</p>
      <p className="no-print mt-2 flex flex-wrap gap-x-6">
        <a className="link" href={`${file}&format=docx`} download>
          Word file with tracked changes
        </a>
        <a className="link" href={`${file}&format=pdf`} download>
          PDF of what changed
        </a>
      </p>
      <nav aria-label="Parts of this page" className="no-print mt-2">
        <ul className="flex flex-wrap gap-x-6">
          <li>
            <a className="link" href="#reasons">
              The reasons
            </a>
          </li>
          <li>
            <a className="link" href="#words">
              The words
            </a>
          </li>
        </ul>
      </nav>
      <section aria-labelledby="reasons" className="mt-8">
        <h3 id="reasons" className="text-lg">
          The reasons
        </h3>
        <p className="law mt-2 mb-4">{reasons.inShort}</p>
        {/* Parts in which nothing differs are named in the sentence above by being left out of it. */}
        <DifferenceView
          sections={reasons.sections.filter(({ groups }) => groups.length > 0)}
          before={before}
          after={after}
        />
      </section>
      <section aria-labelledby="words" className="mt-8">
        <h3 id="words" className="text-lg">
          The words
        </h3>
        <p className="note mt-1 max-w-prose">
          What was put in is underlined, what was taken out is struck through; a screen reader says which. Numbers of
          paragraphs are those of the later version.
        </p>
        <RedlineView content={compared.content} />
      </section>
    </>
  )
}

const sideInWords = (name: VersionName, { date }: RedlineSide): string =>
  `${name === 'draft' ? 'The draft as it stands' : `Edition ${name}`}, ${date}`

function countsInWords({ redline }: RedlineContent): string {
  const { changed, inserted, deleted, same } = redline.counts
  const moved = unitsOfRedline(redline).filter((unit) => unit.moved).length
  const parts = `${count(changed, 'part')} reworded, ${inserted} put in, ${deleted} taken out, ${same} the same`
  const elsewhere =
    moved === 0 ? '' : ` ${count(moved, 'part')} ${moved === 1 ? 'stands' : 'stand'} elsewhere than before.`
  return `${sentenceCase(parts)}.${elsewhere} A part is a heading, a paragraph, a line of a list or a cell of a table.`
}

export default securePage('document.read', RedlinePage)
