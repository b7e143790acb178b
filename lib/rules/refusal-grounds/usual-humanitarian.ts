import { defineRule } from '#lib/rules/engine/rule'

export const usualHumanitarian = defineRule({
  id: 'refusal-grounds/usual-humanitarian',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/humanitarian',
  direction: 'for',
  statement:
    'Age or health make surrender a hardship that humanity forbids: a usual ground of treaties and statutes, and nothing more until the instrument of this request has been read.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', is: 'other' },
  engagedWhen: {
    allOf: [
      {
        anyOf: [
          { fact: 'health.seriousIllness', is: true },
          { fact: 'health.mentalDisorder', is: true },
        ],
      },
      {
        anyOf: [
          { fact: 'health.fitToTravel', is: false },
          { fact: 'health.treatmentAvailableThere', is: false },
        ],
      },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'un-model-treaty-on-extradition-1990', pinpoint: 'art. 4(h)', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '1990-12-14' },
})
