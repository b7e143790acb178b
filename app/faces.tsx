import sansItalic from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-italic.woff2?address'
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?address'
import serifItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-italic.woff2?address'
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2?address'

const faces = { upright: [sans, serif], italic: [sansItalic, serifItalic] }

/**
 * Has the browser fetch the faces along with the style sheet. Each that comes later, when text first wants it, lays
 * out the whole page anew and moves what is being read. Links, because the framework's own hint is given to the
 * browser twice: in the answer's header, and by a script that holds the page.
 */
export function Faces({ style }: { style: keyof typeof faces }) {
  return faces[style].map((face) => (
    <link key={face} rel="preload" href={face} as="font" type="font/woff2" crossOrigin="anonymous" />
  ))
}
