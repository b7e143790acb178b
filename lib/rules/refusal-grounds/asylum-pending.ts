import { defineRule } from '#lib/rules/engine/rule'

/** At the weight of material: a claim is not yet a status, and how it acts on extradition differs from state to state. */
export const asylumPending = defineRule({
  id: 'refusal-grounds/asylum-pending',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/asylum',
  direction: 'for',
  statement:
    'An asylum claim is pending: until it is decided the person may be a refugee whom the Convention protects; whether surrender has to wait is a matter of national law.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.refugeeConvention', is: true },
  engagedWhen: { fact: 'proceedings.asylum', is: 'pending' },
  rests: 'country-material',
  legalBasis: [{ authority: 'refugee-convention-1951', pinpoint: 'art. 33(1)', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '1954-04-22' },
})
