import type { PageWords } from '../english/page.ts'

export const pageInFrench: PageWords = {
  contents: 'Table des matières',
  colon: '\u00A0: ',
  citations: '\u00A0; ',
  ofPages: ' sur ',
  pageNumbering: '1 sur 1',
  unset:
    'Certains caractères de la documentation manquent dans les polices de ce document. Chacun est imprimé par son numéro Unicode entre crochets\u00A0: ',
  opposite: '[texte original ci-contre]',
}
