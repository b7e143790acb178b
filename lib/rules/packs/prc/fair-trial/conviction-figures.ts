import { defineRule } from '#lib/rules/engine/rule'

/** Supporting material and no more: it speaks only beside a fact of this case, and never weighs more than material. Definitions of the figures differ. */
export const convictionFigures = defineRule({
  id: 'fair-trial/conviction-figures',
  ground: 'fair-trial',
  element: 'fair-trial/defence-ignored',
  direction: 'for',
  statement:
    'Official figures show that almost every defendant is convicted: they support what is known of the defence in this case, and no ruling found rests on them alone.',
  fora: 'all',
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: {
    allOf: [
      { fact: 'country.convictionFigures.origins', atLeast: 1 },
      {
        anyOf: [
          { fact: 'trialThere.confessionMainEvidence', is: true },
          { fact: 'trialThere.witnessesCanBeQuestioned', is: false },
          { fact: 'trialThere.coAccusedTriedUnfairly', is: true },
        ],
      },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'harkins-v-uk-2017', pinpoint: '62-63', certainty: 'secondary' }],
  material: {
    supports: { tags: ['conviction-rate'], area: 'fair-trial' },
    contrary: {
      ids: ['private-versus-public-acquittals', 'spp-2022-non-prosecution', 'pre-indictment-detention-fall'],
    },
  },
  inForce: { from: '2017-06-15' },
})
