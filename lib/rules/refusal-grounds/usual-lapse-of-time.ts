import { defineRule } from '#lib/rules/engine/rule'

export const usualLapseOfTime = defineRule({
  id: 'refusal-grounds/usual-lapse-of-time',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/lapse-of-time',
  direction: 'for',
  statement:
    'The limitation period has run out: a usual ground of treaties and statutes, and nothing more until the instrument of this request has been read.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', is: 'other' },
  engagedWhen: { fact: 'request.limitationPeriodExpired', is: true },
  rests: 'country-material',
  legalBasis: [
    { authority: 'un-model-treaty-on-extradition-1990', pinpoint: 'art. 3(e)', certainty: 'from-memory' },
    { authority: 'ets-24-extradition-convention', pinpoint: 'art. 10', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1960-04-18' },
})
