import { nothingKnown } from '#lib/domain/ledger/nothing-known'
import type { Source } from '#lib/domain/ledger/source'

/** What is typed of a source before anything is. */
export const nothingTyped = {
  ...{ title: '', publisher: '', author: '', date: '', language: '', kind: 'ngo-report', url: '', accessedOn: '' },
  ...{ standing: nothingKnown.standing as string, whoTheyAre: '', methodStated: nothingKnown.methodStated as string },
  ...{ method: '', interest: nothingKnown.interest as string, interestNote: '' },
  ...{ origin: 'not-stated', repeats: [] as string[], tier: 'public' },
}
export type TypedSource = typeof nothingTyped

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** A source that is there, as its form shows it. */
export const typedOf = ({ about, origin, ...source }: Omit<Source, 'id'>): TypedSource => ({
  ...{ title: source.title, publisher: source.publisher, author: source.author ?? '', date: source.date ?? '' },
  ...{ language: source.language ?? '', kind: source.kind, url: source.url ?? '', accessedOn: source.accessedOn ?? '' },
  ...{ standing: about.standing, whoTheyAre: about.whoTheyAre ?? '', methodStated: about.methodStated },
  ...{ method: about.method ?? '', interest: about.interest, interestNote: about.interestNote ?? '' },
  ...{ origin: origin.kind, repeats: origin.kind === 'repeats' ? origin.sources : [], tier: source.tier },
})

/** What is known about a source, as doors take it: all that can be added to one that ships. */
export const aboutOf = (typed: TypedSource) => ({
  about: {
    ...{ standing: typed.standing, methodStated: typed.methodStated, interest: typed.interest },
    ...{ whoTheyAre: orNull(typed.whoTheyAre), method: orNull(typed.method) },
    interestNote: orNull(typed.interestNote),
  },
  origin: typed.origin === 'repeats' ? { kind: 'repeats', sources: typed.repeats } : { kind: typed.origin },
  language: orNull(typed.language),
})

/** The source whole, as doors take it. */
export const sourceOf = (typed: TypedSource) => ({
  ...{ title: typed.title, publisher: typed.publisher, author: orNull(typed.author), date: orNull(typed.date) },
  ...{ kind: typed.kind, url: orNull(typed.url), accessedOn: orNull(typed.accessedOn), tier: typed.tier },
  ...aboutOf(typed),
})
