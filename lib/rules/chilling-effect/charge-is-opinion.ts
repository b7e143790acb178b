import { defineRule } from '#lib/rules/engine/rule'

export const chargeIsOpinion = defineRule({
  id: 'chilling-effect/charge-is-opinion',
  ground: 'chilling-effect',
  element: 'chilling-effect/link-to-request',
  direction: 'for',
  statement:
    'The offence charged consists of speech, assembly or state security without any act of violence: the charge itself is aimed at opinion.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'request.offenceKind', isOneOf: ['speech-assembly', 'state-security'] },
      { not: { fact: 'request.violentActsSpecified', is: true } },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'be-extradition-act-1874', pinpoint: 'art. 2bis, para. 1', certainty: 'read' },
    { authority: 'es-prc-extradition-treaty-2005', pinpoint: null, certainty: 'secondary' },
    { authority: 'it-prc-extradition-treaty-2010', pinpoint: null, certainty: 'secondary' },
    { authority: 'ao-prc-extradition-treaty-2006', pinpoint: 'art. 3', certainty: 'secondary' },
  ],
  material: { supports: { ids: ['hrc-hong-kong-2022', 'counter-espionage-law-2023'] } },
  inForce: { from: '2007-07-13' },
})
