import type { BundleReference } from '../bundle/bundle-reference.ts'
import type { CitationStyle } from './citation-style.ts'

/**
 * Where a source stands in the bundle, as it follows its citation: ` [Bundle, tab 3, p. 12]`. Nothing for a source that
 * is in none; no page where none is known.
 */
export function setBundleReference({ bundle, quotes }: CitationStyle, reference: BundleReference | undefined): string {
  if (reference === undefined) return ''
  const { title, tab, pages } = reference
  const name = title === null ? bundle.name : `${bundle.name} ${quotes.open}${title}${quotes.close}`
  return ` [${name}${bundle.tab}${tab}${pages === null ? '' : pagesIn(bundle, pages)}]`
}

const pagesIn = ({ page, pages }: CitationStyle['bundle'], { first, last }: { first: string; last: string }): string =>
  first === last ? `${page}${first}` : `${pages}${first}–${last}`
