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
