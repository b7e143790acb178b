import { describe, expect, it } from 'vitest'
import { sinceBuilt } from '#lib/reporting/verification/since-built'
import { aDraft, anExhibit, idOf } from '#tests/support/random-bundles'

const exhibits = [1, 2, 3, 4].map((number) => anExhibit(number))
const build = {
  ...{ at: '2026-03-01T10:00:00.000Z', pages: 12 },
  exhibits: exhibits.map(({ id, copyId, title }, at) => ({ id, copyId, title, number: `C-${at + 1}` })),
}
const [one, two, three, four] = exhibits as [(typeof exhibits)[0], ...typeof exhibits]

describe('what has changed since a bundle was built', () => {
  it('is nothing while its exhibits stand as they did', () => {
    expect(sinceBuilt(build, aDraft(exhibits), new Set(), build)).toEqual({ exhibits: [], added: [], later: null })
  })

  it('is what was withdrawn, taken out, put on another copy, lost its copy, or was added, and that it was built again', () => {
    const draft = aDraft(
      [one, { ...two!, withdrawn: true }, { ...three!, copyId: idOf(77) }],
      [anExhibit(9, { title: 'Late' })],
    )
    const later = { at: '2026-04-02T10:00:00.000Z', pages: 14 }
    const since = sinceBuilt(build, draft, new Set([one.copyId]), later)
    expect(since.exhibits.map(({ number, what }) => [number, what])).toEqual([
      ['C-1', 'The copy that it was made of is no longer stored.'],
      ['C-2', 'It was withdrawn.'],
      ['C-3', 'Another copy stands in its place.'],
      ['C-4', 'It was taken out of the bundle.'],
    ])
    expect([since.added, since.later, since.exhibits[3]?.title]).toEqual([['Late'], later, four?.title])
  })
})
