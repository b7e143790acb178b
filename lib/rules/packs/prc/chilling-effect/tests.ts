import { defineTest, type LegalTest } from '#lib/rules/engine/legal-test'
import {
  independentProsecution as answers,
  persecution,
  purpose,
  targetingQuestion as question,
} from '#lib/rules/tests/chilling-effect-routes'

export const prcChillingEffectTests: readonly LegalTest[] = [
  defineTest({
    id: 'chilling-effect/treaty-discrimination-clause',
    ground: 'chilling-effect',
    name: 'Discrimination clause of the treaty with the PRC (Spain, Italy, Angola)',
    question,
    standard:
      'Barred where the request aims at, or the person’s position would be made worse for, one of the grounds the treaty lists. Known from press accounts or the opening of the treaty; the wording was not verified.',
    source: [
      { authority: 'es-prc-extradition-treaty-2005', pinpoint: null, certainty: 'secondary' },
      { authority: 'it-prc-extradition-treaty-2010', pinpoint: null, certainty: 'secondary' },
      { authority: 'ao-prc-extradition-treaty-2006', pinpoint: 'art. 3', certainty: 'secondary' },
    ],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', isOneOf: ['ES', 'IT', 'AO'] },
    routes: [purpose, persecution],
    answers,
    inForce: { from: '2007-04-04' },
  }),
]
