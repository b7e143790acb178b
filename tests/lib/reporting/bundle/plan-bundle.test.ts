import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BundleDraft } from '#lib/domain/bundle'
import { labelOf, labelRanges } from '#lib/reporting/bundle/label-ranges'
import {
  type BundlePlan,
  bundlePagesOf,
  type ContentsNode,
  type ExhibitFile,
  planBundle,
  settle,
} from '#lib/reporting/bundle/plan-bundle'
import { aDraft, aFile, anExhibit, anySections, bundleOf, idOf } from '#tests/support/random-bundles'

function planned(...asked: Parameters<typeof planBundle>): BundlePlan {
  const result = planBundle(...asked)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.plan
}

/** Late exhibits, one edition after the other: where each is wanted, and how many pages it has. */
const anyEditions = fc.array(
  fc.record({ at: fc.nat(), pages: fc.integer({ min: 1, max: 4 }), front: fc.integer({ min: 1, max: 6 }) }),
  { maxLength: 8 },
)

function insertedAt(draft: BundleDraft, at: number, number: number): BundleDraft {
  const places = draft.sections.flatMap(({ exhibits }, section) =>
    Array.from({ length: exhibits.length + 1 }, (_, place) => ({ section, place })),
  )
  const chosen = places[at % places.length]
  return {
    ...draft,
    sections: draft.sections.map((section, index) =>
      index === chosen?.section
        ? { ...section, exhibits: section.exhibits.toSpliced(chosen.place, 0, anExhibit(number)) }
        : section,
    ),
  }
}

const nodesOf = (nodes: readonly ContentsNode[]): ContentsNode[] =>
  nodes.flatMap((node) => [node, ...nodesOf(node.children)])

