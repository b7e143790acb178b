import type { ForumProfile, LocalText } from '../document/forum-profile.ts'
import { recalled, seen } from './bases.ts'
import { criminalDuty, criminalTruth } from './criminal-declarations.ts'
import { plainDuty, rulesFollowed, truthInCivilCourts, truthInTribunals } from './expert-declarations.ts'
import { statement } from './expert-form.ts'

const crimPr = seen(
  'Criminal Procedure Rules, rule 19.4 as made in 2020',
  'https://legislation.gov.uk/uksi/2020/759/article/19.4/made',
)
const statementsOfTruth = seen(
  'Practice Direction 35, paragraphs 3.2(9) and 3.3, wording since October 2020',
  'https://jspubs.com/experts/SoT.htm',
)
const tribunals = seen(
  'Practice Direction of the Immigration and Asylum Chamber of the First-tier Tribunal, 1 November 2024, section 9',
  'https://www.bondsolon.com/news-and-insights/expert-witness-reports-in-the-immigration-and-asylum-chamber-tribunal-to-be-no-longer-than-20-pages',
)
const englishTitle: LocalText = { en: 'Expert report', fr: 'Rapport d’expert', nl: 'Deskundigenverslag' }
const oscola = { en: 'oscola', fr: 'oscola', nl: 'oscola' } as const

/** The expert’s statement before the courts of England and Wales and the immigration tribunals. */
export const englishStatements: readonly ForumProfile[] = [
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
    [criminalDuty, criminalTruth],
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
        text: 'The model declarations have a thirteenth: that you complied with the code of practice or conduct for experts of your discipline, by its name, in all respects or save as a schedule identifies. Write it under “Reliability”, in those words; the fourteenth is for experts instructed by the prosecution.',
        basis: seen(
          'Criminal Practice Directions 2023, 7.2.1, as amended in October 2023',
          'https://www.judiciary.uk/guidance-and-resources/first-amendment-to-the-criminal-practice-direction-2023-october-2023/',
        ),
      },
      {
        text: 'The Rules may have been issued anew in October 2025: check the number in force, and hold the declarations against the Practice Directions themselves.',
        basis: recalled('Criminal Procedure Rules'),
      },
    ],
    true,
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
      plainDuty(statementsOfTruth),
      rulesFollowed(statementsOfTruth, {
        en: 'I am aware of the requirements of Part 35 of the Civil Procedure Rules, of Practice Direction 35 and of the Guidance for the Instruction of Experts in Civil Claims 2014, and have complied with them.',
        fr: 'Je connais les exigences de la partie 35 du règlement de procédure civile d’Angleterre et du pays de Galles, de sa directive pratique 35 et du guide de 2014 pour la désignation d’experts en matière civile, et je les ai respectées.',
        nl: 'Ik ken de eisen van deel 35 van het reglement voor de burgerlijke rechtspleging van Engeland en Wales, van praktijkrichtlijn 35 en van de leidraad van 2014 voor opdrachten aan deskundigen in burgerlijke zaken, en heb eraan voldaan.',
      }),
      truthInCivilCourts(statementsOfTruth),
    ],
    [
      {
        text: 'The statement of truth has fixed words since October 2020, which name contempt of court.',
        basis: seen(
          'Practice Direction 35',
          'https://www.maps-medical.co.uk/insights/all-change-with-the-declaration-and-statement-of-truth/',
        ),
      },
      {
        text: 'The report is addressed to the court and not to the party that instructs you, and states the substance of all material instructions, written or oral; leaving out what was said off the record is not permitted.',
        basis: seen(
          'CPR 35.10(3) and the Guidance, paragraph 55',
          'https://mondaq.co.uk/uk/professional-negligence/1197436/expert-reports-the-triumph-of-form-over-substance',
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
      plainDuty(tribunals),
      rulesFollowed(tribunals, {
        en: 'I have read the practice direction of the tribunal on expert evidence, and have complied with it.',
        fr: 'J’ai lu la directive pratique de la juridiction sur la preuve par expert, et je l’ai respectée.',
        nl: 'Ik heb de praktijkrichtlijn van het gerecht over deskundigenbewijs gelezen, en heb eraan voldaan.',
      }),
      truthInTribunals(tribunals),
    ],
    [
      {
        text: 'In the First-tier Tribunal a report must not exceed 20 pages; whoever wants to serve a longer one applies in writing first, with reasons. With its annexes this form is longer than that; whether annexes count was not read.',
        basis: tribunals,
      },
      {
        text: 'The Upper Tribunal has a practice direction of its own: compare the statement of truth with it.',
        basis: recalled('Practice Directions of the Immigration and Asylum Chambers, para 10'),
      },
      {
        text: 'A country expert must be independent, cover material on both sides, say what lies outside the field, mark provisional views and correct them.',
        basis: recalled('MOJ & Ors (Return to Mogadishu) CG [2014] UKUT 442'),
      },
    ],
  ),
]
