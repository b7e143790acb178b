import { describe, expect, it } from 'vitest'
import { bundleReference, type NumberedBundle } from '#lib/reporting/bundle/bundle-reference'
import { citationStyleIds, citationStyles } from '#lib/reporting/citation/citation-styles'
import { setBundleReference } from '#lib/reporting/citation/set-bundle-reference'
import { aBundleOf } from '#tests/support/a-bundle'

const [copy, other] = [crypto.randomUUID(), crypto.randomUUID()]
const unlooked = (id: string) => ({ id, quotedOn: [] })

/** Two exhibits of three pages each, after a front of two. */
function aBundle(over: Partial<NumberedBundle> = {}): NumberedBundle {
  const draft = aBundleOf(other)
  draft.sections[0]?.exhibits.push(...(aBundleOf(copy).sections[0]?.exhibits ?? []))
  const exhibits = (draft.sections[0]?.exhibits ?? []).map((exhibit, index) => ({
    ...{ id: exhibit.id, copyId: exhibit.copyId, number: String(index + 1), withdrawn: false, starts: null },
    labels: [3, 4, 5].map((page) => String(page + 3 * index)),
  }))
  return { draft, givenOut: null, built: { front: ['1', '2'], exhibits }, ...over }
}
const exhibitsOf = ({ draft }: NumberedBundle) => draft.sections[0]?.exhibits ?? []
const reordered = (bundle: NumberedBundle): NumberedBundle => ({
  ...bundle,
  draft: { ...bundle.draft, sections: [{ title: 'Papers', exhibits: exhibitsOf(bundle).toReversed() }] },
})

describe('where a source stands in a bundle', () => {
  it('is its exhibit and the pages printed on it; where its quotation was found, that page', () => {
    expect(bundleReference([aBundle()], [unlooked(copy)])).toEqual({
      ...{ title: null, tab: '2', pages: { first: '6', last: '8' } },
    })
    expect(bundleReference([aBundle()], [{ id: copy, quotedOn: [2] }])?.pages).toEqual({ first: '7', last: '7' })
    // Words from far apart begin on the first of their pages.
    expect(bundleReference([aBundle()], [{ id: copy, quotedOn: [3, 1] }])?.pages).toEqual({ first: '6', last: '6' })
  })

  it('says the title of a bundle that was chosen among several, though it is the only one asked', () => {
    const bundle = aBundle()
    expect(bundleReference([bundle], [unlooked(copy)], { several: true })?.title).toBe(bundle.draft.title)
  })

  it('is the page on which a part of a copy without pages begins', () => {
    const bundle = aBundle()
    const built = bundle.built && {
      ...bundle.built,
      exhibits: bundle.built.exhibits.map((exhibit) => ({ ...exhibit, starts: [1, 3] })),
    }
    expect(bundleReference([{ ...bundle, built }], [{ id: copy, quotedOn: [2] }])?.pages?.first).toBe('8')
  })

  it('follows the order: without pages until it is built again, and with those that were fixed', () => {
    const moved = reordered(aBundle())
    expect(bundleReference([moved], [unlooked(copy)])).toEqual({ title: null, tab: '1', pages: null })
    expect(bundleReference([{ ...aBundle(), built: null }], [unlooked(copy)])?.pages).toBeNull()
    const late = aBundle()
    const givenOut = late.built
    late.draft.sections[0]?.exhibits.push(...(aBundleOf(crypto.randomUUID()).sections[0]?.exhibits ?? []))
    expect(bundleReference([{ ...late, givenOut }], [unlooked(copy)])).toEqual({
      ...{ title: null, tab: '2', pages: { first: '6', last: '8' } },
    })
  })

  it('is nowhere for what was withdrawn, or is in none', () => {
    const bundle = aBundle()
    const exhibits = exhibitsOf(bundle).map((exhibit) => ({ ...exhibit, withdrawn: exhibit.copyId === copy }))
    const draft = { ...bundle.draft, sections: [{ title: 'Papers', exhibits }] }
    expect(bundleReference([{ ...bundle, draft, givenOut: bundle.built }], [unlooked(copy)])).toBeNull()
    expect(bundleReference([bundle], [])).toBeNull()
    expect(bundleReference([], [unlooked(copy)])).toBeNull()
  })

  it('is said with the title of the bundle where there are several, and of the first that has it', () => {
    const [one, two] = [{ ...aBundle(), draft: aBundleOf(other, 'one'), built: null }, aBundle()]
    const reference = bundleReference([one, two], [unlooked(copy)])
    expect(reference?.title).toBe(two.draft.title)
  })
})

describe.each(citationStyleIds)('in %s', (id) => {
  it('stand the tab, the printed numbers where they are known, and the title of one of several', () => {
    const style = citationStyles[id]
    const set = (pages: { first: string; last: string } | null, title: string | null = null) =>
      setBundleReference(style, { title, tab: '12A', pages })
    expect(set({ first: '140.1', last: '140.1' })).toMatch(/^ \[.*12A.*\b140\.1\]$/)
    expect(set({ first: '140.1', last: '140.3' })).toMatch(/^ \[.*12A.*\b140\.1–140\.3\]$/)
    expect(set(null)).toMatch(/^ \[\S+, .*12A\]$/)
    expect(set(null, 'Hearing of 3 May')).toContain(`${style.quotes.open}Hearing of 3 May${style.quotes.close}`)
    expect(setBundleReference(style, undefined)).toBe('')
  })
})
