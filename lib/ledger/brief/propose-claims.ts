import type { Ledger } from '#lib/domain/ledger/ledger'
import { printedDateOf } from './check-printed-date.ts'
import { datesIn } from './dates-in-text.ts'
import { figuresIn } from './figures-in-text.ts'
import { type ProposedSource, sourceOfNote } from './note-source.ts'
import type { PlainText, Range } from './plain-text.ts'
import type { Brief, Sentence } from './read-brief.ts'
import { stemsOf, type Topics } from './topic.ts'

/** One sentence or item of a list as a claim that somebody may accept: nothing of it stands until a person says so. */
export interface Proposal extends Range {
  /** The words of the brief, without markup. */
  text: string
  title: string
  section: string | null
  notes: readonly number[]
  /** As partial as they stand there, in order. */
  dates: readonly string[]
  figures: readonly { value: number; unit: string | null }[]
  /** What the footnotes mean, those with an address first; without footnotes the brief itself. Never empty. */
  sources: readonly [ProposedSource, ...ProposedSource[]]
  /** Claims of the ledger that speak of the same thing, by id, the nearest first. */
  related: readonly string[]
}

/** A line of fewer words says nothing that could be a claim. */
const fewest = 4
const sameThing = 0.5

/** Every sentence and item of a brief as a proposed claim, in the order of the text. */
export function proposeClaims(brief: Brief, ledger: Ledger, topics: Topics): Proposal[] {
  const sources = new Map(brief.notes.map((note) => [note.number, sourceOfNote(brief, note, ledger)]))
  const itself = briefAsSource(brief)
  return brief.sentences
    .filter(({ plain }) => plain.text.split(/\s+/u).length >= fewest)
    .map((sentence) => {
      const meant = sentence.notes.flatMap((number) => sources.get(number) ?? [])
      const [first = itself, ...others] = meant.sort(
        (one, other) => Number(one.url === null) - Number(other.url === null),
      )
      return { ...proposalOf(sentence), sources: [first, ...others], related: relatedTo(sentence.plain, topics) }
    })
}

const proposalOf = ({ from, to, plain: { text }, section, notes }: Sentence) => ({
  ...{ from, to, text, title: titleOf(text), section, notes },
  dates: datesIn(text).map(({ date }) => date),
  figures: figuresIn(text).map(({ value, rate, counted }) => ({ value, unit: rate ? 'per cent' : unitOf(counted) })),
})

const longestTitle = 90

function titleOf(text: string): string {
  const bare = text.replaceAll(/^["“‘'«]+/gu, '')
  if (bare.length <= longestTitle) return bare.replace(/[.;:]$/u, '')
  const cut = bare.slice(0, longestTitle)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestTitle / 2)).replace(/[\s,;:–-]+$/u, '')}…`
}

const unitOf = (counted: string): string | null => /^[^,]*/u.exec(counted)?.[0].trim().slice(0, 120) || null

function briefAsSource(brief: Brief): ProposedSource {
  const date = printedDateOf(brief)?.date ?? null
  return {
    note: null,
    title: brief.title?.plain.text ?? null,
    publisher: null,
    date,
    url: null,
    pinpoint: null,
    known: null,
  }
}

const relatedTo = ({ text }: PlainText, topics: Topics): string[] => {
  const stems = stemsOf(text)
  return topics.known
    .map((known) => ({ id: known.entry.claim.id, affinity: topics.affinity(stems, known) }))
    .filter(({ affinity }) => affinity >= sameThing)
    .sort((one, other) => other.affinity - one.affinity)
    .slice(0, 5)
    .map(({ id }) => id)
}
