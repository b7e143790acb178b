import { defineRule } from '#lib/rules/engine/rule'

export const tortureEvidenceInTheCase = defineRule({
  id: 'fair-trial/torture-evidence-in-the-case',
  ground: 'fair-trial',
  element: 'fair-trial/torture-evidence-used',
  direction: 'for',
  statement:
    'There is a real risk that statements obtained by torture, of the person or of others, will be used at trial: admission of such evidence is a flagrant denial of justice.',
  fora: 'all',
  engagedWhen: { fact: 'trialThere.evidenceFromTorture', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'othman-v-uk-2012', pinpoint: '263-267', certainty: 'from-memory' },
    { authority: 'al-nashiri-v-poland-2014', pinpoint: '562-569', certainty: 'from-memory' },
    { authority: 'us-wang-zong-xiao-v-reno-1996', pinpoint: null, certainty: 'from-memory' },
    { authority: 'el-haski-v-belgium-2012', pinpoint: '85-88', certainty: 'from-memory' },
    { authority: 'husayn-v-poland-2014', pinpoint: '552-559', certainty: 'from-memory' },
    { authority: 'hrc-general-comment-32-2007', pinpoint: '6', certainty: 'from-memory' },
    { authority: 'iacthr-cabrera-garcia-v-mexico-2010', pinpoint: '165-167', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2012-01-17' },
})
