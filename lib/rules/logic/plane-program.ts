import { type Form, negated } from './form.ts'

/**
 * Instructions over planes: `kind, target, operands…`. A plane is one bit for each of many cases (or
 * hypotheticals). Every operand has two, "must be" and "cannot be", next to each other; its negation is the
 * same two the other way round, so its number is that of its first plane and the last bit is the sign.
 */
export type Program = Int32Array

/** `kind`: 1 copies, 2 to 4 is the conjunction of so many operands, 5 joins two. A disjunction is the conjunction of negations. */
export const copy = 1
export const widestAnd = 4
export const join = 5

/** Compiles a form. Numbers below `2 * scratch` are planes for what is needed only on the way. */
export function compileProgram(form: Form, target: number, scratch: Scratch): Program {
  const code: number[] = []
  emit(form, scratch.plane(target), 0)
  return Int32Array.from(code)

  function emit(form: Form, into: number, depth: number): void {
    if (typeof form === 'number') {
      code.push(copy, into, scratch.plane(form))
      return
    }
    let used = depth
    const operands = form.parts.map((part) => {
      if (typeof part === 'number') return scratch.plane(part)
      const place = scratch.place(used)
      used += 1
      emit(part, place, used)
      return place
    })
    const [first = 0, ...rest] = operands
    if (form.op === 'join') {
      rest.forEach((other, at) => {
        code.push(join, into, at === 0 ? first : into, other)
      })
      return
    }
    const sign = form.op === 'all' ? (plane: number) => plane : negated
    for (let at = 0, so = first; at < rest.length; at += widestAnd - 1, so = into) {
      const taken = rest.slice(at, at + widestAnd - 1)
      code.push(taken.length + 1, sign(into), sign(so), ...taken.map(sign))
    }
  }
}

/** The numbering of planes: places for intermediate results first, then the operands. */
export interface Scratch {
  /** Plane of an operand. */
  plane: (operand: number) => number
  /** Plane of an intermediate result. Throws when there are not so many places. */
  place: (at: number) => number
}

export const scratchOf = (places: number): Scratch => ({
  plane: (operand) => 2 * places + operand,
  place(at) {
    if (at >= places) throw new Error(`a condition nests deeper than ${places} places allow`)
    return 2 * at
  },
})

/**
 * Runs a program over words `[at, at + count)` of planes that lie `stride` words apart, the first at 0. Reads
 * and writes whole words; a target is never an operand but as the running result.
 */
export function runProgram(program: Program, planes: Int32Array, at: number, count: number, stride: number): void {
  const length = program.length
  for (let pc = 0; pc < length; ) {
    const kind = program[pc] as number
    const to = program[pc + 1] as number
    const a = program[pc + 2] as number
    const x = at + to * stride
    const y = at + (to ^ 1) * stride
    const ax = at + a * stride
    const ay = at + (a ^ 1) * stride
    if (kind === copy) {
      copyPlanes(planes, x, y, ax, ay, count)
      pc += 3
      continue
    }
    const b = program[pc + 3] as number
    const bx = at + b * stride
    const by = at + (b ^ 1) * stride
    if (kind === 2) {
      andTwo(planes, x, y, ax, ay, bx, by, count)
      pc += 4
    } else if (kind === join) {
      joinTwo(planes, x, y, ax, ay, bx, by, count)
      pc += 4
    } else {
      const c = program[pc + 4] as number
      const cx = at + c * stride
      const cy = at + (c ^ 1) * stride
      if (kind === 3) {
        andThree(planes, x, y, ax, ay, bx, by, cx, cy, count)
        pc += 5
      } else {
        const d = program[pc + 5] as number
        andFour(planes, x, y, ax, ay, bx, by, cx, cy, at + d * stride, at + (d ^ 1) * stride, count)
        pc += 6
      }
    }
  }
}

/**
 * The same for a single word, without the calls that only many words are worth. Intermediate results stay in
 * `places`, which is at hand, instead of planes that are far away.
 */
export function runWord(program: Program, planes: Int32Array, at: number, stride: number, places: Int32Array): void {
  const length = program.length
  const firstPlane = places.length
  const read = (plane: number): number => (plane < firstPlane ? places[plane] : planes[at + plane * stride]) as number
  for (let pc = 0; pc < length; ) {
    const kind = program[pc] as number
    const to = program[pc + 1] as number
    const first = program[pc + 2] as number
    let x = read(first)
    let y = read(first ^ 1)
    const end = pc + 2 + (kind === join ? 2 : kind)
    for (pc += 3; pc < end; pc += 1) {
      const plane = program[pc] as number
      y |= read(plane ^ 1)
      if (kind === join) x |= read(plane)
      else x &= read(plane)
    }
    if (to < firstPlane) {
      places[to] = x
      places[to ^ 1] = y
    } else {
      planes[at + to * stride] = x
      planes[at + (to ^ 1) * stride] = y
    }
  }
}

type P = Int32Array
type N = number

function copyPlanes(p: P, x: N, y: N, ax: N, ay: N, n: N): void {
  for (let i = 0; i < n; i += 1) {
    p[x + i] = p[ax + i] as N
    p[y + i] = p[ay + i] as N
  }
}

function andTwo(p: P, x: N, y: N, ax: N, ay: N, bx: N, by: N, n: N): void {
  for (let i = 0; i < n; i += 1) {
    p[x + i] = (p[ax + i] as N) & (p[bx + i] as N)
    p[y + i] = (p[ay + i] as N) | (p[by + i] as N)
  }
}

function andThree(p: P, x: N, y: N, ax: N, ay: N, bx: N, by: N, cx: N, cy: N, n: N): void {
  for (let i = 0; i < n; i += 1) {
    p[x + i] = (p[ax + i] as N) & (p[bx + i] as N) & (p[cx + i] as N)
    p[y + i] = (p[ay + i] as N) | (p[by + i] as N) | (p[cy + i] as N)
  }
}

function andFour(p: P, x: N, y: N, ax: N, ay: N, bx: N, by: N, cx: N, cy: N, dx: N, dy: N, n: N): void {
  for (let i = 0; i < n; i += 1) {
    p[x + i] = (p[ax + i] as N) & (p[bx + i] as N) & (p[cx + i] as N) & (p[dx + i] as N)
    p[y + i] = (p[ay + i] as N) | (p[by + i] as N) | (p[cy + i] as N) | (p[dy + i] as N)
  }
}

function joinTwo(p: P, x: N, y: N, ax: N, ay: N, bx: N, by: N, n: N): void {
  for (let i = 0; i < n; i += 1) {
    p[x + i] = (p[ax + i] as N) | (p[bx + i] as N)
    p[y + i] = (p[ay + i] as N) | (p[by + i] as N)
  }
}
