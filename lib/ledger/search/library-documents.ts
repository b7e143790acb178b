import type { DecidedCase } from '#lib/domain/decided-case'
import type { Claim } from '#lib/domain/ledger/claim'
import type { Source } from '#lib/domain/ledger/source'
import type { SearchDocument } from './search-index.ts'

/** What is searched for in the library: claims are its records and those entered here. */
export const searchedKinds = ['record', 'source', 'copy', 'decision'] as const
export type SearchedKind = (typeof searchedKinds)[number]

/** The fields of all that is searched, and how much a word in each counts. */
export const libraryWeights = { title: 4, proposition: 2, quotation: 1, source: 1, tags: 1, text: 1 } as const
export type LibraryField = keyof typeof libraryWeights

type NamedStates = (text: string) => string[]
type Fields = Partial<Record<LibraryField, string>>

const joined = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join('\n')

const documentOf = (id: string, kind: SearchedKind, fields: Fields, states: string[], date: string | null) =>
  ({ id, fields, facets: { kind, states }, date }) satisfies SearchDocument

/** A claim with its source: found by what it says, by what it quotes and by where it stands. */
export function claimDocument(claim: Claim, source: Source, namedIn: NamedStates): SearchDocument {
  const { title, proposition, quotation } = claim
  const fields = {
    ...{ title, proposition, quotation: joined(quotation?.original, quotation?.translation?.text) },
    source: joined(source.title, source.publisher, source.author, claim.pinpoint),
    tags: claim.tags.join(' '),
  }
  return documentOf(claim.id, 'record', fields, namedIn(Object.values(fields).join('\n')), claim.asOf)
}

/** A source by itself. */
export function sourceDocument(source: Source, namedIn: NamedStates): SearchDocument {
  const { title, publisher, author, url, about } = source
  const fields = {
    ...{ title, source: joined(publisher, author, url) },
    text: joined(about.whoTheyAre, about.method, about.interestNote),
  }
  return documentOf(source.id, 'source', fields, namedIn(Object.values(fields).join('\n')), source.date)
}

/** A page, or a part, of the text of a stored copy, with the source that it is of. */
export function pageDocument(
  copy: { id: string; fileName: string },
  source: Pick<Source, 'title' | 'publisher' | 'date'> | null,
  page: { page: number; text: string },
  namedIn: NamedStates,
): SearchDocument {
  const fields = { title: copy.fileName, source: joined(source?.title, source?.publisher), text: page.text }
  const states = namedIn(Object.values(fields).join('\n'))
  return documentOf(pageId(copy.id, page.page), 'copy', fields, states, source?.date ?? null)
}

/** How a page is called among all that is searched. */
export const pageId = (copy: string, page: number): string => `${copy} ${page}`
/** The copy and the page that an id calls. */
export function pageOf(id: string): { copyId: string; page: number } {
  const [copyId = '', page = ''] = id.split(' ')
  return { copyId, page: Number(page) }
}

/** What decided is a state by its code of ISO 3166-1, or an international body. */
const isState = (jurisdiction: string): boolean => /^[A-Z]{2}$/.test(jurisdiction)

/** A decided case. The state it concerns is that of its court; of an international body, those that its name names. */
export function decisionDocument(decision: DecidedCase, namedIn: NamedStates): SearchDocument {
  const { name, court, citations, facts, factsNote, issues, key_propositions: propositions } = decision
  const fields = {
    ...{ title: name, source: joined(court, ...citations) },
    proposition: joined(...(propositions ?? []).map(({ proposition }) => proposition)),
    text: joined(
      ...Object.values(issues).map(({ reason }) => reason),
      ...[facts?.nationality, facts?.alleged_offence, facts?.treaty_basis, facts?.other, factsNote],
      ...[facts?.assurances.content, facts?.assurances.court_view],
      ...[decision.later_history, decision.notes, decision.decider_direction_note],
    ),
  }
  const states = isState(decision.jurisdiction) ? [decision.jurisdiction] : namedIn(`${name}\n${court}`)
  return documentOf(decisionId(decision.id), 'decision', fields, states, decision.date)
}

/** Decided cases and claims have ids of their own, which could be the same. */
export const decisionId = (id: string): string => `decision ${id}`
/** The decided case that an id calls. */
export const decisionOf = (id: string): string => id.slice(decisionId('').length)
