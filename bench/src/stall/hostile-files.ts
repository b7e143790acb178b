import { aDocx, aPdf, aPng, aZip } from '../../../tests/support/a-file.ts'

/** Files that would fill the memory (S28), by name. */
export function hostileFiles(): Readonly<Record<string, Uint8Array>> {
  const zeros = Buffer.alloc(8 * 1024 * 1024)
  const bomb = { name: 'word/media/a.emf', data: zeros }
  return {
    'bomb.docx': aDocx({ more: [bomb] }),
    'nested.docx': aDocx({ more: [{ name: 'word/media/a.zip', data: aZip([{ name: 'b', data: zeros }]) }] }),
    'entries.docx': aZip(Array.from({ length: 65_000 }, (_, index) => ({ name: `${index}`, data: '', stored: true }))),
    'picture.png': aPng({ width: 50_000, height: 50_000 }),
    'objects.pdf': Buffer.concat([
      Buffer.from('%PDF-1.7\n'),
      Buffer.from('1 0 obj\n0\nendobj\n'.repeat(1_000_000)),
      Buffer.from('%%EOF'),
    ]),
    'packed.pdf': aPdf({ packed: ' '.repeat(70 * 1024 * 1024) }),
  }
}
