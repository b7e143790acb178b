import type { Assessment } from '#lib/domain/assessment'
import { type ForumId, forumNames } from '#lib/domain/forum'
import { sentenceCase } from '#lib/domain/in-words'
import type { CaseView } from './case-view.ts'
import { type ForumState, openingFact } from './fora.ts'
import { clauseFor } from './sentence.ts'

/** The fora established as open, each with why, and of what day the knowledge is. */
export function listFora(fora: readonly ForumState[], view: CaseView): Assessment['fora'] {
  return fora.filter(({ open }) => open === true).map(({ forum }) => ({ id: forum, why: whyOpen(forum, view) }))
}

function whyOpen(forum: ForumId, view: CaseView): string {
  const fact = openingFact(forum)
  if (fact === null) return `The ${forumNames[forum].toLowerCase()} decide first, whatever treaty binds it.`
  const basis = new Set(view.state(fact).statements.flatMap(({ where }) => (where === undefined ? [] : [where])))
  return `${sentenceCase(clauseFor(fact, true))}${basis.size > 0 ? ` (${[...basis].join('; ')})` : ''}.`
}
