import { listed, type Phrase, say } from '../rich-text.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import type { DocumentBuilder } from './document-builder.ts'

type State = ReportSnapshot['states']['requested']

const profile = 'state profile'

/**
 * Where the profile of a state says something, in the language of the document: `state profile: Poland, ratified on 19 January
 * 1993`. It was frozen in English, piece by piece (`lib/domain/state-profile.ts`); a piece without a translation stays so.
 */
export function placeInWords(doc: DocumentBuilder, where: string, state: State): Phrase {
  const begin = `${profile}: ${state.name}`
  const said = doc.words.stored(profile)
  if (said === profile || said === undefined || !where.startsWith(begin)) return doc.stored(where)
  const rest = where.slice(begin.length).split(', ').filter(Boolean)
  return listed([`${said} ${doc.words.grammar.state(state)}`, ...rest.map((piece) => doc.stored(piece))], ', ', ', ')
}

/** Why a forum is open: `The requested state is bound by the Convention (state profile: Poland, …).` */
export function whyOpenInWords(doc: DocumentBuilder, why: string, state: State): Phrase {
  const [, clause, places = ''] = /^(.+?) \((state profile: .+)\)\.$/.exec(why) ?? []
  const said = clause === undefined ? undefined : doc.words.stored(`${clause}.`)
  if (said === undefined) return doc.stored(why)
  const inWords = places.split('; ').map((place) => placeInWords(doc, place, state))
  return say`${said.replace(/\.$/, '')} (${listed(inWords, '; ', '; ')}).`
}
