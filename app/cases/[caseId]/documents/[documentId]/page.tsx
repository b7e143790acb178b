import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { formatDate } from '#lib/domain/date-in-words'
import { sentenceCase } from '#lib/domain/in-words'
import { type CitationStyleId, citationStyleIds, citationStyles } from '#lib/reporting/citation/citation-styles'
import { factsToTag } from '#lib/reporting/document/fact-tags'
import { isGuaranteed } from '#lib/reporting/document/guaranteed'
import { factsLeftOut } from '#lib/reporting/document/left-out'
import { openClashes } from '#lib/reporting/document/open-clashes'
import { suggestedCitations } from '#lib/reporting/document/suggested-citations'
import { type LanguageChoice, languageChoices } from '#lib/reporting/wording/languages'
import { type ReadDocument, readDocument } from '#lib/server/case-documents/read-document'
import { securePage } from '#lib/server/secure-page'
import { CasePage } from '../../case-page.tsx'
import { issueDocumentAction, removeDocumentAction, saveDocumentAction } from '../actions.ts'
import { FormPoints } from './form-points.tsx'
import { WritingDesk } from './writing-desk.tsx'

export const metadata: Metadata = { title: 'Document' }

/** The desk at which one document is written: own words, what the assessment says, what is left to do, editions. */
async function DocumentPage({ params }: { params: Promise<{ caseId: string; documentId: string }> }) {
  const { caseId, documentId } = await params
  const found = await readDocument({ caseId, documentId })
  if (!found.ok) notFound()
  const { document } = found
  const { profile } = document.draft
  return (
    <CasePage caseId={caseId}>
      <div className="page-width pt-8 pb-16">
        <h2 className="text-xl">{profile.title.en}</h2>
        <p className="note mt-1">
          {profile.name.en}. Set on the facts as they stand today; what you write is saved as you go.
        </p>
        <WritingDesk
          // A document that somebody else has changed is opened anew, with what stands there.
          key={document.id}
          caseId={caseId}
          document={asProps(document)}
          save={saveDocumentAction}
          issue={issueDocumentAction}
          remove={removeDocumentAction}
        />
        <FormPoints profile={profile} />
      </div>
    </CasePage>
  )
}

/** What the desk is given: plain data, and of the assessment no more than it shows. */
function asProps({ id, version, language, citations, bundle, own, draft, editions, bundles, mayIssue }: ReadDocument) {
  const { profile, snapshot, built, problems } = draft
  return {
    ...{ id, version, own, problems, mayIssue },
    choices: { language, citations, bundle },
    bundles,
    styles: citationStyleIds.map((value) => ({ value, label: citationStyles[value].name })),
    suggested: Object.fromEntries(
      languageChoices.map((choice) => [choice, suggestedCitations(profile, choice)] as const),
    ) as Record<LanguageChoice, CitationStyleId>,
    sections: profile.sections.filter((section) => section.kind !== 'part'),
    facts: profile.sections.some((section) => section.kind === 'part' && section.part === 'fact-tags')
      ? factsToTag(built.printed).map((key) => ({ key, question: snapshot.questions[key]?.question ?? key }))
      : [],
    leftOut: factsLeftOut(snapshot, profile, own),
    records: Object.values(snapshot.evidence)
      .map(({ id: record, title, source }) => ({ id: record, label: `${title} (${source.publisher})` }))
      .sort((a, b) => (a.label < b.label ? -1 : 1)),
    content: {
      ...{ language: built.content.language, beside: built.content.beside },
      ...{ blocks: built.content.blocks, footnotes: built.content.footnotes },
    },
    // What the author wrote stands in the fields above, and is changed there.
    setWords: Object.fromEntries([...built.setWords].filter(([each]) => !/^(own|declaration|hand)\//.test(each))),
    clashes: openClashes(own, built),
    kept: [...built.setWords.keys()].filter(isGuaranteed),
    editions: editions.map(({ number, issuedAt, author, sha256 }) => ({
      ...{ number, author, sha256 },
      issuedOn: sentenceCase(formatDate(issuedAt.slice(0, 10))),
    })),
  }
}

export type DeskDocument = ReturnType<typeof asProps>

export default securePage('document.read', DocumentPage)
