import type { ForumProfile } from '../document/forum-profile.ts'
import { recalled, seen } from './bases.ts'
import { belgianOath, dutchReport, plainDuty, plainTruth, rulesFollowed } from './expert-declarations.ts'
import { englishStatements } from './expert-english.ts'
import { commonGround, statement } from './expert-form.ts'

const belgianCode = seen(
  'Royal Decree of 25 April 2017, code of ethics of court experts',
  'https://etaamb.openjustice.be/fr/nl/arrete-royal-du-25-avril-2017_n2017012201.html',
)
const belgianReport = seen(
  'Federal Public Service Justice, how court experts end their report since 29 December 2019',
  'https://justice.belgium.be/fr/services_en_ligne/registre_national_et_frais_de_justice/nouvelles_mesures_legales_2020/experts_judiciaires/methode_de_travail',
)
const dutchCode = seen(
  'Code of conduct of the Court Experts Register, 1 January 2016',
  'https://english.nrgd.nl/registration/code-of-conduct',
)
const dutchExpert = seen(
  'Code of Criminal Procedure, art. 51l, in a stored copy whose date was not read',
  'https://github.com/statengeneraal/laws-markdown',
)
const frenchGuidance = seen(
  'Guidance of the French experts’ council',
  'https://www.cnejie.org/lexpert-envers-les-magistrats/',
)
const frenchDuty = seen('Code of Civil Procedure, arts 237 and 238', 'https://legalplanet.pro/expertise-judiciaire')

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
      plainDuty(commonGround),
      rulesFollowed(commonGround, {
        en: 'I have read the rules on experts that apply before the court to which this report goes, and have followed them.',
        fr: 'J’ai lu les règles relatives aux experts qui s’appliquent devant la juridiction à laquelle ce rapport est destiné, et je les ai suivies.',
        nl: 'Ik heb de regels over deskundigen gelezen die gelden voor het gerecht waarvoor dit verslag bestemd is, en heb ze gevolgd.',
      }),
      plainTruth(commonGround),
    ],
    [
      {
        text: 'The declarations are in our own words. Where the forum has words of its own, take those, in your own section.',
        basis: recalled('general practice'),
      },
    ],
  ),
  ...englishStatements,
  statement(
    'belgium',
    {
      name: { en: 'Belgium', fr: 'Belgique', nl: 'België' },
      title: { en: 'Statement of an expert', fr: 'Rapport d’expertise', nl: 'Deskundigenverslag' },
      citations: { fr: 'belgian-fr', nl: 'belgian-nl' },
    },
    [
      plainDuty(belgianCode),
      rulesFollowed(belgianCode, {
        en: 'I know the code of ethics of court experts, laid down by the Royal Decree of 25 April 2017, and have followed it.',
        fr: 'Je connais le code de déontologie des experts judiciaires, fixé par l’arrêté royal du 25 avril 2017, et je l’ai respecté.',
        nl: 'Ik ken de deontologische code van de gerechtsdeskundigen, vastgesteld bij het koninklijk besluit van 25 april 2017, en heb haar nageleefd.',
      }),
      belgianOath(belgianReport),
    ],
    [
      {
        text: 'Independence and impartiality are required of court experts, who stand in a national register.',
        basis: seen(
          'Judicial Code, art. 991quater',
          'http://wordscope.be/neerlandais/francais/gerechtsdeskundigen+zich+moeten.html',
        ),
      },
      {
        text: 'The formula of the oath is for an expert from outside the register, or suspended in it. One who took the new oath adds no formula, initials each page and ends with the EXP number, signature, name and title.',
        basis: belgianReport,
      },
      {
        text: 'The oath is that of an expert whom a court appoints. For a report that a party asked for, take the form for any court.',
        basis: recalled('Belgian practice'),
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
      plainDuty(dutchCode),
      rulesFollowed(dutchCode, {
        en: 'I have followed the code of conduct of the Netherlands Register of Court Experts, in force since 1 January 2016.',
        fr: 'J’ai suivi le code de conduite du registre néerlandais des experts judiciaires, en vigueur depuis le 1er janvier 2016.',
        nl: 'Ik heb de gedragscode van het Nederlands Register Gerechtelijk Deskundigen gevolgd, die sinds 1 januari 2016 geldt.',
      }),
      dutchReport(dutchExpert),
      plainTruth(commonGround),
    ],
    [
      {
        text: 'The register’s code asks for a reasoned, checkable report open to peer review, kept material for a counter-expert, and a warning when the report is being misread.',
        basis: dutchCode,
      },
      {
        text: 'The report gives its reasons and, where possible, the method used, how far the method and its results can be relied on, and your skill in using it.',
        basis: dutchExpert,
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
      plainDuty(frenchGuidance),
      rulesFollowed(frenchDuty, {
        en: 'I have carried out my task with conscience, objectivity and impartiality.',
        fr: 'J’ai accompli ma mission avec conscience, objectivité et impartialité.',
        nl: 'Ik heb mijn opdracht gewetensvol, objectief en onpartijdig vervuld.',
      }),
      plainTruth(commonGround),
    ],
    [
      {
        text: 'The judge appoints the expert; the opinion is given in conscience and full independence and never binds the judge.',
        basis: frenchGuidance,
      },
      {
        text: 'The expert answers the questions put and never judges points of law. The assessment speaks of legal tests: tell the court that it is material before you, and leave them to it.',
        basis: frenchDuty,
      },
      {
        text: 'The oath is taken before the court, on entering a list or at each appointment of one who is on none, and is not repeated in the report: “Je jure d’apporter mon concours à la justice, d’accomplir ma mission, de faire mon rapport et de donner mon avis en mon honneur et en ma conscience.”',
        basis: seen(
          'Act of 29 June 1971, art. 6, and Decree of 23 December 2004, art. 22',
          'https://www.cecad.org/compagnie/deontologie',
        ),
      },
    ],
  ),
]
