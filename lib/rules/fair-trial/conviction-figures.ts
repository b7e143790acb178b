import { defineRule } from '#lib/rules/engine/rule'

/** Supporting material and no more: no ruling found rests on figures alone, and their definitions differ. */
export const convictionFigures = defineRule({
  id: 'fair-trial/conviction-figures',
  ground: 'fair-trial',
  element: 'fair-trial/defence-ignored',
  direction: 'for',
  statement:
    'Official figures show that almost every defendant is convicted; such figures support the other reasons, and no ruling found rests on them alone.',
  fora: 'all',
  engagedWhen: { fact: 'country.convictionFigures.origins', atLeast: 1 },
  rests: 'country-material',
  legalBasis: [{ authority: 'harkins-v-uk-2017', pinpoint: '62-63', certainty: 'read' }],
  material: {
    supports: { tags: ['conviction-rate'], area: 'fair-trial' },
    contrary: {
      ids: ['private-versus-public-acquittals', 'spp-2022-non-prosecution', 'pre-indictment-detention-fall'],
    },
  },
  inForce: { from: '2017-06-15' },
})
