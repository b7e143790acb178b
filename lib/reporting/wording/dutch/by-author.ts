import { say } from '../../rich-text.ts'
import type { byAuthorInEnglish, factTagsInEnglish } from '../english/by-author.ts'
import type { LanguageCode } from '../languages.ts'

const names: Record<LanguageCode, string> = { en: 'Engels', fr: 'Frans', nl: 'Nederlands' }

export const byAuthorInDutch: typeof byAuthorInEnglish = {
  empty: '[Hier is nog niets geschreven.]',
  notDeclared: '[De auteur heeft deze verklaring niet afgelegd.]',
  takenOut: '[Door de auteur weggelaten.]',
  untranslated: (text, language) => `${text} (in het ${names[language]})`,
  official: (words, language, translation) =>
    translation === null
      ? say`${words} [De formule ligt vast, in het ${names[language]}; zij is niet vertaald.]`
      : say`${words} [De formule ligt vast, in het ${names[language]}. Vertaling: ${translation}]`,
  translation:
    'Wat niet van de auteur zelf is, is door de makers van de software uit het Engels vertaald; geen Nederlandstalige jurist heeft het nagelezen.',
  hand: {
    heading: 'Met de hand gewijzigd',
    reworded: 'Door de auteur verwoord, in plaats van wat uit de beoordeling was overgenomen: ',
    added: 'Door de auteur toegevoegd: ',
    removed: 'Door de auteur weggelaten: ',
    where: ({ paragraphs, places, lines }) => [
      ...(paragraphs === 0 ? [] : [paragraphs === 1 ? 'randnummer ' : 'randnummers ', places]),
      paragraphs > 0 && lines > 0 ? ', en ' : '',
      lines === 0 ? '.' : `${lines === 1 ? '1 regel' : `${lines} regels`} van lijsten.`,
    ],
  },
}

export const factTagsInDutch: typeof factTagsInEnglish = {
  heading: 'Hoe ik elk feit ken',
  none: 'Er is geen feit meegedeeld.',
  about:
    'Voor elk feit: of ik het zelf weet, of het mij is meegedeeld, of dat ik het voor dit oordeel als gegeven aanneem.',
  caption: 'De feiten, en hoe ik elk ervan ken',
  columns: { number: 'Nr.', fact: 'Feit', answer: 'Antwoord', known: 'Hoe bekend' },
  labels: { 'own-knowledge': 'Eigen kennis', given: 'Meegedeeld', assumed: 'Aangenomen' },
  notSaid: 'Niet vermeld',
}
