import { defineRule } from '#lib/rules/engine/rule'

/** Five years is what those cases came to, not a limit that a court has set. */
export const requestStandsForYears = defineRule({
  id: 'chilling-effect/request-stands-for-years',
  ground: 'chilling-effect',
  element: 'chilling-effect/harm-before-decision',
  direction: 'for',
  statement:
    'The request or notice has stood over the person for five years or more, as long as the custody and house arrest in Wong Ho Wing and less than the notice in Dolkun Isa.',
  fora: 'all',
  engagedWhen: { fact: 'proceedings.monthsSinceRequest', atLeast: 60 },
  rests: 'country-material',
  legalBasis: [
    { authority: 'iacthr-wong-ho-wing-v-peru-2015', pinpoint: null, certainty: 'secondary' },
    { authority: 'interpol-ccf-dolkun-isa-2018', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2018-02-23' },
})
