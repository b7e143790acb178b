import { endangeringFacts } from '#lib/domain/facts/endangering'
import { grounds } from '#lib/domain/risk-area'
import type { Declaration, ForumProfile, LocalText, OwnSection } from '../document/forum-profile.ts'
import { recalled, seen } from './bases.ts'
import { declaration, plainDuty, plainTruth, truth } from './expert-declarations.ts'
import { readByOtherSide, signature, wholeAnnexes, wholeBody } from './shared-sections.ts'

const own = (id: string, heading: LocalText, ask: string, required = true): OwnSection => ({
  kind: 'own',
  id,
  heading,
  ask,
  required,
})

const opening: readonly OwnSection[] = [
  own(
    'court',
    { en: 'Court, case and instructions', fr: 'Juridiction, affaire et mission', nl: 'Gerecht, zaak en opdracht' },
    'The court, the case, who instructs you, the day, the questions put to you, and each document you were given, numbered.',
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

const opinion: readonly OwnSection[] = [
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
    'Anything that may bear on how far you can be relied on, also what speaks against it.',
    false,
  ),
  own('conclusions', { en: 'Summary of conclusions', fr: 'Conclusions', nl: 'Besluit' }, 'In a few sentences.'),
]

const relied: ForumProfile['points'][number] = {
  text: 'An expert says what facts the opinion rests on. One that is left out here can carry none of it: settle with those who instruct you whether to put it in or to form the opinion without it.',
  basis: recalled('common ground of the rules on experts'),
}

/** The sections a forum’s rules ask of an expert, in one order that serves all of them; the declarations differ. */
const statement = (
  id: string,
  { name, nameless, title, citations }: Pick<ForumProfile, 'name' | 'nameless' | 'title' | 'citations'>,
  declarations: readonly Declaration[],
  points: ForumProfile['points'],
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
    ...opinion,
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

const crimPr = seen(
  'Criminal Procedure Rules, rule 19.4 as made in 2020',
  'https://legislation.gov.uk/uksi/2020/759/article/19.4/made',
)
const englishTitle: LocalText = { en: 'Expert report', fr: 'Rapport d’expert', nl: 'Deskundigenverslag' }
const oscola = { en: 'oscola', fr: 'oscola', nl: 'oscola' } as const

/** The expert’s statement, by the rules of the forum that hears it. */
export const expertStatements: readonly ForumProfile[] = [
  statement(
    'general',
    {
      nameless: true,
      name: { en: 'Any court', fr: 'Toute juridiction', nl: 'Elk gerecht' },
      title: { en: 'Statement of an expert', fr: 'Rapport d’expert', nl: 'Deskundigenverslag' },
    },
    [
      plainDuty(recalled('common ground of the rules on experts')),
      plainTruth(recalled('common ground of the rules on experts')),
    ],
    [
      {
        text: 'The declarations are in our own words. Where the forum has words of its own, take those, in your own section.',
        basis: recalled('general practice'),
      },
    ],
  ),
  statement(
    'england-and-wales-criminal',
    {
      name: {
        en: 'England and Wales: criminal and extradition',
        fr: 'Angleterre et pays de Galles : matière pénale et extradition',
        nl: 'Engeland en Wales: strafzaken en uitlevering',
      },
      title: englishTitle,
      citations: oscola,
    },
    [plainDuty(crimPr), plainTruth(crimPr)],
    [
      {
        text: 'Rule 19.4 asks for qualifications; literature used; the facts given and which of them you know; who else you rely on; the range of opinion and your reasons; qualifications to your opinion; what bears on its reliability; a summary; the duty; and a declaration of truth as a witness makes it.',
        basis: crimPr,
      },
      {
        text: 'Disclose anything that may undermine your reliability or credibility.',
        basis: seen('2019 amendment of rule 19', 'https://legislation.gov.uk/uksi/2019/143/article/6/made'),
      },
      {
        text: 'The Rules may have been issued anew in October 2025: check the number in force, and take the declaration of truth from the Rules themselves.',
        basis: recalled('Criminal Procedure Rules'),
      },
    ],
  ),
  statement(
    'england-and-wales-civil',
    {
      name: {
        en: 'England and Wales: civil (CPR 35)',
        fr: 'Angleterre et pays de Galles : matière civile (CPR 35)',
        nl: 'Engeland en Wales: burgerlijke zaken (CPR 35)',
      },
      title: englishTitle,
      citations: oscola,
    },
    [
      plainDuty(seen('CPR 35, Practice Direction 35', 'https://jspubs.com/experts/SoT.htm')),
      declaration(
        'truth',
        truth,
        recalled('Practice Direction 35, para 3.3, wording since October 2020: compare with the text in force'),
        {
          fixedIn: ['en'],
          en: 'I confirm that I have made clear which facts and matters referred to in this report are within my own knowledge and which are not. Those that are within my own knowledge I confirm to be true. The opinions I have expressed represent my true and complete professional opinions on the matters to which they refer. I understand that proceedings for contempt of court may be brought against anyone who makes, or causes to be made, a false statement in a document verified by a statement of truth without an honest belief in its truth.',
        },
      ),
    ],
    [
      {
        text: 'The statement of truth has fixed words since October 2020, which name contempt of court.',
        basis: seen(
          'Practice Direction 35',
          'https://www.maps-medical.co.uk/insights/all-change-with-the-declaration-and-statement-of-truth/',
        ),
      },
    ],
  ),
  statement(
    'united-kingdom-immigration',
    {
      name: {
        en: 'United Kingdom: immigration tribunals',
        fr: 'Royaume-Uni : juridictions de l’immigration',
        nl: 'Verenigd Koninkrijk: immigratierechters',
      },
      title: {
        en: 'Country expert report',
        fr: 'Rapport d’expert sur le pays',
        nl: 'Deskundigenverslag over het land',
      },
      citations: oscola,
    },
    [
      plainDuty(recalled('Practice Directions of the Immigration and Asylum Chambers, para 10')),
      plainTruth(recalled('Practice Directions of the Immigration and Asylum Chambers, para 10')),
    ],
    [
      {
        text: 'A country expert must be independent, cover material on both sides, say what lies outside the field, mark provisional views and correct them.',
        basis: recalled('MOJ & Ors (Return to Mogadishu) CG [2014] UKUT 442'),
      },
    ],
  ),
  statement(
    'belgium',
    {
      name: { en: 'Belgium', fr: 'Belgique', nl: 'België' },
      title: { en: 'Statement of an expert', fr: 'Rapport d’expertise', nl: 'Deskundigenverslag' },
      citations: { fr: 'belgian-fr', nl: 'belgian-nl' },
    },
    [
      plainDuty(
        seen(
          'Royal Decree of 25 April 2017, code of ethics of court experts',
          'https://etaamb.openjustice.be/fr/nl/arrete-royal-du-25-avril-2017_n2017012201.html',
        ),
      ),
      declaration(
        'oath',
        { en: 'Oath', fr: 'Serment', nl: 'Eed' },
        recalled('Belgian Judicial Code: compare with the text in force before signing'),
        {
          fixedIn: ['fr', 'nl'],
          en: 'I swear that I have fulfilled my task on my honour and conscience, accurately and honestly.',
          fr: 'Je jure que j’ai rempli ma mission en honneur et conscience, avec exactitude et probité.',
          nl: 'Ik zweer dat ik mijn opdracht in eer en geweten, nauwgezet en eerlijk vervuld heb.',
        },
      ),
    ],
    [
      {
        text: 'Independence and impartiality are required of court experts, who stand in a national register.',
        basis: seen(
          'Judicial Code, art. 991quater',
          'http://wordscope.be/neerlandais/francais/gerechtsdeskundigen+zich+moeten.html',
        ),
      },
    ],
  ),
  statement(
    'netherlands',
    {
      name: { en: 'Netherlands', fr: 'Pays-Bas', nl: 'Nederland' },
      title: { en: 'Statement of an expert', fr: 'Rapport d’expert', nl: 'Deskundigenverslag' },
    },
    [
      plainDuty(
        seen('Code of conduct of the Court Experts Register', 'https://english.nrgd.nl/registration/code-of-conduct'),
      ),
      plainTruth(recalled('Dutch practice')),
    ],
    [
      {
        text: 'The register’s code asks for a reasoned, checkable report open to peer review, kept material for a counter-expert, and a warning when the report is being misread.',
        basis: seen('Code of conduct, 1 January 2016', 'https://english.nrgd.nl/registration/code-of-conduct'),
      },
    ],
  ),
  statement(
    'france',
    {
      name: { en: 'France', fr: 'France', nl: 'Frankrijk' },
      title: { en: 'Statement of an expert', fr: 'Rapport d’expert', nl: 'Deskundigenverslag' },
      citations: { en: 'french', fr: 'french', nl: 'french' },
    },
    [
      plainDuty(
        seen('Guidance of the French experts’ council', 'https://www.cnejie.org/lexpert-envers-les-magistrats/'),
      ),
      plainTruth(recalled('Code de procédure pénale, art. 160')),
    ],
    [
      {
        text: 'The judge appoints the expert; the opinion is given in conscience and full independence and never binds the judge.',
        basis: seen('Guidance of the French experts’ council', 'https://www.cnejie.org/lexpert-envers-les-magistrats/'),
      },
    ],
  ),
]
