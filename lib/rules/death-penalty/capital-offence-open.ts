import { defineRule } from '#lib/rules/engine/rule'

export const capitalOffenceOpen = defineRule({
  id: 'death-penalty/capital-offence-open',
  ground: 'death-penalty',
  element: 'death-penalty/exposed',
  direction: 'for',
  statement: 'The offence as charged can be punished by death, or a death sentence has been passed.',
  fora: 'all',
  engagedWhen: { condition: 'death-penalty-open' },
  rests: 'authority',
  legalBasis: [
    { authority: 'al-xw-v-russia-2015', pinpoint: null, certainty: 'secondary' },
    { authority: 'al-saadoon-and-mufdhi-v-uk-2010', pinpoint: '120', certainty: 'from-memory' },
    { authority: 'hrc-kwok-v-australia-2009', pinpoint: '9.4-9.7', certainty: 'read' },
    { authority: 'iacthr-wong-ho-wing-v-peru-2015', pinpoint: '134', certainty: 'secondary' },
    { authority: 'brazil-stf-ext-633-1996', pinpoint: 'headnote', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '1996-08-28' },
})
