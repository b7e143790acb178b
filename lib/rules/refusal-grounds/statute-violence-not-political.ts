import { defineRule } from '#lib/rules/engine/rule'

export const statuteViolenceNotPolitical = defineRule({
  id: 'refusal-grounds/statute-violence-not-political',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/political-offence',
  direction: 'against',
  statement:
    'Acts of violence by the person are set out under a charge of violence or terrorism: the statute keeps the bar to political offences without violence, or takes terrorism out of it or lets the court do so.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['BR', 'CA', 'ES', 'PL', 'PT'] },
  engagedWhen: {
    allOf: [
      { fact: 'request.offenceKind', isOneOf: ['violence', 'terrorism'] },
      { fact: 'request.violentActsSpecified', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'pl-criminal-procedure-code-1997', pinpoint: 'art. 604 § 1(8)', certainty: 'from-memory' },
    { authority: 'pl-constitution-1997', pinpoint: 'art. 55', certainty: 'from-memory' },
    { authority: 'es-passive-extradition-act-1985', pinpoint: 'art. 4(1)', certainty: 'from-memory' },
    { authority: 'pt-act-144-99', pinpoint: 'art. 7(2)', certainty: 'from-memory' },
    { authority: 'ca-extradition-act-1999', pinpoint: 's. 46(2)', certainty: 'from-memory' },
    { authority: 'br-migration-act-2017', pinpoint: 'art. 82 § 1, § 4', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1985-03-21' },
})
