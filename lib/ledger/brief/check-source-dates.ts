import { formatDate } from '#lib/domain/date-in-words'
import type { Ledger } from '#lib/domain/ledger/ledger'
import { addressesOf, sameDocument } from './addresses.ts'
import { datesIn, isSlipOf } from './dates-in-text.ts'
import { type Finding, findingAt } from './finding.ts'
import type { Brief } from './read-brief.ts'

/** The date that a footnote gives for a document against the one the library has for the same address. */
export function checkSourceDates(brief: Brief, { entries, sources }: Ledger): Finding[] {
  return brief.notes.flatMap((note) => {
    const [address, second] = addressesOf(brief, note)
    const given = datesIn(note.plain.text).filter(({ date }) => date.length === 10)
    if (!address || second || given.length !== 1) return []
    return given.flatMap(({ from, to, date }) => {
      const source = [...sources.values()].find(({ url }) => url !== null && sameDocument(url, address.text))
      if (!source?.date || !isSlipOf(date, source.date)) return []
      const claim = [...entries.values()].find((entry) => entry.claim.source === source.id)
      return [
        findingAt(note.plain, from, to, {
          kind: 'source-date-differs',
          says: `The library has this document with the date ${formatDate(source.date)}.`,
          todo: 'Open the document and take its own date.',
          claim: claim?.claim.id ?? null,
          notes: [note.number],
        }),
      ]
    })
  })
}
