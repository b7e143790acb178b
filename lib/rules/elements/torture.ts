import type { Element } from '#lib/rules/engine/legal-test'

/** What makes out a real risk of ill-treatment, and what answers it. The assurance is an element of its own area. */
export const tortureElements: readonly Element[] = [
  {
    id: 'torture/general-situation',
    question:
      'Is ill-treatment in the places of detention of the requesting state reported so credibly and consistently that being held there is itself the risk?',
  },
  {
    id: 'torture/held-on-return',
    question: 'Would the person be held in a place of detention of the requesting state?',
  },
  {
    id: 'torture/group-at-risk',
    question: 'Is there a group, to which the person is said to belong, whose members are exposed to ill-treatment?',
  },
  {
    id: 'torture/link-to-group',
    question: 'Is the person’s own link with that group made out, and known or credited by the authorities there?',
  },
  {
    id: 'torture/personal-circumstances',
    question: 'Are there circumstances of this person that point to ill-treatment on return?',
  },
  {
    id: 'torture/no-rigorous-assessment',
    question:
      'Have the authorities of the requested state failed to assess the risk afresh, rigorously and on current material?',
  },
  {
    id: 'torture/safeguards-in-practice',
    question: 'Are the safeguards against ill-treatment that stand in the law shown to work in practice?',
  },
  {
    id: 'torture/consent',
    question: 'Is agreement to surrender or return missing, or was it not freely given?',
  },
]
