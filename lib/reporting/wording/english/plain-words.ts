import type { Ground } from '#lib/domain/risk-area'
import type { Support } from '#lib/domain/support'
import { type Rich, strong } from '../../rich-text.ts'

/** The grounds as one would put them to the person whom they are about; a yes is the danger, of which the words below speak. */
export const plainWordsInEnglish = {
  heading: 'What we looked at',
  about:
    'Each question below has the answer that can be given today, from what we know so far. Reasons to say yes are what can be put before a court for you. How the court will decide, nobody can know: this note promises nothing.',
  grounds: {
    torture: { name: 'Ill-treatment', question: 'If you were sent there, could you be tortured or treated badly?' },
    'fair-trial': { name: 'The trial', question: 'Could the trial there be so unfair that you should not be sent?' },
    assurances: {
      name: 'Promises',
      question: 'If that state promises to treat you well: could the promise fail to protect you?',
    },
    'chilling-effect': {
      name: 'Why you, and what it does to you now',
      question:
        'Are you wanted because of who you are or what you said, or does this harm you before anything is decided?',
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
    'not-raised': 'What we were told so far is not enough to say so. That does not mean that there is no danger.',
    thin: 'There is something that says yes, but little: by itself it may not be enough.',
    contested: 'There are reasons to say yes, and reasons just as heavy to say no. A court could see it either way.',
    'well-supported':
      'There are strong reasons to say yes, and what speaks against it weighs less. A court may still see it otherwise.',
  } as Record<Support, string>,
  /** How many lines stand behind an answer, and where. */
  behind: ({ helping, against, open, at }: { helping: number; against: number; open: number; at: Rich }): Rich[] => [
    `Reasons that help you:\u00A0${helping}. Reasons against:\u00A0${against}. Questions still open:\u00A0${open}. They begin at `,
    at,
    '.',
  ],
  /** The reasons and questions themselves are those of the rules, as lawyers put them. */
  lines: {
    heading: 'The lines behind the answers',
    about:
      'The lines marked (a), (b) and so on are written for lawyers: read them with one. In them “the person” is you, and “the requesting state” is the state that wants you. An “assurance” is a promise of that state. Ask about every line that you do not understand.',
  },
  for: { lead: 'What helps you', none: 'Nothing yet.' },
  against: { lead: 'What stands against it', none: 'Nothing that we know of.' },
  /** Of papers in the library, where some say otherwise than the reasons that help. */
  records: (number: number) => `Papers in our files that say otherwise:\u00A0${number}.`,
  /** Where not all are printed. */
  first: 'These are the first; you may ask for the others.',
  unknown: { lead: 'What we do not know yet', none: 'Nothing that would matter here.' },
  limits: {
    heading: 'What this note cannot tell you',
    open: (questions: number): Rich[] => [
      strong('What is still open. '),
      questions === 0
        ? 'No question that our rules ask is open.'
        : `${questions === 1 ? '1 question about your case has' : `${questions} questions about your case have`} no answer yet, or answers that do not agree. An open question is no answer either way.`,
    ],
    /** Records, of which some are stale, and places in laws and decisions that were not read in the text. */
    material: ({ records, stale, unverified }: { records: number; stale: number; unverified: number }): Rich[] => [
      strong('What was read. '),
      `Papers that were used (reports, laws and decisions):\u00A0${records}. Of these may be out of date:\u00A0${stale}. Places in laws and decisions that are still to be looked up or read in the text itself:\u00A0${unverified}. Law and papers that we do not have played no part.`,
    ],
    method: [
      strong('How this was made. '),
      'A computer program holds the answers given about your case against written rules of law, in the same way for everybody. It works out no chances, adds nothing up and decides nothing. It shows no reason that helps you without the reasons against.',
    ] as readonly Rich[],
    /** In a note that is not in English alone. */
    translation: [
      strong('Language. '),
      'What the author did not write was translated from English by the makers of the program; no lawyer who speaks the other language has read it.',
    ] as readonly Rich[],
  },
}
