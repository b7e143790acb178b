import type { Element } from '#lib/rules/engine/legal-test'

/** Detention in the requested state only. What awaits on return belongs to the other grounds. */
export const libertyElements: readonly Element[] = [
  {
    id: 'liberty/deprived-of-liberty',
    question: 'Is, or was, the person deprived of liberty in the requested state with a view to extradition?',
  },
  {
    id: 'liberty/without-diligence',
    question: 'Did the proceedings last longer than diligence allows, so that detention lost its ground?',
  },
  {
    id: 'liberty/without-legal-basis',
    question: 'Was any period of detention without a basis in national law, or beyond its time limit?',
  },
  {
    id: 'liberty/without-review',
    question: 'Was the detention left without a court that could examine its substance?',
  },
  {
    id: 'liberty/forty-days-without-papers',
    question: 'Did forty days pass from arrest without the foreign warrant or the papers being communicated?',
  },
  {
    id: 'liberty/without-need',
    question: 'Is the person held though no need for custody in this case has been shown?',
  },
]
