import type { DocumentKind, ForumProfile } from '../document/forum-profile.ts'
import type { OwnWords } from '../document/own-words.ts'

/** A document of the case, with what people wrote in it: the draft as it stands, and each edition as it was issued. */
export interface HeldDocument {
  id: string
  kind: DocumentKind
  /** Of the form, see lib/reporting/profiles. */
  profileId: string
  /** `Triage note`, and the form it is set in. */
  title: string
  form: string
  author: string
  /** ISO instants. */
  createdAt: string
  updatedAt: string
  own: OwnWords
  /** In the order of their numbers. */
  editions: readonly {
    id: string
    number: number
    /** ISO instant. */
    issuedAt: string
    issuedBy: string
    /** Hexadecimal SHA-256 of each file: the PDF to read, the Word file, the PDF to file. */
    sha256: { pdf: string; docx: string; pdfa?: string }
    /** As it was frozen with the edition. */
    own: OwnWords
  }[]
}

/** A bundle of the case, by what stands in it and when it was built. The papers in it are files of their own. */
export interface HeldBundle {
  id: string
  title: string
  court: string
  parties: string
  updatedAt: string
  exhibits: readonly { section: string; title: string; date: string | null; withdrawn: boolean }[]
  builds: readonly { at: string; by: string; pages: number; sha256: readonly string[] }[]
}

/** A passage that a person wrote in a document. */
export interface OwnPassage {
  what: string
  text: string
}

/** What was written by hand in a document, passage by passage. What was set from the assessment is not repeated. */
export function ownPassages({ sections, edits, added }: OwnWords, profile: ForumProfile | undefined): OwnPassage[] {
  const headings = new Map(
    (profile?.sections ?? []).flatMap((section) => (section.kind === 'own' ? [[section.id, section.heading.en]] : [])),
  )
  return [
    ...Object.entries(sections).map(([id, text]) => ({ what: `Under “${headings.get(id) ?? id}”`, text })),
    ...edits.map(({ own }) => ({ what: 'In place of what was set from the assessment', text: own })),
    ...added.map(({ text }) => ({ what: 'Added', text })),
  ].filter(({ text }) => text.trim() !== '')
}
