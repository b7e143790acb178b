import type { Ground } from '#lib/domain/risk-area'
import type { Support } from '#lib/domain/support'

/** The grounds as one would put them to the person whom they are about; a yes is the danger, of which the words below speak. */
export const plainWordsInEnglish = {
  heading: 'What we looked at',
  /** The reasons and questions below are those of the rules, as lawyers put them. */
  about:
    'The lines marked (a), (b) and so on are written for lawyers. In them “the person” is you, and “the requesting state” is the state that wants you. An “assurance” is a promise of that state. Ask about every line that you do not understand.',
  grounds: {
    torture: { name: 'Ill-treatment', question: 'If you were sent there, could you be tortured or treated badly?' },
    'fair-trial': { name: 'The trial', question: 'Could the trial there be so unfair that you should not be sent?' },
    assurances: {
      name: 'Promises',
      question: 'If that state promises to treat you well: could the promise fail to protect you?',
    },
    'chilling-effect': {
      name: 'Why you, and what it does to you now',
      question: 'Are you wanted because of who you are or what you said, and what has this already done to you?',
    },
    'death-penalty': { name: 'Death penalty', question: 'Could you be sentenced to death there?' },
    liberty: {
      name: 'Your detention here',
      question: 'Could it be unlawful to hold you here, or to hold you this long?',
    },
    'refusal-grounds': {
      name: 'Other reasons to refuse',
      question: 'Does the treaty or the law here give another reason to refuse?',
    },
  } as Record<Ground, { name: string; question: string }>,
  /** What each word of support means, put plainly. The meaning is the same; the sentence is shorter. */
  support: {
    'not-raised':
      'Nothing we were told so far meets a rule that speaks for this. That does not mean there is no danger.',
    thin: 'There is something that speaks for this, but little: it may not be enough by itself.',
    contested: 'There are reasons for this, and reasons just as heavy against it. A court could see it either way.',
    'well-supported': 'There are strong reasons for this, and what speaks against it weighs less.',
  } as Record<Support, string>,
  for: { lead: 'What helps you', none: 'Nothing yet.' },
  against: { lead: 'What stands against it', none: 'Nothing that we know of.' },
  /** Where not all are printed. */
  first: 'These are the first; you may ask for all of them.',
  unknown: { lead: 'What we do not know yet', none: 'Nothing that would matter here.' },
}
