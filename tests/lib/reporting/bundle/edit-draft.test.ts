import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BundleDraft } from '#lib/domain/bundle'
import { numberingProblemInWords, pagesInWords } from '#lib/reporting/bundle/describe-bundle'
import {
  addExhibit,
  changeExhibit,
  isBuiltAsItStands,
  mayMoveExhibit,
  mayMoveSection,
  moveExhibit,
  moveSection,
  numbersOfDraft,
  removeExhibit,
  type Step,
} from '#lib/reporting/bundle/edit-draft'
import { planBundle, settle } from '#lib/reporting/bundle/plan-bundle'
import { aDraft, aFile, anExhibit, anySections, bundleOf, idOf } from '#tests/support/random-bundles'

const order = ({ sections }: BundleDraft) =>
  sections.map(({ exhibits }) => exhibits.map(({ id }) => Number(id.slice(-6))))
const none: ReadonlySet<string> = new Set()
const steps = fc.constantFrom<Step>(-1, 1)
const anyDraft = anySections.map((sections) => bundleOf(sections))

/** As it would be given out. */
function given(draft: BundleDraft, files: ReturnType<typeof bundleOf>['files']) {
  const planned = planBundle(draft, files, 2)
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems))
  return { settled: settle(planned.plan), plan: planned.plan }
}

describe('moving an exhibit', () => {
  it('goes one place within its section, and from the edge of it into the next one', () => {
    const draft = aDraft([anExhibit(1), anExhibit(2)], [anExhibit(3)])
    expect(order(moveExhibit(draft, idOf(1), 1))).toEqual([[2, 1], [3]])
    expect(order(moveExhibit(draft, idOf(2), 1))).toEqual([[1], [2, 3]])
    expect(order(moveExhibit(draft, idOf(3), -1))).toEqual([[1, 2, 3], []])
    expect(order(moveExhibit(draft, idOf(3), 1))).toEqual([[1, 2], [3]])
    expect(order(moveExhibit(draft, idOf(9), 1))).toEqual([[1, 2], [3]])
  })

  it('loses and doubles none, is undone by the opposite step, and does something exactly where it may', () => {
    fc.assert(
      fc.property(anyDraft, fc.nat(), steps, ({ draft }, which, step) => {
        const all = order(draft).flat()
        const id = idOf(all[which % Math.max(1, all.length)] ?? 1)
        const moved = moveExhibit(draft, id, step)
        expect(order(moved).flat().sort()).toEqual([...all].sort())
        const changed = JSON.stringify(order(moved)) !== JSON.stringify(order(draft))
        expect(mayMoveExhibit(draft, id, step, none)).toBe(changed)
        if (changed) expect(order(moveExhibit(moved, id, step === 1 ? -1 : 1))).toEqual(order(draft))
      }),
    )
  })

  it('whatever moves may be made after it was given out never change the order of what was', () => {
    fc.assert(
      fc.property(anyDraft, fc.array(fc.record({ which: fc.nat(), step: steps }), { maxLength: 12 }), (of, moves) => {
        const { settled } = given(of.draft, of.files)
        const fixed = new Set(settled.exhibits.map(({ id }) => id))
        let draft = addExhibit(of.draft, anExhibit(900), { section: 0 })
        for (const { which, step } of moves) {
          const all = draft.sections.flatMap(({ exhibits }) => exhibits)
          const id = all[which % all.length]?.id ?? ''
          if (mayMoveExhibit(draft, id, step, fixed)) draft = moveExhibit(draft, id, step)
        }
        const { problems } = numbersOfDraft(draft, settled)
        expect(problems.filter(({ kind }) => kind === 'order-changed')).toEqual([])
      }),
    )
  })
})

describe('moving a section', () => {
  it('takes what is in it along, and two with fixed numbers stay', () => {
    const draft = aDraft([anExhibit(1)], [anExhibit(2)], [])
    expect(order(moveSection(draft, 1, -1))).toEqual([[2], [1], []])
    expect(order(moveSection(draft, 0, -1))).toEqual([[1], [2], []])
    const fixed = new Set([idOf(1), idOf(2)])
    expect(mayMoveSection(draft, 0, 1, none)).toBe(true)
    expect(mayMoveSection(draft, 0, 1, fixed)).toBe(false)
    expect(mayMoveSection(draft, 1, 1, fixed)).toBe(true)
    expect(mayMoveSection(draft, 2, 1, none)).toBe(false)
  })
})

