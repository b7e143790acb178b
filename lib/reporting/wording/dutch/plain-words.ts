import { strong } from '../../rich-text.ts'
import type { plainWordsInEnglish } from '../english/plain-words.ts'

export const plainWordsInDutch: typeof plainWordsInEnglish = {
  heading: 'Wat wij hebben bekeken',
  about:
    'Bij elke vraag hieronder staat het antwoord dat vandaag kan worden gegeven, op grond van wat wij tot nu toe weten. Redenen om ja te zeggen zijn wat voor u aan een rechter kan worden voorgelegd. Hoe de rechter zal beslissen, kan niemand weten: deze nota belooft niets.',
  grounds: {
    torture: {
      name: 'Slechte behandeling',
      question: 'Kunt u daar gefolterd of slecht behandeld worden als u ernaartoe wordt gestuurd?',
    },
    'fair-trial': {
      name: 'Het proces',
      question: 'Kan het proces daar zo oneerlijk zijn dat u er niet naartoe gestuurd mag worden?',
    },
    assurances: {
      name: 'Beloften',
      question: 'Als die staat belooft u goed te behandelen: kan het zijn dat die belofte u niet beschermt?',
    },
    'chilling-effect': {
      name: 'Waarom u, en wat het u nu al aandoet',
      question: 'Wordt u gezocht om wie u bent of wat u hebt gezegd, of schaadt dit u al voor er iets is beslist?',
    },
    'death-penalty': { name: 'Doodstraf', question: 'Kunt u daar ter dood veroordeeld worden?' },
    liberty: { name: 'Uw hechtenis hier', question: 'Kan het onwettig zijn u hier vast te houden, of zo lang?' },
    'refusal-grounds': {
      name: 'Andere redenen om te weigeren',
      question: 'Geeft het verdrag of het recht hier een andere reden om te weigeren?',
    },
  },
  support: {
    'not-raised':
      'Wat ons tot nu toe is verteld, is niet genoeg om dat te zeggen. Dat betekent niet dat er geen gevaar is.',
    thin: 'Er is iets dat ja zegt, maar weinig: op zichzelf is het misschien niet genoeg.',
    contested:
      'Er zijn redenen om ja te zeggen, en even zware redenen om nee te zeggen. Een rechter kan het zo of anders zien.',
    'well-supported':
      'Er zijn sterke redenen om ja te zeggen, en wat ertegen spreekt, weegt minder. Een rechter kan het toch anders zien.',
  },
  behind: ({ helping, against, open, at }) => [
    `Redenen die u helpen:\u00A0${helping}. Redenen ertegen:\u00A0${against}. Vragen die nog open zijn:\u00A0${open}. Ze beginnen bij `,
    at,
    '.',
  ],
  lines: {
    heading: 'De regels achter de antwoorden',
    about:
      'De regels die met (a), (b) enzovoort beginnen, zijn voor juristen geschreven: lees ze samen met een jurist. “De persoon” bent u; “de verzoekende staat” is de staat die u opeist. Een “garantie” is een belofte van die staat. Vraag uitleg over elke regel die u niet begrijpt.',
  },
  for: { lead: 'Wat u helpt', none: 'Nog niets.' },
  against: { lead: 'Wat ertegen spreekt', none: 'Niets dat wij weten.' },
  records: (number) => `Stukken in onze dossiers die iets anders zeggen:\u00A0${number}.`,
  first: 'Dit zijn de eerste; vraag gerust naar de andere.',
  unknown: { lead: 'Wat wij nog niet weten', none: 'Niets dat hier van belang is.' },
  limits: {
    heading: 'Wat deze nota u niet kan zeggen',
    open: (questions) => [
      strong('Wat nog open is. '),
      questions === 0
        ? 'Geen enkele vraag die onze regels stellen, is open.'
        : `${questions === 1 ? '1 vraag over uw zaak heeft' : `${questions} vragen over uw zaak hebben`} nog geen antwoord, of antwoorden die elkaar tegenspreken. Een open vraag is geen ja en geen nee.`,
    ],
    material: ({ records, stale, unverified }) => [
      strong('Wat is gelezen. '),
      `Stukken die zijn gebruikt (rapporten, wetten en beslissingen):\u00A0${records}. Daarvan misschien verouderd:\u00A0${stale}. Plaatsen in wetten en beslissingen die nog moeten worden opgezocht of in de tekst zelf gelezen:\u00A0${unverified}. Recht en stukken die wij niet hebben, hebben geen rol gespeeld.`,
    ],
    method: [
      strong('Hoe deze nota is gemaakt. '),
      'Een computerprogramma legt de antwoorden over uw zaak naast geschreven rechtsregels, voor iedereen op dezelfde manier. Het berekent geen kansen, telt niets op en beslist niets. Het toont geen reden die u helpt zonder de redenen ertegen.',
    ],
    translation: [
      strong('Taal. '),
      'Wat de auteur niet zelf heeft geschreven, is door de makers van het programma uit het Engels vertaald; geen Nederlandstalige jurist heeft het gelezen.',
    ],
  },
}
