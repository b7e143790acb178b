import 'server-only'
import { z } from 'zod'
import { type CitationStyleId, citationStyleIds } from '#lib/reporting/citation/citation-styles'
import type { BundleChoice, DocumentChoices } from '#lib/reporting/document/document-choices'
import type { ForumProfile } from '#lib/reporting/document/forum-profile'
import { type OwnWords, ownWordsSchema } from '#lib/reporting/document/own-words'
import { suggestedCitations } from '#lib/reporting/document/suggested-citations'
import { parseSnapshot, type ReportSnapshot } from '#lib/reporting/snapshot'
import { type LanguageChoice, languageChoices } from '#lib/reporting/wording/languages'
import type { DocumentFormat } from '../documents/render-document.ts'
import { type CellKey, openBytes, openJson, type Place, sealBytes, sealJson } from '../keys/cell.ts'

/** What is sealed of a document that is being written. */
export interface StoredDocument extends DocumentChoices {
  bundle: BundleChoice
  /** Of the form, see lib/reporting/profiles. */
  profileId: string
  own: OwnWords
}

const storedDocumentSchema = z.strictObject({
  profileId: z.string(),
  language: z.enum(languageChoices),
  // One that was begun before there was a choice was cited as its form suggests.
  citations: z.enum(citationStyleIds).nullable().default(null),
  // There was no choice of a bundle either.
  bundle: z.string().max(100).nullable().default(null),
  own: ownWordsSchema,
})

/** What is sealed of an edition: all that it was set from, so that it can be set again whatever has changed since. */
export interface StoredEdition {
  snapshot: ReportSnapshot
  /** The form as it was on that day. */
  profile: ForumProfile
  language: LanguageChoice
  /** How its sources are cited, whatever its form suggests by now. */
  citations: CitationStyleId
  own: OwnWords
  /** Hexadecimal SHA-256 of each file. */
  sha256: FileHashes
}

/** Files of an edition: Word, the PDF to read (PDF/UA-1) and the PDF to file (PDF/A-2a). */
export type EditionFiles = Record<DocumentFormat, Uint8Array>

/** What was issued before editions had a PDF to file has none. */
export type FileHashes = Record<'pdf' | 'docx', string> & { pdfa?: string }

interface Of {
  id: string
  orgId: string
}

const placeOfDocument = ({ id, orgId, version }: Of & { version: number }): Place => ({
  ...{ org: orgId, table: 'documents', column: 'content', row: id, version },
})

// An edition is frozen: it has one version only.
const placeOfEdition = ({ id, orgId }: Of, column: 'content' | DocumentFormat): Place => ({
  ...{ org: orgId, table: 'document_editions', column, row: id, version: 1 },
})

export const sealDocument = (key: CellKey, of: Of & { version: number }, stored: StoredDocument) =>
  sealJson(key, placeOfDocument(of), stored)

/** @throws when what is stored is no document, or not the one that was sealed there. */
export const openDocument = (key: CellKey, of: Of & { version: number }, sealed: Uint8Array): StoredDocument =>
  storedDocumentSchema.parse(openJson(key, placeOfDocument(of), sealed))

/** The sealed columns of an edition. */
export const sealEdition = (key: CellKey, of: Of, stored: StoredEdition, files: EditionFiles) => ({
  content: sealJson(key, placeOfEdition(of, 'content'), stored),
  pdf: sealBytes(key, placeOfEdition(of, 'pdf'), files.pdf),
  docx: sealBytes(key, placeOfEdition(of, 'docx'), files.docx),
  pdfa: sealBytes(key, placeOfEdition(of, 'pdfa'), files.pdfa),
})

/** Reads a frozen edition again. One that is not what its hash says is damage, not an answer. */
export function openEdition(key: CellKey, of: Of, sealed: Uint8Array): StoredEdition {
  const stored = openJson(key, placeOfEdition(of, 'content'), sealed) as StoredEdition
  const parsed = parseSnapshot(stored.snapshot)
  if (!parsed.ok) throw new Error('A stored edition is not what was issued: its snapshot cannot be read.')
  return { ...stored, ...asItIsNow(stored), snapshot: parsed.snapshot }
}

/** What editions that were issued earlier lack: a choice of style, and names of forms in other languages. */
function asItIsNow({ profile, language, citations }: StoredEdition): Pick<StoredEdition, 'profile' | 'citations'> {
  const { name } = profile as { name: ForumProfile['name'] | string }
  return {
    profile: typeof name === 'string' ? { ...profile, name: { en: name } } : profile,
    citations: citations ?? suggestedCitations(profile, language),
  }
}

/** A file of an edition, byte for byte as it was issued. */
export const openFile = (key: CellKey, of: Of, format: DocumentFormat, sealed: Uint8Array): Uint8Array<ArrayBuffer> =>
  openBytes(key, placeOfEdition(of, format), sealed)
