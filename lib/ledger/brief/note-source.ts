import type { Ledger } from '#lib/domain/ledger/ledger'
import { addressesOf, sameDocument } from './addresses.ts'
import { datesIn } from './dates-in-text.ts'
import type { Brief, Note } from './read-brief.ts'

/** What a footnote says of the document it means. Null: it does not say, and nothing is put in its place. */
export interface ProposedSource {
  /** Number of the footnote; null where it is the brief itself. */
  note: number | null
  title: string | null
  publisher: string | null
  date: string | null
  url: string | null
  pinpoint: string | null
  /** Id of the source that the ledger has at this address. */
  known: string | null
}

const opening = /^(?:see(?:,)?(?:\s+(?:also|for example|e\.g\.))*|cf\.?)[:,]?\s+/iu
const pinpoint =
  /\b(?:pages?|pp?\.|paras?\.?|paragraphs?|arts?\.?|articles?|sections?|§)\s*\d+(?:\s*(?:[-–]|to|and)\s*\d+)?(?:\(\d+\))?/iu
/** A pinpoint at the end belongs to no title. */
const closing = /,?\s*(?:pages?|pp?\.|paras?\.?|paragraphs?|§)\s*\d+[^,]*$/iu
/** A title is printed in slanted letters or between quotation marks. */
const marked = /(?<!\*)\*(?<slanted>[^*]+)\*(?!\*)|[“‘"](?<quoted>[^”"]+?),?[”"]|‘(?<single>.+?),?’(?!\p{L})/u

/** Fewer words between quotation marks are a word of which the writer keeps their distance. */
const fewestWords = 3

/**
 * The source that a footnote means: title, publisher, date, address and page, as far as it gives them. A note with
 * neither an address nor a title that is printed as one is a remark, and its words are no title.
 */
export function sourceOfNote(brief: Brief, note: Note, { sources }: Ledger): ProposedSource {
  const url = addressesOf(brief, note).find(({ broken }) => broken === null)?.text ?? null
  const known =
    url === null ? null : [...sources.values()].find((source) => source.url !== null && sameDocument(source.url, url))
  const raw = brief.text.slice(note.from, note.to)
  const title = marked.exec(raw)?.groups
  const quoted = title?.quoted ?? title?.single
  const printed =
    title?.slanted ?? (quoted !== undefined && quoted.split(' ').length >= fewestWords ? quoted : undefined)
  const remark = url === null && printed === undefined
  const words = note.plain.text.replace(opening, '').replaceAll(/\(?(?:https?:|www\.)\S+/giu, '')
  const date = datesIn(words).find((one) => one.date.length > 4 || /^[\s,.;:)]*$/u.test(words.slice(one.to)))
  const unprinted = url === null ? '' : words.slice(0, date && date.date.length > 4 ? date.from : words.length)
  return {
    note: note.number,
    title: tidy(printed ?? unprinted.replace(closing, '')),
    publisher: printed === undefined ? null : tidy(words.slice(0, Math.max(0, words.indexOf(printed)))),
    date: remark ? null : (date?.date ?? null),
    url,
    pinpoint: remark ? null : (pinpoint.exec(words)?.[0] ?? null),
    known: known?.id ?? null,
  }
}

/** Without the commas, quotation marks and brackets that held it in its sentence. */
function tidy(text: string): string | null {
  const bare = text.replaceAll(/\s+/gu, ' ').replaceAll(/^[\s,;:.“‘"'(]+|[\s,;:.“‘”’"'(]+$/gu, '')
  return bare === '' ? null : bare
}
