import { riskAreas } from '#lib/domain/risk-area'
import type { ForumProfile } from '../document/forum-profile.ts'
import { recalled } from './bases.ts'

/** The caseworker’s note: one page on which a desk can act, with nothing that identifies the person. */
export const triageNote: ForumProfile = {
  id: 'triage-note',
  kind: 'triage-note',
  nameless: true,
  name: { en: 'For the desk', fr: 'Pour la permanence', nl: 'Voor de permanentie' },
  title: { en: 'Triage note', fr: 'Note de triage', nl: 'Triagenota' },
  layout: 'note',
  person: { en: 'person', fr: 'personne', nl: 'persoon' },
  grounds: riskAreas,
  sections: [
    { kind: 'part', part: 'clock' },
    {
      kind: 'own',
      id: 'next-step',
      heading: { en: 'Next safe step', fr: 'Prochaine étape sûre', nl: 'Volgende veilige stap' },
      ask: 'Who does what by when; what not to send and by which channel. Two or three sentences.',
      required: true,
    },
    { kind: 'part', part: 'grounds-at-a-glance' },
    { kind: 'part', part: 'enquiries-in-short' },
    { kind: 'part', part: 'limits-in-short' },
  ],
  limits: [{ what: 'pages', most: 1, eachLanguage: true, basis: recalled('what a triage desk reads') }],
  points: [
    {
      text: 'How urgent a case is and how strong it is are two things. This note gives the clock first and adds nothing up.',
      basis: recalled('practice of triage desks'),
    },
  ],
  privileged: false,
}

/** The same assessment in the words of the person whom it is about. */
export const clientNote: ForumProfile = {
  id: 'client-note',
  kind: 'client-note',
  nameless: true,
  name: { en: 'In plain words', fr: 'En mots simples', nl: 'In gewone woorden' },
  title: { en: 'Where your case stands', fr: 'Où en est votre affaire', nl: 'Hoe het met uw zaak staat' },
  layout: 'letter',
  person: { en: 'for', fr: 'pour', nl: 'voor' },
  grounds: [...riskAreas, 'death-penalty'],
  sections: [
    {
      kind: 'own',
      id: 'greeting',
      heading: { en: 'To you', fr: 'À vous', nl: 'Aan u' },
      ask: 'A few sentences of your own: why you write, what happens next and when, how to reach you safely.',
      required: true,
    },
    { kind: 'part', part: 'grounds-in-plain-words' },
    {
      kind: 'own',
      id: 'bring',
      heading: { en: 'What you can do', fr: 'Ce que vous pouvez faire', nl: 'Wat u kunt doen' },
      ask: 'What to collect, what to keep, what not to say or send and to whom. Ask for nothing that is unsafe to ask.',
      required: false,
    },
    { kind: 'part', part: 'limits-in-plain-words' },
    { kind: 'part', part: 'lines-behind-plain-words' },
  ],
  limits: [],
  points: [
    {
      text: 'This note may be read by others: at a prison, on a shared telephone. Give it only where that is safe.',
      basis: recalled('general practice'),
    },
  ],
  privileged: false,
}
