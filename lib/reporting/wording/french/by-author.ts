import { say } from '../../rich-text.ts'
import type { byAuthorInEnglish, factTagsInEnglish } from '../english/by-author.ts'
import type { LanguageCode } from '../languages.ts'

const names: Record<LanguageCode, string> = { en: 'anglais', fr: 'français', nl: 'néerlandais' }

export const byAuthorInFrench: typeof byAuthorInEnglish = {
  empty: '[Rien n’est encore écrit ici.]',
  notDeclared: '[L’auteur n’a pas fait cette déclaration.]',
  takenOut: '[Supprimé par l’auteur.]',
  untranslated: (text, language) => `${text} (en ${names[language]})`,
  official: (words, language, translation) =>
    translation === null
      ? say`${words} [La formule est fixée, en ${names[language]} ; elle n’est pas traduite.]`
      : say`${words} [La formule est fixée, en ${names[language]}. Traduction : ${translation}]`,
  translation:
    'Ce qui n’est pas de l’auteur a été traduit de l’anglais par les auteurs du logiciel ; aucun juriste francophone ne l’a relu.',
  hand: {
    heading: 'Modifié à la main',
    reworded: 'Formulé par l’auteur, à la place de ce qui était tiré de l’évaluation : ',
    added: 'Ajouté par l’auteur : ',
    removed: 'Supprimé par l’auteur : ',
    where: ({ paragraphs, places, lines }) => [
      ...(paragraphs === 0 ? [] : [paragraphs === 1 ? 'paragraphe ' : 'paragraphes ', places]),
      paragraphs > 0 && lines > 0 ? ', et ' : '',
      lines === 0 ? '.' : `${lines === 1 ? '1 ligne' : `${lines} lignes`} de listes.`,
    ],
  },
}

export const factTagsInFrench: typeof factTagsInEnglish = {
  heading: 'Comment je connais chaque fait',
  none: 'Aucun fait n’a été fourni.',
  about:
    'Pour chaque fait : si je le connais personnellement, s’il m’a été communiqué, ou si je le tiens pour acquis aux fins du présent avis.',
  caption: 'Les faits, et comment je connais chacun',
  columns: { number: 'N°', fact: 'Fait', answer: 'Réponse', known: 'Comment connu' },
  labels: { 'own-knowledge': 'Connaissance personnelle', given: 'Communiqué', assumed: 'Tenu pour acquis' },
  notSaid: 'Non indiqué',
}
