/** Marks what stands in a text without being part of it. */
export const isNote = { 'data-note': '' }

/** The part of a selection that lies in an element, letter by letter and without notes; empty where there is none. */
export function selectedText(selection: Selection | null, element: Element): string {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return ''
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(element)) return ''
  const part = range.cloneRange()
  if (!element.contains(part.startContainer)) part.setStart(element, 0)
  if (!element.contains(part.endContainer)) part.setEnd(element, element.childNodes.length)
  const words = part.cloneContents()
  for (const note of words.querySelectorAll('[data-note]')) note.remove()
  // A selection that lies in a note alone has none of its elements.
  const within = part.commonAncestorContainer
  const inNote = (within instanceof Element ? within : within.parentElement)?.closest('[data-note]')
  return inNote ? '' : (words.textContent ?? '')
}
