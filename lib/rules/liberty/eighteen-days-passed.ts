import { defineRule } from '#lib/rules/engine/rule'

export const eighteenDaysPassed = defineRule({
  id: 'liberty/eighteen-days-passed',
  ground: 'liberty',
  element: 'liberty/forty-days-without-papers',
  direction: 'for',
  statement:
    'More than eighteen days passed without the request: in Portugal provisional arrest then ends, unless reasons that the requesting state gave carry it to forty, which may apply from the start to an arrest on a notice.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', is: 'PT' },
  engagedWhen: {
    allOf: [
      { fact: 'proceedings.daysHeldWithoutPapers', atLeast: 19 },
      { fact: 'proceedings.daysHeldWithoutPapers', below: 41 },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'pt-act-144-99', pinpoint: 'arts 38(5), 39, 64', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2000-12-31' },
})