describe('adding, changing and removing', () => {
  it('puts one where it is wanted, takes it out again, and changes it alone', () => {
    const draft = aDraft([anExhibit(1), anExhibit(2)], [])
    expect(order(addExhibit(draft, anExhibit(7), { after: idOf(1) }))).toEqual([[1, 7, 2], []])
    expect(order(addExhibit(draft, anExhibit(7), { section: 1 }))).toEqual([[1, 2], [7]])
    expect(removeExhibit(addExhibit(draft, anExhibit(7), { after: idOf(2) }), idOf(7))).toEqual(draft)
    const changed = changeExhibit(draft, anExhibit(2, { title: 'The order of arrest' }))
    expect(changed.sections[0]?.exhibits.map(({ title }) => title)).toEqual(['Exhibit called 1', 'The order of arrest'])
  })
})

describe('the numbers of a draft', () => {
  it('are those that building gives, before and after numbers were fixed', () => {
    fc.assert(
      fc.property(anyDraft, fc.nat(), ({ draft, files }, where) => {
        const { settled, plan } = given(draft, files)
        const numbersOf = (of: { exhibits: typeof plan.exhibits }) => of.exhibits.map(({ id, number }) => [id, number])
        expect([...numbersOfDraft(draft, null).numbers]).toEqual(numbersOf(plan))
        const all = draft.sections.flatMap(({ exhibits }) => exhibits)
        const after = all[where % Math.max(1, all.length)]
        if (!after) return
        const late = addExhibit(draft, anExhibit(900), { after: after.id })
        const built = planBundle(late, new Map([...files, [idOf(900), aFile(3)]]), 2, settled)
        if (!built.ok) throw new Error(JSON.stringify(built.problems))
        const { numbers, problems } = numbersOfDraft(late, settled)
        expect([[...numbers], problems]).toEqual([numbersOf(built.plan), []])
      }),
    )
  })

  it('say at which exhibit no number is free, and keep those that were fixed', () => {
    const of = bundleOf([[1, 1]])
    const { settled } = given(of.draft, of.files)
    const late = moveExhibit(addExhibit(of.draft, anExhibit(900), { after: idOf(1) }), idOf(900), -1)
    const { numbers, problems } = numbersOfDraft(late, settled)
    expect(problems).toEqual([{ kind: 'no-number-here', id: idOf(900) }])
    expect([...numbers.values()]).toEqual(['1', '2'])
  })
})

describe('whether a bundle was built as it stands', () => {
  it('is so until an exhibit is added, moved, replaced or withdrawn; a title changes no page', () => {
    const { draft, files } = bundleOf([[1, 2], [1]])
    const { plan, settled } = given(draft, files)
    const stands = (now: BundleDraft) => isBuiltAsItStands(now, plan, settled)
    expect(stands(changeExhibit(draft, anExhibit(1, { title: 'Another title' })))).toBe(true)
    expect(stands(addExhibit(draft, anExhibit(9), { section: 0 }))).toBe(false)
    expect(stands(moveExhibit(draft, idOf(1), 1))).toBe(false)
    expect(stands(changeExhibit(draft, anExhibit(1, { copyId: idOf(5) })))).toBe(false)
    expect(stands(changeExhibit(draft, anExhibit(1, { withdrawn: true })))).toBe(false)
  })
})

describe('in words', () => {
  it('pages are one, or from the first to the last, as they are printed', () => {
    expect(pagesInWords(['140.1'])).toBe('Page 140.1')
    expect(pagesInWords(['3', '4', '5'])).toBe('Pages 3 to 5')
    expect(pagesInWords([])).toBe('No pages')
  })

  it('a problem says what can be done', () => {
    expect(numberingProblemInWords({ kind: 'pages-changed', id: idOf(1), before: 2, now: 5 })).toContain('had 2 pages')
    expect(numberingProblemInWords({ kind: 'no-number-here', id: idOf(1) })).toContain('Move it down')
    expect(numberingProblemInWords({ kind: 'order-changed', id: idOf(1) })).toContain('Move it back')
  })
})
