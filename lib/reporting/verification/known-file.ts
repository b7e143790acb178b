import type { DocumentKind } from '../document/forum-profile.ts'
import type { SinceBuilt } from './since-built.ts'
import type { SinceIssue } from './since-issue.ts'

/** What is told of a thing that was issued on a case, from what was frozen with it. */
interface Issued {
  id: string
  caseId: string
  /** The code name of the case, as it was then. */
  reference: string
  /** Counts up from 1: reports within the case, editions within their document. */
  number: number
  /** ISO instant. */
  issuedAt: string
  author: string
  /** Identifier and version of the rule set. */
  ruleSet: string
  /** Version of the library. */
  library: string
  /** Of all that it was made from, `sha256:…`: printed in it. */
  contentHash: string
  /** The end of the audit trail before it, printed in it; null in what was issued before that was printed. */
  auditHead: { seq: number; hash: string } | null
}

export type KnownReport = Issued & { kind: 'report' }
export type KnownEdition = Issued & {
  kind: 'edition'
  documentId: string
  documentKind: DocumentKind
  /** `Triage note`, and the form it was set in. */
  title: string
  form: string
  /** Which of its files: the PDF to read, the PDF to file, or Word; null for a file that is none of them. */
  format: 'pdf' | 'pdfa' | 'docx' | null
}

/** A bundle as it was built once. */
export interface KnownBundle {
  kind: 'bundle'
  id: string
  caseId: string
  reference: string
  title: string
  /** Null for a file that is none of those built last. */
  build: {
    /** ISO instant. */
    at: string
    by: string
    pages: number
    exhibits: number
    /** Whether its numbers were given out with it. */
    givenOut: boolean
    /** Which of its files this is, from 1. */
    file: number
    files: number
  } | null
}

export type KnownFile = KnownReport | KnownEdition | KnownBundle

/** A later one of the same case or document. */
export interface Newer {
  number: number
  /** ISO instant. */
  issuedAt: string
}

/** What has become of that on which the file rests. */
export type Since =
  | ({ kind: 'compared'; newer: Newer | null } & SinceIssue)
  /** An answer on file can no longer be read, so the case cannot be assessed now. */
  | { kind: 'unreadable'; newer: Newer | null }
  | ({ kind: 'built' } & SinceBuilt)

export type VerifiedFile =
  /** Byte for byte a file that was issued or built here. */
  | { outcome: 'same'; file: KnownFile; since: Since }
  /** It carries the mark of this one, and is not the file that was issued or built. */
  | { outcome: 'altered'; file: KnownFile }
  /** Nothing that the viewer may see: of this organisation or another, or of nobody. */
  | { outcome: 'unknown' }
