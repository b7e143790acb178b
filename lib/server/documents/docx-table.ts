import { BorderStyle, TableLayoutType, WidthType } from 'docx'

const hair = { style: BorderStyle.SINGLE, size: 4, color: 'C4C7CC' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** The look of every table: as wide as the text, with lines between its rows alone. */
export const tableLook = (width: number) => ({
  width: { size: width, type: WidthType.DXA },
  // Or Word would widen a column for a word that does not break, and narrow the others.
  layout: TableLayoutType.FIXED,
  margins: { left: 50, right: 50 },
  borders: {
    top: { ...hair, color: '16181D', size: 8 },
    bottom: hair,
    left: none,
    right: none,
    insideHorizontal: hair,
    insideVertical: none,
  },
})
