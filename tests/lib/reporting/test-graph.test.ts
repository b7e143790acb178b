import { describe, expect, it } from 'vitest'
import { forumNames } from '#lib/domain/forum'
import { breakIntoLines, type GraphBox, testGraph } from '#lib/reporting/test-graph'
import { prcRuleSet } from '#lib/rules/rule-set'

const textOf = ({ lines }: GraphBox) => lines.map(({ text }) => text).join(' ')

describe.each(prcRuleSet.tests.map((test) => [test.id, test] as const))('the graph of %s', (_id, test) => {
  const graph = testGraph(test, prcRuleSet)
  const boxes = (kind: GraphBox['kind']) => graph.boxes.filter((box) => box.kind === kind).map(textOf)
  const question = (id: string) => prcRuleSet.elements.find((element) => element.id === id)?.question

  it('names the fora, the test, every route, every element and every answer in their order', () => {
    expect(boxes('forum')).toEqual([['Heard before:', ...test.fora.map((forum) => forumNames[forum])].join(' ')])
    expect(boxes('test')).toEqual([test.name])
    expect(boxes('route')).toEqual(test.routes.map(({ name }) => `Route: ${name}`))
    expect(boxes('answer')).toEqual(test.answers.map(({ name }) => `Answer: ${name}`))
    expect(boxes('element')).toEqual(
      [...test.routes.flatMap(({ elements }) => elements), ...test.answers.map(({ element }) => element)].map(question),
    )
  })

  it('has a mark for each rule under each place of its element, filled or open by its direction', () => {
    const places = [...test.routes.flatMap(({ elements }) => elements), ...test.answers.map(({ element }) => element)]
    const expected = places.flatMap((element) =>
      prcRuleSet.rules.filter((rule) => rule.element === element).map(({ id, direction }) => `${id} ${direction}`),
    )
    expect(graph.marks.map(({ rule, direction }) => `${rule} ${direction}`).sort()).toEqual(expected.sort())
  })

  it('stays within its frame, and nothing lies on anything else', () => {
    for (const { x, y, width, height } of graph.boxes) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(graph.width)
      expect(y + height).toBeLessThanOrEqual(graph.height)
    }
    const inOrder = graph.boxes.toSorted((a, b) => a.y - b.y)
    for (const [at, box] of inOrder.entries())
      if (at > 0) expect(box.y).toBeGreaterThan((inOrder[at - 1]?.y ?? 0) + (inOrder[at - 1]?.height ?? 0))
    const marks = graph.marks.map(({ x, y }) => `${x} ${y}`)
    expect(new Set(marks).size).toBe(marks.length)
    for (const { x, y } of graph.marks) {
      expect(x + 5).toBeLessThanOrEqual(graph.width)
      expect(graph.boxes.filter((box) => y > box.y - 4 && y < box.y + box.height + 4)).toEqual([])
    }
  })

  it('leads from the test to every route and, dashed, to every answer', () => {
    const to = (dashed: boolean) => graph.lines.filter((line) => line.dashed === dashed).map(({ id }) => id)
    for (const { id } of test.routes) expect(to(false)).toContain(`test to route ${id}`)
    for (const { element } of test.answers) expect(to(true)).toContain(`test to answer ${element}`)
  })
})

it('breaks text between words, and leaves no word out', () => {
  const text = 'Would access to a lawyer be refused deliberately and systematically?'
  const lines = breakIntoLines(text, 140)
  expect(lines.join(' ')).toBe(text)
  expect(lines.length).toBeGreaterThan(2)
  expect(breakIntoLines('Incommunicado-detention-facility', 20)).toEqual(['Incommunicado-detention-facility'])
})
