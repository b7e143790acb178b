/**
 * The compiled form of a condition: and/or over signed operands, negation nowhere else.
 *
 * An operand is twice the number of a node, plus one where it is negated. A node is the constant "yes"
 * (number 0), an atom (a test on one fact) or another named condition.
 */
export type Form = number | Branch

/**
 * `all` and `any` as in strong Kleene logic. The parts of `join` say the same, and each may see what the
 * others miss: it is settled as soon as one of them is.
 */
export interface Branch {
  op: 'all' | 'any' | 'join'
  parts: readonly Form[]
}

export const always: Form = 0
export const never: Form = 1

export const negated = (operand: number): number => operand ^ 1
export const nodeOf = (operand: number): number => operand >> 1
export const isNegated = (operand: number): boolean => (operand & 1) === 1

const dual = { all: 'any', any: 'all', join: 'join' } as const

export const dualOf = (op: Branch['op']): Branch['op'] => dual[op]

/** The negation, pushed down to the operands. */
export function negate(form: Form): Form {
  if (typeof form === 'number') return negated(form)
  return { op: dual[form.op], parts: form.parts.map(negate) }
}

/** Joins parts, without needless nesting, repetition or constants. */
export function branch(op: Branch['op'], parts: readonly Form[]): Form {
  const { neutral, absorbing } =
    op === 'all' ? { neutral: always, absorbing: never } : { neutral: never, absorbing: always }
  const kept = new Set<Form>()
  for (const part of parts) {
    if (op !== 'join' && part === absorbing) return absorbing
    if (op !== 'join' && part === neutral) continue
    if (typeof part !== 'number' && part.op === op) for (const inner of part.parts) kept.add(inner)
    else kept.add(part)
  }
  const [first, second] = kept
  if (first === undefined) return neutral
  return second === undefined ? first : { op, parts: [...kept] }
}

/** The operands of a form from left to right, repeats kept. */
export function operandsOf(form: Form): number[] {
  const found: number[] = []
  eachOperand(form, (operand) => found.push(operand))
  return found
}

export function eachOperand(form: Form, visit: (operand: number) => void): void {
  if (typeof form === 'number') visit(form)
  else for (const part of form.parts) eachOperand(part, visit)
}

/** Whether some operand of a form is such. */
export function someOperand(form: Form, isSuch: (operand: number) => boolean): boolean {
  return typeof form === 'number' ? isSuch(form) : form.parts.some((part) => someOperand(part, isSuch))
}
