import { defineRule } from '#lib/rules/engine/rule'

/** Coercion may hide behind consent: an agreement that nobody advised on, or that came with pressure, answers nothing. */
export const consentNotShownToBeFree = defineRule({
  id: 'torture/consent-not-shown-to-be-free',
  ground: 'torture',
  element: 'torture/consent',
  direction: 'for',
  statement:
    'The agreement to return was given without a lawyer, was withdrawn, or came with pressure on the person or the family: it is not shown to be free, as commentators doubted in Chen Wenhua.',
  fora: 'all',
  engagedWhen: {
    anyOf: [
      { fact: 'proceedings.consent', isOneOf: ['without-lawyer', 'withdrawn'] },
      { allOf: [{ fact: 'proceedings.consent', is: 'with-lawyer' }, { condition: 'pressure-to-return' }] },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'france-chen-wenhua-2016', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2016-09-15' },
})
