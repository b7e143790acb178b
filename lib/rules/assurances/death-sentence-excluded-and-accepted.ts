import { defineRule } from '#lib/rules/engine/rule'

/** Where the statute asks that the sentence itself be excluded; a promise against execution alone is not that. */
export const deathSentenceExcludedAndAccepted = defineRule({
  id: 'assurances/death-sentence-excluded-and-accepted',
  ground: 'assurances',
  element: 'assurances/death-penalty',
  direction: 'against',
  statement:
    'A written promise between states excludes a death sentence, and the requested state has accepted it as sufficient: its law asks for a guarantee that death will not be imposed.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', is: 'CZ' },
  engagedWhen: { condition: 'death-sentence-excluded' },
  rests: 'authority',
  legalBasis: [{ authority: 'cz-act-104-2013', pinpoint: 's. 91(1)', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2014-01-01' },
})
