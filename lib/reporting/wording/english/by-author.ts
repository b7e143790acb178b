import { count } from '#lib/domain/in-words'
import { type FactTag, factTagLabels } from '../../document/fact-tag.ts'
import { type Phrase, type Rich, say } from '../../rich-text.ts'
import type { LanguageCode } from '../languages.ts'

const names: Record<LanguageCode, string> = { en: 'English', fr: 'French', nl: 'Dutch' }

/** Around what the author of a document writes, declares and changes. */
export const byAuthorInEnglish = {
  empty: '[Nothing is written here yet.]',
  notDeclared: '[The author has not made this declaration.]',
  takenOut: '[Taken out by the author.]',
  /** Words of ours that this language lacks. */
  untranslated: (text: string, language: LanguageCode) => `${text} (in ${names[language]})`,
  /** Words that a rule fixes in another language, with ours for them; null where there are none. */
  official: (words: Phrase, language: LanguageCode, translation: string | null): Rich[] =>
    translation === null
      ? say`${words} [The wording is fixed, in ${names[language]}; it is not translated.]`
      : say`${words} [The wording is fixed, in ${names[language]}. Translation: ${translation}]`,
  /** In a document that prints nothing of the assessment, and is not in English alone. */
  translation:
    'What is not the author’s own was translated from the English by the makers of the software; no lawyer of the other language has read it.',
  hand: {
    heading: 'Changed by hand',
    reworded: 'Worded by the author, in place of what was set from the assessment: ',
    added: 'Added by the author: ',
    removed: 'Taken out by the author: ',
    /** Numbered paragraphs by their places, and lines of lists, of which there may be none. */
    where: ({ paragraphs, places, lines }: { paragraphs: number; places: Rich; lines: number }): Rich[] => [
      ...(paragraphs === 0 ? [] : [paragraphs === 1 ? 'paragraph ' : 'paragraphs ', places]),
      paragraphs > 0 && lines > 0 ? ', and ' : '',
      lines === 0 ? '.' : `${count(lines, 'line')} of lists.`,
    ],
  },
}

/** How an expert comes to each fact. */
export const factTagsInEnglish = {
  heading: 'How I come to each fact',
  none: 'No fact was given.',
  about: 'For each fact: whether I know it myself, was told it, or take it as given for the sake of this opinion.',
  caption: 'Facts, and how I come to each',
  columns: { number: 'No.', fact: 'Fact', answer: 'Answer', known: 'How known' },
  labels: factTagLabels as Record<FactTag, string>,
  notSaid: 'Not said',
}
