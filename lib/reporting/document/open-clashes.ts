import type { BuiltDocument } from './build-document.ts'
import type { ClashOfWords } from './clash-of-words.ts'
import type { OwnWords } from './own-words.ts'

/**
 * Words of a hand that a person has to look at again, since what is set around them has changed: paragraphs that the
 * assessment now words otherwise than the hand saw them, and those that are no longer in the document.
 */
export function openClashes(own: OwnWords, { hand, setWords, content }: BuiltDocument): ClashOfWords[] {
  const paragraphs = content.blocks.flatMap((block) =>
    block.kind === 'paragraph' && !block.id.startsWith('hand/') ? [block.id] : [],
  )
  const editOf = (id: string) => own.edits.find((edit) => edit.id === id)
  const reworded = hand.reworded
    .filter(({ stale }) => stale)
    .map(({ id }): ClashOfWords => {
      const set = setWords.get(id) ?? ''
      const edit = editOf(id)
      return { id, printed: edit?.set ?? '', yours: edit?.own ?? '', now: set, place: { kind: 'set', set, own: null } }
    })
  const homeless = hand.homeless.flatMap(({ id, text }): ClashOfWords[] => {
    const after = nearest(own.added.find((added) => added.id === id)?.after ?? id, paragraphs)
    if (after === undefined) return []
    return [{ id, printed: editOf(id)?.set ?? '', yours: text, now: null, place: { kind: 'gone', after } }]
  })
  return [...reworded, ...homeless]
}

/** The last paragraph of the part that it was in, as closely as its id tells; else the last of all. */
function nearest(id: string, paragraphs: readonly string[]): string | undefined {
  const parts = id.split('/')
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const part = `${parts.slice(0, length).join('/')}/`
    const found = paragraphs.findLast((each) => each.startsWith(part))
    if (found !== undefined) return found
  }
  return paragraphs.at(-1)
}
