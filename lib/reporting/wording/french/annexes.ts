import { say } from '../../rich-text.ts'
import type { authoritiesInEnglish, recordTableInEnglish } from '../english/annexes.ts'

export const authoritiesInFrench: typeof authoritiesInEnglish = {
  heading: 'Annexe A : table des sources juridiques',
  none: 'Aucune source juridique n’est citée.',
  caption: 'Sources juridiques, avec les paragraphes qui les citent',
  columns: {
    authority: 'Source juridique',
    places: 'Endroits non vérifiés dans le texte',
    citedAt: 'Citée aux',
  },
  noPlace: 'Aucun',
  kinds: {
    treaty: 'Traités',
    statute: 'Lois',
    judgment: 'Arrêts, jugements et décisions',
    'treaty-body-view': 'Constatations et décisions d’organes de traités',
    'general-comment': 'Observations générales',
    guidance: 'Directives et lignes de conduite',
  },
  until: (day, by) => say` Jusqu’au ${day} : ${by}.`,
}

export const recordTableInFrench: typeof recordTableInEnglish = {
  heading: 'Annexe B : table des fiches',
  none: 'Aucune fiche conservée n’est utilisée.',
  about:
    'Chaque fiche contient une proposition, dans les termes de ceux qui tiennent la bibliothèque, avec un endroit d’une source. Une citation doit être prise dans la source elle-même. Toute fiche qui étaye un risque a une case pour ce qui s’y oppose : si la case est vide, personne n’a désigné une telle fiche ni signé une recherche à ce sujet. La colonne de droite donne ce qui est conservé à l’encontre de la fiche elle-même ou d’un point pour lequel elle est utilisée. Les durées sont comptées jusqu’à la date de l’évaluation.',
  left: (others) =>
    `Les numéros sont ceux de l’évaluation complète ; ${others === 1 ? '1 fiche que ce document ne cite pas n’y figure' : `${others} fiches que ce document ne cite pas n’y figurent`} pas.`,
  caption: 'Fiches',
  columns: {
    record: 'Fiche',
    what: 'Ce qu’elle dit ; source ; état',
    against: 'Conservé à son encontre ; utilisée aux',
  },
  asOf: ({ date, age, after }) =>
    after
      ? `état au ${date}, après le jour de l’évaluation`
      : age === null
        ? `état au ${date}`
        : `état au ${date}, ${age} plus tôt`,
  verification: {
    checked: 'vérifiée dans sa source',
    confirmed: 'confirmée à la vérification',
    'confirmed-with-correction': 'confirmée avec une correction',
    contradicted: 'contredite, non comptée',
    conflicting: 'les sources divergent à son sujet',
    'not-found': 'introuvable à la vérification, non comptée',
    'as-asserted': 'telle qu’affirmée, ni vérifiée ni comptée',
  },
  slot: {
    filled: (labels, notPrinted) =>
      `Case « à l’encontre » : ${[...labels, ...(notPrinted === 0 ? [] : [`${notPrinted} fiche${notPrinted === 1 ? ' non imprimée' : 's non imprimées'} ici`])].join(', ')}.`,
    searched: ({ name, on, where, looked, searches }) =>
      say`Case « à l’encontre » : recherche sans résultat par ${name} le ${on}, dans ${where}, portant sur ${looked}${
        searches > 1 ? ` (${searches} recherches en tout)` : ''
      }.`,
    empty: 'Case « à l’encontre » : vide.',
  },
  onlyHere: 'Imprimée ici seulement',
  usedAt: (count, places) => [count === 1 ? 'Paragraphe ' : 'Paragraphes ', places],
  onlyAgainst: 'Utilisée seulement contre une raison',
  onlyNamed: 'Désignée seulement par d’autres fiches',
  nothingContrary: 'Rien de contraire n’est conservé',
  inSlot: 'À son encontre : ce que désigne sa case',
  against: (labels) => `À son encontre : ${labels}`,
}
