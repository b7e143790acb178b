import { defineRule } from '#lib/rules/engine/rule'

export const statuteAbsenceWithoutRetrial = defineRule({
  id: 'refusal-grounds/statute-absence-without-retrial',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/trial-in-absence',
  direction: 'for',
  statement:
    'The person was tried in absence, is not shown to have chosen it and has no right to a retrial: the statute of the requested state stands against surrender or lets it be refused.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['CA', 'ES', 'GB', 'SE'] },
  engagedWhen: {
    allOf: [
      { fact: 'request.trialInAbsence', is: true },
      { fact: 'request.retrialGuaranteed', is: false },
      { not: { fact: 'request.absenceWaived', is: true } },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'uk-extradition-act-2003', pinpoint: 's. 85', certainty: 'from-memory' },
    { authority: 'es-passive-extradition-act-1985', pinpoint: 'art. 2', certainty: 'from-memory' },
    { authority: 'ca-extradition-act-1999', pinpoint: 's. 47(b)', certainty: 'from-memory' },
    { authority: 'se-extradition-act-1957', pinpoint: 's. 9', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1985-03-21' },
})
