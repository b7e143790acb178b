import type { Terms } from '../english/terms.ts'

const withArticle = {
  ecthr: 'het Europees Hof voor de Rechten van de Mens',
  cat: 'het VN-Comité tegen Foltering',
  hrc: 'het VN-Comité voor de Rechten van de Mens',
  iacthr: 'het Inter-Amerikaans Hof voor de Rechten van de Mens',
  national: 'de rechtscolleges van de aangezochte staat',
}

export const termsInDutch: Terms = {
  support: {
    risk: {
      'not-raised': {
        word: 'niet opgeworpen',
        definition:
          'aan geen enkele toets van dit risico is volledig voldaan op grond van de gegeven feiten; dat is geen vaststelling dat er geen risico is',
      },
      thin: {
        word: 'opgeworpen, zwak onderbouwd',
        definition:
          'hoogstens landeninformatie, of enkel een beslissing van een andere instantie met minder dan twee onafhankelijke bronnen erachter, spreekt hiervoor, en niets zwaarders spreekt ertegen',
      },
      contested: {
        word: 'opgeworpen, onderbouwd maar betwist',
        definition: 'er zijn redenen hiervoor, en een reden die minstens even zwaar weegt, spreekt ertegen',
      },
      'well-supported': {
        word: 'opgeworpen, goed onderbouwd',
        definition:
          'een bindende rechtsbron, of een overtuigende rechtsbron met materiaal uit twee onafhankelijke bronnen, spreekt hiervoor, en enkel minder zware redenen spreken ertegen',
      },
    },
    answer: {
      'not-raised': {
        word: 'niet aannemelijk gemaakt',
        definition: 'aan geen enkele regel die voor dit antwoord spreekt, is voldaan op grond van de gegeven feiten',
      },
      thin: {
        word: 'zwak aannemelijk gemaakt',
        definition:
          'hoogstens landeninformatie, of enkel een beslissing van een andere instantie met minder dan twee onafhankelijke bronnen erachter, spreekt voor dit antwoord, en niets zwaarders spreekt ertegen',
      },
      contested: {
        word: 'aannemelijk gemaakt maar betwist',
        definition: 'er zijn redenen voor dit antwoord, en een reden die minstens even zwaar weegt, spreekt ertegen',
      },
      'well-supported': {
        word: 'goed aannemelijk gemaakt',
        definition:
          'een bindende rechtsbron, of een overtuigende rechtsbron met materiaal uit twee onafhankelijke bronnen, spreekt voor dit antwoord, en enkel minder zware redenen spreken ertegen',
      },
    },
  },
  supportInTable: {
    risk: {
      'not-raised': 'niet opgeworpen',
      thin: 'zwak onderbouwd',
      contested: 'betwist',
      'well-supported': 'goed onderbouwd',
    },
    answer: {
      'not-raised': 'niet aannemelijk',
      thin: 'zwak aannemelijk',
      contested: 'aannemelijk, betwist',
      'well-supported': 'goed aannemelijk',
    },
  },
  weights: {
    binding: {
      word: 'bindend',
      definition:
        'een beslissing van het rechtscollege of orgaan van deze instantie zelf, of een verdrag of wet die hier van kracht is',
    },
    persuasive: { word: 'overtuigend', definition: 'een beslissing of zienswijze van een andere instantie' },
    material: { word: 'documentair', definition: 'hoogstens landeninformatie' },
  },
  grounds: {
    torture: {
      name: 'Foltering en slechte behandeling',
      question:
        'Zijn er gegronde redenen om aan te nemen dat de verwijdering de persoon blootstelt aan een reëel risico op foltering of slechte behandeling?',
    },
    'fair-trial': {
      name: 'Eerlijk proces',
      question: 'Is er een reëel risico op een flagrante rechtsweigering?',
    },
    assurances: {
      name: 'Diplomatieke garanties',
      question:
        'Schiet een garantie tekort, per soort schade: in wat precies is beloofd, in wie het heeft beloofd, of in de vraag of erop kan worden vertrouwd?',
    },
    'chilling-effect': {
      name: 'Afschrikkend effect',
      question:
        'Is het verzoek een instrument tegen deze persoon om wie die is of wat die heeft gezegd, en welke schade richt het aan voordat er iets beslist is?',
    },
    'death-penalty': {
      name: 'Doodstraf',
      question: 'Is er een reëel risico dat de doodstraf wordt uitgesproken of uitgevoerd?',
    },
    liberty: {
      name: 'Vrijheid',
      question:
        'Is de detentie in de aangezochte staat onrechtmatig, of langer dan de uitleveringsprocedure rechtvaardigt?',
    },
    'refusal-grounds': {
      name: 'Weigeringsgronden',
      question: 'Staat een weigeringsgrond uit het instrument of uit het nationale recht in de weg?',
    },
  },
  groundsInBrief: {
    torture: 'slechte behandeling',
    'fair-trial': 'eerlijk proces',
    assurances: 'garanties',
    'chilling-effect': 'afschrikkend effect',
    'death-penalty': 'doodstraf',
    liberty: 'vrijheid',
    'refusal-grounds': 'weigeringsgronden',
  },
  fora: {
    names: {
      ecthr: 'Europees Hof voor de Rechten van de Mens',
      cat: 'VN-Comité tegen Foltering',
      hrc: 'VN-Comité voor de Rechten van de Mens',
      iacthr: 'Inter-Amerikaans Hof voor de Rechten van de Mens',
      national: 'Rechtscolleges van de aangezochte staat',
    },
    inTable: (forum, state) =>
      ({
        ecthr: 'Europees Hof',
        cat: 'Comité tegen Foltering',
        hrc: 'Comité voor de Rechten van de Mens',
        iacthr: 'Inter-Amerikaans Hof',
        national: `Rechtscolleges (${state})`,
      })[forum],
    inSentence: (forum, state) =>
      ({
        ecthr: 'het Europees Hof',
        cat: 'het Comité tegen Foltering',
        hrc: 'het Comité voor de Rechten van de Mens',
        iacthr: 'het Inter-Amerikaans Hof',
        national: `de rechtscolleges van de aangezochte staat (${state})`,
      })[forum],
    every: 'elke instantie',
    bothCommittees: 'beide VN-comités',
    listed: (fora) =>
      fora.map((name, index) => (index === 0 ? name : name.replace(/^Rechtscolleges/, 'rechtscolleges'))),
    none: 'Geen bekend',
    onTheFacts: (forum) =>
      forum === null
        ? 'Op grond van de gegeven feiten '
        : `Voor ${withArticle[forum]}, op grond van de gegeven feiten, `,
  },
  unknownReasons: {
    'not-asked': 'Nog niet gevraagd',
    'not-known': 'Gevraagd, niet geweten',
    'unsafe-to-ask': 'Gevaarlijk om te vragen',
    refused: 'Weigert te antwoorden',
    awaiting: 'In afwachting van een document',
  },
}
