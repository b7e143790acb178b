import { defineRule } from '#lib/rules/engine/rule'

/** At the weight of material: the article binds the state that punishes, and was not found applied to the state that surrenders. */
export const noOffenceWhenDone = defineRule({
  id: 'refusal-grounds/no-offence-when-done',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/no-punishment-without-law',
  direction: 'for',
  statement:
    'The conduct was no offence there when it took place: nobody may be held guilty of what was none; no decision in the library applies this to surrender.',
  fora: ['hrc', 'national'],
  engagedWhen: { fact: 'request.offenceWhenDone', is: false },
  rests: 'country-material',
  legalBasis: [{ authority: 'iccpr', pinpoint: 'art. 15(1)', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '1976-03-23' },
})
