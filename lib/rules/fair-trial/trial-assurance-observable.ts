import { defineRule } from '#lib/rules/engine/rule'

export const trialAssuranceObservable = defineRule({
  id: 'fair-trial/trial-assurance-observable',
  ground: 'fair-trial',
  element: 'fair-trial/trial-assurance',
  direction: 'against',
  statement:
    'An assurance on the trial names the person, lets observers attend every hearing and provides for checks from outside; detailed and monitored assurances were accepted in Kim.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'assurances.trial', isOneOf: ['offered', 'accepted'] },
      { fact: 'assurances.specific', is: true },
      { fact: 'assurances.trialAttendance', is: true },
      { fact: 'assurances.monitoredBy', isOneOf: ['diplomats', 'independent'] },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'new-zealand-kim-sc-2022', pinpoint: '41 onwards', certainty: 'secondary' }],
  material: {},
  inForce: { from: '2022-04-13' },
})
