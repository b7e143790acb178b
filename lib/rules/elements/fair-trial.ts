import type { Element } from '#lib/rules/engine/legal-test'

/** The listed forms of a flagrant denial of justice (Othman, para. 259), one element each, and what answers them. */
export const fairTrialElements: readonly Element[] = [
  {
    id: 'fair-trial/absence-without-retrial',
    question: 'Was the person tried in absence, or will be, without a later full hearing of the charge?',
  },
  {
    id: 'fair-trial/defence-ignored',
    question: 'Would the trial be summary in nature, with no regard to the rights of the defence?',
  },
  {
    id: 'fair-trial/no-court-review',
    question: 'Would the person be held without access to an independent court that can test the detention?',
  },
  {
    id: 'fair-trial/lawyer-refused',
    question: 'Would access to a lawyer be refused deliberately and systematically?',
  },
  {
    id: 'fair-trial/torture-evidence-used',
    question: 'Is there a real risk that evidence obtained by torture or ill-treatment is used at the trial?',
  },
  {
    id: 'fair-trial/tribunal-and-publicity',
    question:
      'Would the charge be decided by an independent court in public, or by instruction, in secret or on air before trial?',
  },
  {
    id: 'fair-trial/safeguards-in-practice',
    question: 'Are the safeguards of the procedural law there shown to work in practice for a case like this?',
  },
  {
    id: 'fair-trial/trial-assurance',
    question: 'Does an assurance on the trial fall short, in what it says or in whether it can be relied on?',
  },
  {
    id: 'fair-trial/open-to-the-court',
    question: 'May a court of the requested state look at the trial that awaits the person?',
  },
]
