import type { Basis, Declaration, LocalText } from '../document/forum-profile.ts'

/** A declaration of these paragraphs. */
export const declaration = (
  id: string,
  heading: LocalText,
  basis: Basis,
  ...paragraphs: Declaration['paragraphs']
): Declaration => ({
  kind: 'declaration',
  id,
  heading,
  paragraphs,
  basis,
})

const duty: LocalText = {
  en: 'Duty to the court',
  fr: 'Devoir envers la juridiction',
  nl: 'Plicht tegenover het gerecht',
}
export const truth: LocalText = {
  en: 'Statement of truth',
  fr: 'Déclaration de véracité',
  nl: 'Verklaring van waarachtigheid',
}

/** Our wording of what the duty is everywhere: said to be ours, so that nobody takes it for the words of a rule. */
export const plainDuty = (basis: Basis): Declaration =>
  declaration(
    'duty',
    duty,
    basis,
    {
      en: 'I understand that my duty is to help the court on matters within my expertise, and that it stands above any duty to those who instruct or pay me. I have met it and shall go on meeting it.',
      fr: 'Je comprends que mon devoir est d’éclairer la juridiction dans mon domaine de compétence et qu’il prime toute obligation envers ceux qui me mandatent ou me rémunèrent. Je l’ai respecté et continuerai de le respecter.',
      nl: 'Ik begrijp dat het mijn plicht is het gerecht bij te staan binnen mijn deskundigheid, en dat die plicht voorgaat op elke verplichting tegenover wie mij opdracht geeft of betaalt. Ik heb die plicht vervuld en zal dat blijven doen.',
    },
    {
      en: 'My fee does not depend on the outcome. I have disclosed every conflict of interest that I know of. If my view changes, I shall say so without delay.',
      fr: 'Mes honoraires ne dépendent pas de l’issue de la cause. J’ai révélé tout conflit d’intérêts dont j’ai connaissance. Si mon avis change, je le dirai sans délai.',
      nl: 'Mijn vergoeding hangt niet af van de uitkomst. Ik heb elk belangenconflict meegedeeld waarvan ik weet. Als mijn oordeel verandert, zal ik dat onverwijld zeggen.',
    },
  )

/** The same of what is true. */
export const plainTruth = (basis: Basis): Declaration =>
  declaration('truth', truth, basis, {
    en: 'I have said which facts are within my own knowledge and which are not. Those that are, I confirm to be true. The opinions expressed are my true and complete professional opinions.',
    fr: 'J’ai indiqué quels faits me sont personnellement connus et lesquels ne le sont pas. Je confirme l’exactitude des premiers. Les avis exprimés sont mes avis professionnels sincères et complets.',
    nl: 'Ik heb aangegeven welke feiten ik zelf ken en welke niet. Ik bevestig dat de eerste juist zijn. De oordelen zijn mijn oprechte en volledige professionele oordelen.',
  })

const independence: LocalText = {
  en: 'The opinions in this report are my own. I formed them independently and impartially, and have taken in or left out nothing at the wish of others without forming a view of my own.',
  fr: 'Les avis exprimés dans ce rapport sont les miens. Je les ai formés en toute indépendance et impartialité, et je n’ai rien ajouté ni omis à la demande d’autrui sans m’être fait ma propre opinion.',
  nl: 'De oordelen in dit verslag zijn van mij. Ik heb ze onafhankelijk en onpartijdig gevormd, en heb niets opgenomen of weggelaten op wens van anderen zonder mij er zelf een oordeel over te vormen.',
}

/** That the opinions are the expert’s own, and that the rules of this forum were read and followed; in our words. */
export const rulesFollowed = (basis: Basis, rules: LocalText): Declaration =>
  declaration(
    'rules',
    {
      en: 'Independence, and the rules followed',
      fr: 'Indépendance et règles suivies',
      nl: 'Onafhankelijkheid, en de gevolgde regels',
    },
    basis,
    independence,
    rules,
  )

