import type { Declaration, OwnSection } from './forum-profile.ts'
import { declaredWords, ourWords } from './our-words.ts'
import { richText } from './own-text.ts'
import { paragraphsOf } from './paragraphs-of.ts'
import type { Setting } from './setting.ts'

/** The author’s words under their heading. An empty section is left out where it may be, and says so where it may not. */
export function writeOwn(setting: Setting, section: OwnSection, paragraphs: ReadonlySet<string>): void {
  const { doc, sources, own } = setting
  const { id, heading, required } = section
  const written = paragraphsOf(own.sections[id] ?? '')
  if (written.length === 0 && !required) return
  doc.heading(1, `own/${id}`, ourWords(setting, heading))
  if (written.length === 0) {
    doc.paragraph(`own/${id}/empty`, [doc.words.byAuthor.empty])
    return
  }
  written.forEach((paragraph, index) => {
    doc.paragraph(`own/${id}/${index + 1}`, richText(paragraph, { doc, sources, paragraphs }))
  })
}

/** Words that the author declared; or that this has not been done. */
export function writeDeclaration(setting: Setting, { id, heading, paragraphs }: Declaration): void {
  const { doc, own } = setting
  doc.heading(1, `declaration/${id}`, ourWords(setting, heading))
  if (!own.accepted.includes(id)) {
    doc.paragraph(`declaration/${id}/open`, [doc.words.byAuthor.notDeclared])
    return
  }
  paragraphs.forEach((paragraph, index) => {
    doc.paragraph(`declaration/${id}/${index + 1}`, declaredWords(setting, paragraph))
  })
}

/** Which paragraphs a hand changed: a reader must be able to tell the author’s wording from that of the assessment. */
export function writeHand({ doc }: Setting): void {
  const { hand: said } = doc.words.byAuthor
  const { reworded, added, removed } = doc.handWork()
  const lines = [
    { id: 'reworded', ids: reworded.map(({ id }) => id) },
    { id: 'added', ids: added },
    { id: 'removed', ids: removed },
  ] as const
  const changed = lines.filter(({ ids }) => ids.length > 0)
  if (changed.length === 0) return
  doc.heading(1, 'hand', said.heading)
  for (const { id, ids } of changed) {
    const numbered = new Set(doc.paragraphIds())
    const here = ids.filter((each) => numbered.has(each))
    doc.paragraph(`hand/${id}`, [
      said[id],
      ...said.where({
        paragraphs: here.length,
        places: here.length === 0 ? '' : doc.places(here),
        lines: ids.length - here.length,
      }),
    ])
  }
}
