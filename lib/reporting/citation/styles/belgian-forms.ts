import type { CitationStyle, Form, Part } from '../citation-style.ts'

/** `EHRM (GK) 17 januari 2012`: a court, its formation and the day, with nothing between. */
const courtAndDay: Part = {
  group: [{ print: 'issuer' }, { print: 'formation', before: '(', after: ')' }, { print: 'date' }],
  between: ' ',
}

/**
 * What Belgian citations have in common in Dutch and in French: first who decided and when, then the number, then the
 * name of the case; authors before titles, titles of documents in italics.
 *
 * @param note the word for footnote
 * @param citedWork what stands for the title of a document in a repeat
 */
export function belgianForms({
  note,
  citedWork,
  colon,
}: Record<'note' | 'citedWork' | 'colon', string>): CitationStyle['forms'] {
  const inNote: Part = { print: 'note', before: ` (${note} `, after: ')' }
  const judgment: Form = {
    source: [
      courtAndDay,
      { print: 'citation', before: ', ' },
      { print: 'ecli', before: ', ' },
      { print: 'name', before: ', ', italic: true },
    ],
    repeat: [{ group: [{ print: 'issuer' }, { print: 'name', italic: true }], between: ', ' }, inNote],
    paragraphs: { one: '§ ', many: '§§ ' },
  }
  const text: Form = {
    source: [
      { print: 'name' },
      {
        group: [{ print: 'issuer' }, { print: 'formation' }, { print: 'date' }],
        between: ', ',
        before: ' (',
        after: ')',
      },
      { print: 'citation', before: ', ' },
    ],
    repeat: [{ print: 'name' }, inNote],
  }
  const document: Form = {
    source: [
      { print: 'label', after: colon },
      {
        group: [{ print: 'author' }, { print: 'name', italic: true }, { print: 'publisher' }, { print: 'date' }],
        between: ', ',
      },
    ],
    repeat: [
      { print: 'label', after: colon },
      { group: [{ print: 'by' }, { say: citedWork, italic: true }], between: ', ' },
      inNote,
    ],
  }
  return {
    judgment,
    'ecthr-judgment': judgment,
    'eu-judgment': judgment,
    'treaty-body-view': judgment,
    statute: text,
    treaty: text,
    'general-comment': { ...text, paragraphs: { one: '§ ', many: '§§ ' } },
    guidance: { ...text, paragraphs: { one: '§ ', many: '§§ ' } },
    report: document,
    'web-page': document,
    news: {
      ...document,
      source: [
        { print: 'label', after: colon },
        {
          group: [
            { print: 'author' },
            { print: 'name', before: '“', after: '”' },
            { print: 'publisher', italic: true },
            { print: 'date' },
          ],
          between: ', ',
        },
      ],
    },
  }
}
