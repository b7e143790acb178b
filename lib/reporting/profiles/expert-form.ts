import { endangeringFacts } from '#lib/domain/facts/endangering'
import { grounds } from '#lib/domain/risk-area'
import type { Declaration, ForumProfile, OwnSection } from '../document/forum-profile.ts'
import { recalled } from './bases.ts'
import { own, readByOtherSide, signature, wholeAnnexes, wholeBody } from './shared-sections.ts'

const opening: readonly OwnSection[] = [
  own(
    'court',
    { en: 'Court, case and instructions', fr: 'Juridiction, affaire et mission', nl: 'Gerecht, zaak en opdracht' },
    'The court, the case, who instructs you, the day, the substance of all instructions that matter, written or oral, the questions put to you, and each document you were given, numbered.',
  ),
  own(
    'expert',
    { en: 'The expert', fr: 'L’expert', nl: 'De deskundige' },
    'Your field, qualifications, experience and accreditation; your languages; when you were last in the country.',
  ),
  own(
    'interests',
    { en: 'Interests', fr: 'Intérêts', nl: 'Belangen' },
    'Conflicts, payment, past work for a party. If there is none, say that there is none.',
  ),
  own(
    'sources',
    { en: 'Sources and method', fr: 'Sources et méthode', nl: 'Bronnen en methode' },
    'What you searched, where and when; translations and who made them; on whom you rely and with what skill of theirs.',
  ),
]

/** @param reliability whether a report without a word on it is refused */
const opinion = (reliability: boolean): readonly OwnSection[] => [
  own(
    'opinion',
    { en: 'Opinion', fr: 'Avis', nl: 'Oordeel' },
    'Your answer to each question, with your reasons. Refer to the paragraphs and records below.',
  ),
  own(
    'range',
    { en: 'Range of opinion', fr: 'Éventail des opinions', nl: 'Waaier van opvattingen' },
    'What others in the field hold, the material that points the other way, and why you come to your view.',
  ),
  own(
    'limits',
    { en: 'Limits of this opinion', fr: 'Limites de cet avis', nl: 'Grenzen van dit oordeel' },
    'What lies outside your field; what is provisional; what could change your view.',
  ),
  own(
    'reliability',
    { en: 'Reliability', fr: 'Fiabilité', nl: 'Betrouwbaarheid' },
    'Anything that may bear on how far you can be relied on, also what speaks against it; the code of conduct of your discipline, and where you did not follow it.',
    reliability,
  ),
  own('conclusions', { en: 'Summary of conclusions', fr: 'Conclusions', nl: 'Besluit' }, 'In a few sentences.'),
]

export const commonGround = recalled('common ground of the rules on experts')

const relied: ForumProfile['points'][number] = {
  text: 'An expert says what facts the opinion rests on. One that is left out here can carry none of it: settle with those who instruct you whether to put it in or to form the opinion without it. Do so before you declare that you left out nothing that may weaken it.',
  basis: commonGround,
}

/** The sections a forum’s rules ask of an expert, in one order that serves all of them; the declarations differ. */
export const statement = (
  id: string,
  { name, nameless, title, citations }: Pick<ForumProfile, 'name' | 'nameless' | 'title' | 'citations'>,
  declarations: readonly Declaration[],
  points: ForumProfile['points'],
  reliability = false,
): ForumProfile => ({
  id: `expert-statement/${id}`,
  kind: 'expert-statement',
  ...(citations && { citations }),
  ...(nameless && { nameless }),
  name,
  title,
  layout: 'book',
  person: { en: 'requested person', fr: 'personne réclamée', nl: 'opgeëiste persoon' },
  grounds,
  sections: [
    ...opening,
    { kind: 'part', part: 'nature' },
    { kind: 'part', part: 'summary' },
    ...opinion(reliability),
    ...wholeBody,
    { kind: 'part', part: 'fact-tags' },
    { kind: 'part', part: 'limits' },
    ...declarations,
    signature,
    ...wholeAnnexes,
  ],
  limits: [],
  leavesOut: endangeringFacts,
  points: [readByOtherSide, relied, ...points],
  privileged: false,
})
