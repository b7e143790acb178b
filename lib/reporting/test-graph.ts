import { forumNames } from '#lib/domain/forum'
import { listInWords } from '#lib/domain/in-words'
import type { LegalTest } from '#lib/rules/engine/legal-test'
import type { Rule } from '#lib/rules/engine/rule'
import type { RuleSet } from '#lib/rules/engine/rule-set'

/** A box of the graph, its text already broken into lines. */
export interface GraphBox {
  id: string
  kind: 'forum' | 'test' | 'route' | 'element' | 'answer'
  x: number
  y: number
  width: number
  height: number
  /** Each with the foot of its letters. */
  lines: { text: string; y: number }[]
}

/** A rule under its element: a filled mark speaks for the risk, an open one against it. */
export interface GraphMark {
  rule: string
  statement: string
  direction: 'for' | 'against'
  x: number
  y: number
}

/** Words that stand beside the boxes: what joins them. */
export interface GraphLabel {
  id: string
  x: number
  y: number
  text: string
}

/** A line from a box down to another, bent once. */
export interface GraphLine {
  id: string
  from: { x: number; y: number }
  to: { x: number; y: number }
  /** An answer stands against a route and is no part of it. */
  dashed: boolean
}

export interface TestGraph {
  width: number
  height: number
  boxes: GraphBox[]
  marks: GraphMark[]
  labels: GraphLabel[]
  lines: GraphLine[]
}

/** Narrow enough for a telephone held upright, so that it is never shrunk there. */
const width = 340
const lineHeight = 17
const padding = 6
const gap = 10
/** Average advance of the letters the boxes are set in; a little too wide rather than too narrow. */
const letter = 6.9
const markStep = 13
const marksInRow = 20
const indent = { forum: 0, test: 0, route: 18, element: 36, answer: 18 } as const

/**
 * A test drawn from top to bottom: the fora that hear it, the test, its routes with their elements and the rules that
 * bear on each, then what answers the routes. It holds no more than the test page says in words.
 */
export function testGraph(test: LegalTest, ruleSet: Pick<RuleSet, 'rules' | 'elements'>): TestGraph {
  const drawing = new Drawing()
  const fora = drawing.box('fora', 'forum', 'Heard before:', ...test.fora.map((forum) => forumNames[forum]))
  const whole = drawing.box('test', 'test', test.name)
  drawing.join(fora, whole)
  if (test.routes.length > 1) drawing.label('routes', 'route', 'any one route suffices')
  for (const route of test.routes) {
    const box = drawing.box(`route ${route.id}`, 'route', `Route: ${route.name}`)
    drawing.join(whole, box)
    if (route.elements.length > 1) drawing.label(`${route.id} elements`, 'element', 'all of these are needed')
    for (const element of route.elements) drawing.element(`${route.id} ${element}`, element, box, ruleSet)
  }
  if (test.answers.length > 0) drawing.label('answers', 'answer', 'what can hold a route back')
  for (const answer of test.answers) {
    const met = test.routes.filter(({ id }) => answer.routes === undefined || answer.routes.includes(id))
    const box = drawing.box(`answer ${answer.element}`, 'answer', `Answer: ${answer.name}`)
    drawing.join(whole, box, true)
    drawing.label(`${answer.element} meets`, 'element', `meets: ${listInWords(met.map(({ name }) => name))}`)
    drawing.element(`answer ${answer.element}`, answer.element, box, ruleSet)
  }
  return drawing.finished()
}

class Drawing {
  private y = 1
  private readonly boxes: GraphBox[] = []
  private readonly marks: GraphMark[] = []
  private readonly labels: GraphLabel[] = []
  private readonly lines: GraphLine[] = []

  /** Each text begins a line of its own. */
  box(id: string, kind: GraphBox['kind'], ...texts: readonly string[]): GraphBox {
    const x = indent[kind]
    const lines = texts.flatMap((text) => breakIntoLines(text, width - x - 2 * padding))
    const height = lines.length * lineHeight + 2 * padding
    const box: GraphBox = {
      id,
      kind,
      x: x + 1,
      y: this.y,
      width: width - x - 2,
      height,
      lines: lines.map((text, at) => ({ text, y: this.y + padding + (at + 1) * lineHeight - 5 })),
    }
    this.boxes.push(box)
    this.y += height + gap
    return box
  }

  /** Broken like the text of a box, so that it never leaves the drawing. */
  label(id: string, under: GraphBox['kind'], text: string): void {
    const x = indent[under] + padding
    for (const [at, line] of breakIntoLines(text, width - x - padding).entries()) {
      this.labels.push({ id: `${id} ${at}`, x, y: this.y + lineHeight - 7, text: line })
      this.y += lineHeight - 2
    }
    this.y += gap / 2
  }

  /** An element with its rules: those for the risk in one row, those against in the next. */
  element(
    id: string,
    element: string,
    above: GraphBox,
    { rules, elements }: Pick<RuleSet, 'rules' | 'elements'>,
  ): void {
    const question = elements.find((one) => one.id === element)?.question ?? element
    const box = this.box(`element ${id}`, 'element', question)
    this.join(above, box, above.kind === 'answer')
    const bearing = rules.filter((rule) => rule.element === element)
    for (const direction of ['for', 'against'] as const)
      this.row(
        `${id} ${direction}`,
        direction,
        bearing.filter((rule) => rule.direction === direction),
      )
    this.y += gap / 2
  }

  private row(id: string, direction: 'for' | 'against', rules: readonly Rule[]): void {
    this.label(
      id,
      'element',
      `${rules.length === 0 ? 'no' : rules.length} ${rules.length === 1 ? 'rule' : 'rules'} ${direction} the risk`,
    )
    for (const [at, rule] of rules.entries()) {
      const x = indent.element + padding + 5 + (at % marksInRow) * markStep
      const y = this.y + Math.floor(at / marksInRow) * markStep
      this.marks.push({ rule: rule.id, statement: rule.statement, direction, x, y })
    }
    if (rules.length > 0) this.y += Math.ceil(rules.length / marksInRow) * markStep
  }

  /** From the foot of one box, down its left edge, to the side of the other; the fora lead straight down. */
  join(from: GraphBox, to: GraphBox, dashed = false): void {
    const straight = to.x === from.x
    this.lines.push({
      id: `${from.id} to ${to.id}`,
      // What holds a route back comes down a line of its own.
      from: { x: from.x + (dashed ? 4 : 10), y: from.y + from.height },
      to: straight ? { x: to.x + 10, y: to.y } : { x: to.x, y: to.y + padding + lineHeight / 2 },
      dashed,
    })
  }

  finished(): TestGraph {
    const { boxes, marks, labels, lines } = this
    return { width, height: this.y, boxes, marks, labels, lines }
  }
}

/** Words put into lines that fit, by an average width of a letter; a word too long for a line stands alone. */
export function breakIntoLines(text: string, room: number): string[] {
  const most = Math.max(1, Math.floor(room / letter))
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
