import type { PageWords } from '../english/page.ts'

export const pageInDutch: PageWords = {
  contents: 'Inhoud',
  colon: ': ',
  citations: '; ',
  // A letter of “van” would count pages in Typst.
  ofPages: '/',
  pageNumbering: '1/1',
  unset:
    'De lettertypes van dit document missen enkele tekens van het materiaal. Elk ervan is afgedrukt met zijn Unicode-nummer tussen vierkante haken: ',
  opposite: '[oorspronkelijke tekst hiernaast]',
}
