import { defineRule } from '#lib/rules/engine/rule'

/** Reliance on confessions is argued under fair trial too; here it shows why ill-treatment pays. */
export const confessionsReliedOn = defineRule({
  id: 'torture/confessions-relied-on',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'for',
  statement:
    'Convictions in the requesting state rest heavily on confessions, which gives custody a use that invites ill-treatment.',
  fora: 'all',
  engagedWhen: { fact: 'country.confessionReliance.origins', atLeast: 1 },
  rests: 'country-material',
  legalBasis: [{ authority: 'czech-constitutional-court-2020', pinpoint: null, certainty: 'secondary' }],
  material: {
    supports: {
      ids: [
        'cat-co5-overreliance-confessions',
        'confession-based-convictions-practice',
        'cat-co5-police-overarching-power',
      ],
    },
    contrary: { ids: ['cpl-exclusion-rules', 'exclusion-2017-provisions'] },
  },
  inForce: { from: '2020-04-09' },
})
