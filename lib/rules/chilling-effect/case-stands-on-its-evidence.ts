import { defineRule } from '#lib/rules/engine/rule'

export const caseStandsOnItsEvidence = defineRule({
  id: 'chilling-effect/case-stands-on-its-evidence',
  ground: 'chilling-effect',
  element: 'chilling-effect/independent-prosecution',
  direction: 'against',
  statement:
    'The material sent would justify a trial here for an ordinary offence: where a charge of common crime had a sound core, a mixed purpose gave no immunity in Khodorkovskiy and Lebedev.',
  fora: ['ecthr', 'national'],
  engagedWhen: {
    allOf: [
      { condition: 'ordinary-offence' },
      { fact: 'request.primaFacieCase', is: true },
      { fact: 'request.chargeRelabelled', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'khodorkovskiy-and-lebedev-v-russia-2013', pinpoint: '903-909', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2013-07-25' },
})
