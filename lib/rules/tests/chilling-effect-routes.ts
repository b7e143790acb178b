import type { Answer, Route } from '#lib/rules/engine/legal-test'

export const purposeHere: Route = {
  id: 'purpose-here',
  name: 'Another purpose of the requested state itself (article 18)',
  elements: ['chilling-effect/purpose-here'],
}
export const purpose: Route = {
  id: 'purpose',
  name: 'The request aims at the person for who they are or what they said',
  elements: ['chilling-effect/protected-profile', 'chilling-effect/link-to-request'],
}
export const persecution: Route = {
  id: 'persecution',
  name: 'Persecution or worse treatment on return because of the profile',
  elements: ['chilling-effect/protected-profile', 'chilling-effect/known-to-authorities'],
}
/** An ordinary prosecution meets the claim of a hidden purpose; it says little about how a known opponent will fare. */
export const independentProsecution: readonly Answer[] = [
  {
    element: 'chilling-effect/independent-prosecution',
    name: 'An ordinary prosecution, independent of the profile',
    routes: ['purpose'],
  },
]
export const targetingQuestion = 'Is the request an instrument against this person for who they are or what they said?'
