import { endangeringFacts } from '#lib/domain/facts/endangering'
import { grounds } from '#lib/domain/risk-area'
import type { ForumProfile, OwnSection, ProfileSection } from '../document/forum-profile.ts'
import { recalled, seen } from './bases.ts'
import { proceedings, readByOtherSide, signature, wholeAnnexes, wholeBody } from './shared-sections.ts'

const court: OwnSection = {
  kind: 'own',
  id: 'court',
  heading: { en: 'Court, case and hearing', fr: 'Juridiction, affaire et audience', nl: 'Gerecht, zaak en zitting' },
  ask: 'The court, the case number, the day of the hearing, for whom this is handed up.',
  required: true,
}

const asked: OwnSection = {
  kind: 'own',
  id: 'asked',
  heading: { en: 'What the court is asked', fr: 'Ce qui est demandé', nl: 'Wat wordt gevraagd' },
  ask: 'The orders sought, in order, the main one first; what is asked in the alternative.',
  required: true,
}

const argument: OwnSection = {
  kind: 'own',
  id: 'argument',
  heading: { en: 'Argument', fr: 'Moyens', nl: 'Middelen' },
  ask: 'Your argument. It stands before the assessment, which follows whole. Refer to a paragraph or a record with the buttons below.',
  required: false,
}

const sections = (...extra: readonly ProfileSection[]): ProfileSection[] => [
  court,
  { kind: 'part', part: 'nature' },
  asked,
  proceedings,
  { kind: 'part', part: 'summary' },
  argument,
  ...extra,
  ...wholeBody,
  { kind: 'part', part: 'limits' },
  signature,
  ...wholeAnnexes,
]

const brief: Omit<ForumProfile, 'id' | 'name' | 'points' | 'sections'> = {
  kind: 'hearing-brief',
  title: { en: 'Hearing brief', fr: 'Note de plaidoirie', nl: 'Pleitnota' },
  layout: 'book',
  person: { en: 'requested person', fr: 'personne réclamée', nl: 'opgeëiste persoon' },
  grounds,
  limits: [],
  leavesOut: endangeringFacts,
  privileged: false,
}

/** The defence lawyer’s brief before a national court. */
export const hearingBriefs: readonly ForumProfile[] = [
  {
    ...brief,
    id: 'hearing-brief/general',
    nameless: true,
    name: { en: 'Any court', fr: 'Toute juridiction', nl: 'Elk gerecht' },
    sections: sections(),
    points: [
      readByOtherSide,
      {
        text: 'No court’s own rules on the form of briefs are recorded here. Check length, copies and the day by which it must be lodged.',
        basis: recalled('general practice'),
      },
    ],
  },
  {
    ...brief,
    id: 'hearing-brief/belgium',
    name: {
      en: 'Belgium: chamber of indictments',
      fr: 'Belgique : chambre des mises en accusation',
      nl: 'België: kamer van inbeschuldigingstelling',
    },
    citations: { fr: 'belgian-fr', nl: 'belgian-nl' },
    title: {
      en: 'Submissions to the chamber of indictments',
      fr: 'Conclusions devant la chambre des mises en accusation',
      nl: 'Conclusie voor de kamer van inbeschuldigingstelling',
    },
    sections: sections({
      kind: 'own',
      id: 'assurances-asked',
      heading: {
        en: 'What the government should be told',
        fr: 'Ce que le gouvernement doit savoir',
        nl: 'Wat de regering moet weten',
      },
      ask: 'The chamber’s opinion goes to the Minister of Justice, who decides: what the opinion should say.',
      required: false,
    }),
    points: [
      readByOtherSide,
      {
        text: 'Appeal against the enforceability order of the court in chambers: 24 hours. Cassation 15 days, Council of State 60 days.',
        basis: recalled('Belgian procedure, as recalled in the research for this application'),
      },
      {
        text: 'Extradition Act of 15 March 1874: 40 days from arrest until the foreign warrant is communicated, subject to the treaty.',
        basis: seen('Act of 15 March 1874, art. 5', 'https://github.com/legalize-dev/legalize-be'),
      },
    ],
  },
  {
    ...brief,
    id: 'hearing-brief/england-and-wales',
    name: {
      en: 'England and Wales: extradition hearing',
      fr: 'Angleterre et pays de Galles : audience d’extradition',
      nl: 'Engeland en Wales: uitleveringszitting',
    },
    // A term of English procedure, for which no settled word in French or Dutch is known here.
    title: { en: 'Skeleton argument' },
    citations: { en: 'oscola', fr: 'oscola', nl: 'oscola' },
    sections: sections(),
    points: [
      readByOtherSide,
      {
        text: 'The Criminal Procedure Rules and the court’s directions set length and date of a skeleton argument: take them from the directions of the case.',
        basis: recalled('Criminal Procedure Rules, Part 50'),
      },
    ],
  },
  {
    ...brief,
    id: 'lawyers-copy',
    name: {
      en: 'With the other side’s case',
      fr: 'Avec la thèse adverse',
      nl: 'Met het standpunt van de tegenpartij',
    },
    title: {
      en: 'Hearing brief: lawyer’s copy',
      fr: 'Note de plaidoirie : exemplaire de l’avocat',
      nl: 'Pleitnota: exemplaar van de advocaat',
    },
    sections: [...sections(), { kind: 'part', part: 'other-side' }],
    points: [],
    leavesOut: [],
    privileged: true,
  },
]
