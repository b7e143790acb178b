import type { DocumentLanguage } from './wording/languages.ts'

/** What a sentence rests on: a node of the trace of the frozen assessment, or of the snapshot around it. */
export interface TracePoint {
  kind: 'area' | 'forum' | 'test' | 'route' | 'element' | 'rule' | 'fact' | 'evidence' | 'authority' | 'gap' | 'version'
  id: string
}

export type Inline =
  /** `language`: a tag of BCP 47, where the text is not in the language of the document. */
  | { kind: 'text' | 'strong' | 'emphasis'; text: string; language?: string }
  /** A footnote, by its number. `again`: the note itself stands elsewhere, and this is only its mark. */
  | { kind: 'note'; note: number; again?: true }
  /**
   * A cross-reference to a paragraph: `paragraph 12`, or the bare number where the word stands before it. In another
   * language than English `word` is said in place of `paragraph`.
   */
  | { kind: 'see'; to: string; number: number; bare: boolean; word?: string }

export interface Heading {
  kind: 'heading'
  id: string
  level: 1 | 2 | 3
  text: string
  /** The same in the second language of a document in two. */
  beside?: string
}

/** A numbered paragraph. Its id stays the same when other paragraphs come or go; its number need not. */
export interface Paragraph {
  kind: 'paragraph'
  id: string
  number: number
  text: Inline[]
  /** The same in the second language of a document in two columns. */
  beside?: Inline[]
  points: TracePoint[]
  /** Introduces what follows it: never left alone at the foot of a page. */
  leads: boolean
}

/** A lettered list under the paragraph before it. */
export interface Items {
  kind: 'items'
  id: string
  /** Set smaller: a long list that is looked up, not read. */
  compact: boolean
  items: { id: string; text: Inline[]; beside?: Inline[]; points: TracePoint[] }[]
}

export interface Table {
  kind: 'table'
  id: string
  caption: string
  columns: { label: string; width: number }[]
  /** Set smaller: a table of an annex, which is looked up and not read. */
  compact: boolean
  /** Set in two columns side by side, where the page has room for them: a long list of short rows. */
  twice: boolean
  /** Each cell is a list of lines. A row of one cell goes across all columns: it heads the rows that follow. */
  rows: { id: string; cells: Inline[][][]; points: TracePoint[] }[]
}

/** Room for a hand to sign; the words beside it. */
export interface Signature {
  kind: 'signature'
  id: string
  labels: string[]
}

export type Block = Heading | Paragraph | Items | Table | Signature

/** A citation in a footnote: the record or authority it resolves to, and the words printed. */
export interface Citation {
  kind: 'evidence' | 'authority'
  id: string
  text: string
  /** The same words with their italics; left out where there are none. */
  rich?: Extract<Inline, { text: string }>[]
}

export interface Footnote {
  number: number
  citations: Citation[]
}

/**
 * Book: a first page with contents, then the rest. Note: everything runs on from the title, set close, to be read at a
 * glance. Letter: the same in the type and with the room of a book.
 */
export type Layout = 'book' | 'note' | 'letter'

/** Whether a document has a first page with contents. */
export const isBook = ({ layout = 'book' }: { layout?: Layout }): boolean => layout === 'book'

/** A finished document, the same for every format: Markdown, PDF and Word print this and add nothing. */
export interface ReportContent {
  format: 'article-three/report-content@1'
  language: DocumentLanguage
  /** The second language, of a document in two columns. */
  beside?: DocumentLanguage
  /** Left out: a book. */
  layout?: Layout
  /** Of a book: so many of its blocks stand on the first page, before the contents. Left out: none. */
  opening?: number
  title: string
  subtitle: string
  /** `EXAMPLE …` or `DRAFT …`, printed on every page; null for an issued report of a real case. */
  marks: string[]
  /** Printed at the head of every page: the reference and the number of the report. */
  running: { reference: string; report: string }
  cover: { label: string; value: string }[]
  author: string | null
  /** The day on the document: of issue, or of the assessment for a draft. */
  date: string
  /** ISO instant that dates the file. */
  timestamp: string
  /** Says in the file which report it is; see report-mark.ts. */
  mark: string
  blocks: Block[]
  footnotes: Footnote[]
}
