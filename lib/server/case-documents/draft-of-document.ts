import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import { type BuiltDocument, buildDocument } from '#lib/reporting/document/build-document'
import type { DocumentChoices } from '#lib/reporting/document/document-choices'
import { type DocumentProblem, documentProblems } from '#lib/reporting/document/document-problems'
import type { ForumProfile } from '#lib/reporting/document/forum-profile'
import { profileOf } from '#lib/reporting/profiles/all-profiles'
import { recordsOf } from '#lib/reporting/records-of'
import { freezeDraft, type ReportSnapshot } from '#lib/reporting/snapshot'
import { assess } from '#lib/rules/engine/assess'
import { ruleSetFor } from '#lib/rules/rule-set'
import { bundleReferences } from '../bundles/bundle-references.ts'
import { type CaseDetail, caseFileOf } from '../cases/case-detail.ts'
import { today } from '../clock.ts'
import { libraryOf } from '../ledger/library-of-organisation.ts'
import type { StoredDocument } from './document-cells.ts'

/** A document on the facts as they stand: what it would say, and what stands between it and its issue. */
export interface DraftDocument {
  profile: ForumProfile
  snapshot: ReportSnapshot
  built: BuiltDocument
  problems: DocumentProblem[]
}

/** The form of a stored document. One that is no longer offered is a fault of ours: forms are never taken away. */
export function formOf({ profileId }: Pick<StoredDocument, 'profileId'>): ForumProfile {
  const profile = profileOf(profileId)
  if (profile === undefined) throw new Error(`A document is stored in a form that is not offered: ${profileId}.`)
  return profile
}

/** What its author chose, and nothing else of it. */
export const choicesOf = ({ language, citations }: DocumentChoices): DocumentChoices => ({ language, citations })

export async function draftOf(viewer: Viewer, found: CaseDetail, document: StoredDocument): Promise<DraftDocument> {
  const library = await libraryOf(viewer)
  const caseFile = caseFileOf(found, today())
  const ruleSet = ruleSetFor(caseFile.requestingState)
  const assessment = assess({ caseFile, ruleSet, library })
  const bundle = await bundleReferences(viewer, found.id, Object.keys(recordsOf(assessment, library)), document.bundle)
  const snapshot = freezeDraft({ caseFile, assessment, library, ruleSet, bundle, example: false })
  const profile = formOf(document)
  const built = buildDocument(snapshot, profile, document.own, choicesOf(document))
  return { profile, snapshot, built, problems: documentProblems(snapshot, profile, document.own, built) }
}