const civilTruth: LocalText & Record<'fr' | 'nl', string> = {
  en: 'I confirm that I have made clear which facts and matters referred to in this report are within my own knowledge and which are not. Those that are within my own knowledge I confirm to be true. The opinions I have expressed represent my true and complete professional opinions on the matters to which they refer.',
  fr: 'Je confirme avoir précisé lesquels des faits et éléments mentionnés dans ce rapport relèvent de ma connaissance personnelle et lesquels n’en relèvent pas. Je confirme que ceux qui en relèvent sont vrais. Les avis que j’ai exprimés sont mes avis professionnels véritables et complets sur les questions auxquelles ils se rapportent.',
  nl: 'Ik bevestig dat ik duidelijk heb gemaakt welke feiten en zaken in dit verslag binnen mijn eigen wetenschap vallen en welke niet. Van die welke erbinnen vallen, bevestig ik dat zij waar zijn. De oordelen die ik heb uitgesproken, zijn mijn oprechte en volledige professionele oordelen over de zaken waarop zij betrekking hebben.',
}
const contempt: LocalText & Record<'fr' | 'nl', string> = {
  en: 'I understand that proceedings for contempt of court may be brought against anyone who makes, or causes to be made, a false statement in a document verified by a statement of truth without an honest belief in its truth.',
  fr: 'Je comprends que des poursuites pour outrage au tribunal peuvent être engagées contre quiconque fait ou fait faire une fausse déclaration dans un document attesté par une déclaration de véracité sans croire honnêtement à sa vérité.',
  nl: 'Ik begrijp dat vervolging wegens minachting van het gerecht kan worden ingesteld tegen ieder die, zonder er oprecht in te geloven, een onware verklaring aflegt of doet afleggen in een stuk dat met een verklaring van waarachtigheid is bekrachtigd.',
}

/** The words of Practice Direction 35, paragraph 3.3. */
export const truthInCivilCourts = (basis: Basis): Declaration =>
  declaration('truth', truth, basis, {
    fixedIn: ['en'],
    en: `${civilTruth.en} ${contempt.en}`,
    fr: `${civilTruth.fr} ${contempt.fr}`,
    nl: `${civilTruth.nl} ${contempt.nl}`,
  })

/** The same without contempt: a tribunal’s practice direction ends there. */
export const truthInTribunals = (basis: Basis): Declaration =>
  declaration('tribunal-truth', truth, basis, { fixedIn: ['en'], ...civilTruth })

/** The oath of an expert whom a Belgian court appoints from outside its register. */
export const belgianOath = (basis: Basis): Declaration =>
  declaration('oath', { en: 'Oath', fr: 'Serment', nl: 'Eed' }, basis, {
    fixedIn: ['fr', 'nl'],
    en: 'I swear that I have fulfilled my task on my honour and conscience, accurately and honestly.',
    fr: 'Je jure avoir rempli ma mission en honneur et conscience, avec exactitude et probité.',
    nl: 'Ik zweer dat ik mijn opdracht in eer en geweten, nauwgezet en eerlijk heb vervuld.',
  })

/** What article 51l of the Dutch Code of Criminal Procedure has an expert declare of the report. */
export const dutchReport = (basis: Basis): Declaration =>
  declaration(
    'report',
    { en: 'Declaration on the report', fr: 'Déclaration sur le rapport', nl: 'Verklaring over het verslag' },
    basis,
    {
      fixedIn: ['nl'],
      en: 'I declare that I have drawn up this report truthfully, completely and to the best of my insight.',
      fr: 'Je déclare avoir établi ce rapport conformément à la vérité, complètement et au mieux de mes lumières.',
      nl: 'Ik verklaar dit verslag naar waarheid, volledig en naar beste inzicht te hebben opgesteld.',
    },
    {
      en: 'The report rests on what my learning and knowledge teach me of what was put to my judgement.',
      fr: 'Le rapport repose sur ce que ma science et mes connaissances m’apprennent de ce qui a été soumis à mon appréciation.',
      nl: 'Het verslag is gebaseerd op wat mijn wetenschap en kennis mij leren omtrent wat aan mijn oordeel onderworpen is.',
    },
  )
