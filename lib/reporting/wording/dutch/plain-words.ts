import type { plainWordsInEnglish } from '../english/plain-words.ts'

export const plainWordsInDutch: typeof plainWordsInEnglish = {
  about:
    'De regels die met (a), (b) enzovoort beginnen, staan in het Engels en zijn voor juristen geschreven. “The person” bent u; “the requesting state” is de staat die u opeist. Een “assurance” is een belofte van die staat. Vraag uitleg over elke regel die u niet begrijpt.',
  heading: 'Wat wij hebben bekeken',
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
      question: 'Wordt u gezocht om wie u bent of wat u hebt gezegd, en wat heeft dit u al aangedaan?',
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
      'Niets van wat ons tot nu toe is verteld, voldoet aan een regel die hiervoor spreekt. Dat betekent niet dat er geen gevaar is.',
    thin: 'Er is iets dat hiervoor spreekt, maar weinig: het is op zichzelf misschien niet genoeg.',
    contested: 'Er zijn redenen hiervoor, en even zware redenen ertegen. Een rechter kan het zo of anders zien.',
    'well-supported': 'Er zijn sterke redenen hiervoor, en wat ertegen spreekt, weegt minder.',
  },
  for: { lead: 'Wat u helpt', none: 'Nog niets.' },
  against: { lead: 'Wat ertegen spreekt', none: 'Niets dat wij weten.' },
  first: 'Dit zijn de eerste; u kunt vragen om ze allemaal te zien.',
  unknown: { lead: 'Wat wij nog niet weten', none: 'Niets dat hier van belang is.' },
}