describe('the plan of a bundle', () => {
  it('numbers exhibits from 1 through all sections, and pages from 1 with the index', () => {
    const { draft, files } = bundleOf([[2, 1], [3]])
    const plan = planned(draft, files, 2)
    expect(plan.exhibits.map(({ number, labels }) => [number, labels])).toEqual([
      ['1', ['3', '4']],
      ['2', ['5']],
      ['3', ['6', '7', '8']],
    ])
    expect(plan.labels).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
  })

  it('puts a late exhibit after 12 as 12A and then 12B, with pages after the last of 12', () => {
    const first = bundleOf([[1, 2, 1]])
    const settled = settle(planned(first.draft, first.files, 1))
    const [one, two, three] = [anExhibit(1), anExhibit(2), anExhibit(3)]
    const files = new Map([...first.files, [idOf(8), aFile(2)], [idOf(9), aFile(1)]])
    const second = planned(aDraft([one, two, anExhibit(8), three]), files, 1, settled)
    expect(second.exhibits.map(({ number, labels }) => [number, labels])).toEqual([
      ['1', ['2']],
      ['2', ['3', '4']],
      ['2A', ['4.1', '4.2']],
      ['3', ['5']],
    ])
    const third = planned(aDraft([one, two, anExhibit(8), anExhibit(9), three]), files, 2, settle(second))
    expect(third.exhibits.find(({ id }) => id === idOf(9))).toMatchObject({ number: '2B', labels: ['4.3'] })
    expect(third.front).toEqual(['1', '1.1'])
  })

  it('goes on with whole numbers after the last exhibit', () => {
    const first = bundleOf([[1, 2]])
    const settled = settle(planned(first.draft, first.files, 1))
    const files = new Map([...first.files, [idOf(8), aFile(2)]])
    const plan = planned(aDraft([anExhibit(1), anExhibit(2), anExhibit(8)]), files, 1, settled)
    expect(plan.exhibits.at(-1)).toMatchObject({ number: '3', labels: ['5', '6'] })
  })

  it('refuses what would number something again', () => {
    const first = bundleOf([[1, 1]])
    const settled = settle(planned(first.draft, first.files, 1))
    const [one, two, late] = [anExhibit(1), anExhibit(2), anExhibit(8)]
    const files = new Map([...first.files, [idOf(8), aFile(1)], [idOf(9), aFile(1)]])
    const problems = (...exhibits: Parameters<typeof aDraft>[0]) => {
      const result = planBundle(aDraft(exhibits), files, 1, settled)
      return result.ok ? [] : result.problems
    }
    expect(problems(two, one)).toEqual([{ kind: 'order-changed', id: idOf(1) }])
    expect(problems(one)).toEqual([{ kind: 'order-changed', id: idOf(2) }])
    expect(problems(late, one, two)).toEqual([{ kind: 'no-number-here', id: idOf(8) }])
    expect(problems(one, two, late)).toEqual([])

    const second = planned(aDraft([one, late, two]), files, 1, settled)
    const between = planBundle(aDraft([one, anExhibit(9), late, two]), files, 1, settle(second))
    expect(between).toEqual({ ok: false, problems: [{ kind: 'no-number-here', id: idOf(9) }] })
    const longer = planBundle(aDraft([one, two]), new Map([...files, [idOf(1), aFile(3)]]), 1, settled)
    expect(longer).toEqual({ ok: false, problems: [{ kind: 'pages-changed', id: idOf(1), before: 1, now: 3 }] })
  })

  it('keeps the number and the pages of a withdrawn exhibit for nobody else', () => {
    const { draft, files } = bundleOf([[2, 1]])
    const settled = settle(planned(draft, files, 1))
    const plan = planned(aDraft([anExhibit(1, { withdrawn: true }), anExhibit(2)]), files, 1, settled)
    expect(plan.labels).toEqual(['1', '4'])
    expect(plan.contents[0]?.children[0]).toMatchObject({ page: null, label: '2', exhibit: { number: '1' } })
    expect(bundlePagesOf(plan, anExhibit(1).copyId, 1)).toEqual([])
    expect(bundlePagesOf(plan, anExhibit(2).copyId, 1)).toEqual([{ number: '2', label: '4' }])
  })

  it('gives no two pages one label and no two exhibits one number, and changes nothing that was given out', () => {
    fc.assert(
      fc.property(anySections, fc.integer({ min: 1, max: 5 }), anyEditions, (sections, front, editions) => {
        const first = bundleOf(sections)
        const files = new Map<string, ExhibitFile>(first.files)
        let draft = first.draft
        let plan = planned(draft, files, front)
        for (const [index, edition] of editions.entries()) {
          const number = 1_000 + index
          files.set(idOf(number), aFile(edition.pages))
          const next = insertedAt(draft, edition.at, number)
          const result = planBundle(next, files, edition.front, settle(plan))
          if (!result.ok) {
            expect(result.problems).toEqual([{ kind: 'no-number-here', id: idOf(number) }])
            continue
          }
          for (const before of plan.exhibits) {
            const now = result.plan.exhibits.find(({ id }) => id === before.id)
            expect([now?.number, now?.labels]).toEqual([before.number, before.labels])
          }
          draft = next
          plan = result.plan
          expect(new Set(plan.labels).size).toBe(plan.labels.length)
          expect(new Set(plan.exhibits.map((one) => one.number)).size).toBe(plan.exhibits.length)
        }
      }),
    )
  })

  it('has one line of the index for each section, exhibit and part, each where it says', () => {
    fc.assert(
      fc.property(anySections, fc.integer({ min: 1, max: 5 }), (sections, front) => {
        const { draft, files } = bundleOf(sections)
        const plan = planned(draft, files, front)
        const nodes = nodesOf(plan.contents)
        const count = (level: number) => nodes.filter((node) => node.level === level).length
        expect(count(1)).toBe(sections.length)
        expect(count(2)).toBe(sections.flat().length)
        expect(count(3)).toBe([...files.values()].flatMap(({ parts }) => parts).length)
        for (const { page, label } of nodes) expect(page === null ? null : plan.labels[page]).toBe(label)
        for (const { firstPage, labels } of plan.exhibits)
          expect(plan.labels.slice(firstPage, firstPage + labels.length)).toEqual(labels)
      }),
    )
  })
})

describe('page labels', () => {
  it('come out of their runs as they went in', () => {
    const anyLabel = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }))
    fc.assert(
      fc.property(fc.array(anyLabel), (pairs) => {
        const labels = pairs.map(([whole, inserted]) => (inserted === null ? `${whole}` : `${whole}.${inserted}`))
        const ranges = labelRanges(labels)
        expect(labels.map((_, page) => labelOf(ranges, page))).toEqual(labels)
      }),
    )
  })

  it('of a plain bundle are one run', () => {
    expect(labelRanges(['1', '2', '3'])).toEqual([{ from: 0, prefix: '', start: 1 }])
  })
})
