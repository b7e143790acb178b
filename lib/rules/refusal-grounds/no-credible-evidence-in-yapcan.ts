import { defineRule } from '#lib/rules/engine/rule'

export const noCredibleEvidenceInYapcan = defineRule({
  id: 'refusal-grounds/no-credible-evidence-in-yapcan',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/evidence',
  direction: 'for',
  statement:
    'The material sent would not justify a trial: want of credible evidence is the ground reported for the refusal in Yapcan.',
  fora: ['national'],
  engagedWhen: { fact: 'request.primaFacieCase', is: false },
  rests: 'authority',
  legalBasis: [{ authority: 'turkey-yapcan-2021', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2021-04-08' },
})
