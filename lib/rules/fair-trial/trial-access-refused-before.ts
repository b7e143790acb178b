import { defineRule } from '#lib/rules/engine/rule'

export const trialAccessRefusedBefore = defineRule({
  id: 'fair-trial/trial-access-refused-before',
  ground: 'fair-trial',
  element: 'fair-trial/trial-assurance',
  direction: 'for',
  statement:
    'Officials of other states were kept out of trials to which an agreement gave them access: the record of keeping weighs against an assurance on the trial.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'assurances.trial', isOneOf: ['offered', 'accepted'] },
      { fact: 'country.assurancesBroken.origins', atLeast: 1 },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '189', certainty: 'secondary' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
