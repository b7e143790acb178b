import { type Branch, dualOf, type Form, negated } from './form.ts'

/**
 * Instructions over planes: `kind, target, operands…`. A plane is one bit for each of many cases (or
 * hypotheticals). Every operand has two, "must be" and "cannot be", next to each other; its negation is the
 * same two the other way round, so its number is that of its first plane and the last bit is the sign.
 */
export type Program = Int32Array

/**
 * `kind`: 1 copies, 2 to 4 is the conjunction of so many operands, 5 joins two, 6 is a and (b or c), 7 is
 * (a or b) and (c or d). A disjunction is the conjunction of negations.
 */
export const copy = 1
export const widestAnd = 4
export const join = 5
export const andEither = 6
export const eitherAndEither = 7

/** Compiles a form whose result goes to a plane. */
export function compileProgram(form: Form, target: number, scratch: Scratch): Program {
  const code: number[] = []
  emit(form, target, 0)
  return Int32Array.from(code)

  function emit(form: Form, into: number, depth: number): void {
    if (typeof form === 'number') {
      code.push(copy, into, scratch.plane(form))
      return
    }
    let used = depth
    const operand = (part: Form): number => {
      if (typeof part === 'number') return scratch.plane(part)
      const place = scratch.place(used)
      used += 1
      emit(part, place, used)
      return place
    }
    if (form.op === 'join') {
      const [first = 0, ...rest] = form.parts.map(operand)
      rest.forEach((other, at) => {
        code.push(join, into, at === 0 ? first : into, other)
      })
      return
    }
    const sign = form.op === 'all' ? (plane: number) => plane : negated
    const single: number[] = []
    const either: number[] = []
    for (const part of form.parts)
      if (typeof part === 'number' || part.op !== dualOf(form.op) || !isPair(part)) single.push(sign(operand(part)))
      else for (const inner of part.parts) either.push(sign(operand(inner)))
    conjunction(sign(into), single, either, code)
  }
}

/** Two parts, one of which at least needs no place of its own: otherwise they are better joined on the way. */
const isPair = ({ parts }: Branch): boolean => parts.length === 2 && parts.some((part) => typeof part === 'number')

/** The conjunction of some operands, and of pairs of which either will do: what is found so far is an operand of what follows. */
function conjunction(into: number, single: readonly number[], either: readonly number[], code: number[]): void {
  let left = single
  let pairs = either
  let found: number[] = []
  const take = (kind: number, singles: number, inPairs: number): void => {
    code.push(kind, into, ...found, ...left.slice(0, singles), ...pairs.slice(0, inPairs))
    left = left.slice(singles)
    pairs = pairs.slice(inPairs)
    found = [into]
  }
  if (pairs.length >= 4) take(eitherAndEither, 0, 4)
  while (pairs.length > 0) take(andEither, 1 - found.length, 2)
  while (left.length > 0) {
    const taken = Math.min(left.length, widestAnd - found.length)
    take(taken + found.length, taken, 0)
  }
}

/** The numbering of planes: places for intermediate results first, then one for a result to look at, then the operands. */
export interface Scratch {
  /** Plane of a result that is to be held against the one before. */
  aside: number
  /** Plane of an operand. */
  plane: (operand: number) => number
  /** Plane of an intermediate result. Throws when there are not so many places. */
  place: (at: number) => number
}

export const scratchOf = (places: number): Scratch => ({
  aside: 2 * places,
  plane: (operand) => 2 * places + 2 + operand,
  place(at) {
    if (at >= places) throw new Error(`a condition nests deeper than ${places} places allow`)
    return 2 * at
  },
})

/**
 * Runs a program over `count` words of each plane. A plane has `stride` words, and the two planes of an operand lie
 * word beside word: what is looked at together shares a line of the cache. The first word looked at is `at` further
 * than the first of all, but for the first `shared` planes: these hold what is needed on the way, and are the same
 * wherever `at` is, so that they stay at hand. A target is never an operand but as the running result.
 */
export function runProgram(
  program: Program,
  planes: Int32Array,
  at: number,
  count: number,
  stride: number,
  shared: number,
): void {
  const length = program.length
  const last = shared - 1
  for (let pc = 0; pc < length; ) {
    const kind = program[pc] as number
    const to = program[pc + 1] as number
    const x = (at & ((last - to) >> 31)) + firstWord(to, stride)
    const a = program[pc + 2] as number
    const ax = (at & ((last - a) >> 31)) + firstWord(a, stride)
    if (kind === copy) {
      copyPlanes(planes, x, ax, count)
      pc += 3
      continue
    }
    const b = program[pc + 3] as number
    const bx = (at & ((last - b) >> 31)) + firstWord(b, stride)
    if (kind === 2) {
      andTwo(planes, x, ax, bx, count)
      pc += 4
    } else if (kind === join) {
      joinTwo(planes, x, ax, bx, count)
      pc += 4
    } else {
      const c = program[pc + 4] as number
      const cx = (at & ((last - c) >> 31)) + firstWord(c, stride)
      if (kind === 3 || kind === andEither) {
        if (kind === 3) andThree(planes, x, ax, bx, cx, count)
        else andOneOfTwo(planes, x, ax, bx, cx, count)
        pc += 5
      } else {
        const d = program[pc + 5] as number
        const dx = (at & ((last - d) >> 31)) + firstWord(d, stride)
        if (kind === 4) andFour(planes, x, ax, bx, cx, dx, count)
        else twoOfFour(planes, x, ax, bx, cx, dx, count)
        pc += 6
      }
    }
  }
}

/** Where a plane begins. Its words are two apart, and those of the other plane of its operand lie between: at `^ 1`. */
const firstWord = (plane: number, stride: number): number => (plane & ~1) * stride + (plane & 1)

/**
 * The same for a single word, without the calls that only many words are worth. Intermediate results stay in
 * `places`, which is at hand, instead of planes that are far away.
 */
export function runWord(program: Program, planes: Int32Array, at: number, stride: number, places: Int32Array): void {
  const length = program.length
  const firstPlane = places.length
  const read = (plane: number): number =>
    (plane < firstPlane ? places[plane] : planes[at + firstWord(plane, stride)]) as number
  for (let pc = 0; pc < length; ) {
    const kind = program[pc] as number
    const to = program[pc + 1] as number
    const first = program[pc + 2] as number
    let x = read(first)
    let y = read(first ^ 1)
    if (kind >= andEither) {
      let at = pc + 3
      if (kind === eitherAndEither) {
        const second = program[at] as number
        at += 1
        x |= read(second)
        y &= read(second ^ 1)
      }
      const b = program[at] as number
      const c = program[at + 1] as number
      x &= read(b) | read(c)
      y |= read(b ^ 1) & read(c ^ 1)
      pc = at + 2
    } else {
      const end = pc + 2 + (kind === join ? 2 : kind)
      for (pc += 3; pc < end; pc += 1) {
        const plane = program[pc] as number
        y |= read(plane ^ 1)
        if (kind === join) x |= read(plane)
        else x &= read(plane)
      }
    }
    if (to < firstPlane) {
      places[to] = x
      places[to ^ 1] = y
    } else {
      const word = at + firstWord(to, stride)
      planes[word] = x
      planes[word ^ 1] = y
    }
  }
}

type P = Int32Array
type N = number

function copyPlanes(p: P, x: N, ax: N, n: N): void {
  const y = x ^ 1
  const ay = ax ^ 1
  for (let i = 0; i < 2 * n; i += 2) {
    p[x + i] = p[ax + i] as N
    p[y + i] = p[ay + i] as N
  }
}

function andTwo(p: P, x: N, ax: N, bx: N, n: N): void {
  const y = x ^ 1
  const ay = ax ^ 1
  const by = bx ^ 1
  for (let i = 0; i < 2 * n; i += 2) {
    p[x + i] = (p[ax + i] as N) & (p[bx + i] as N)
    p[y + i] = (p[ay + i] as N) | (p[by + i] as N)
  }
}

function andThree(p: P, x: N, ax: N, bx: N, cx: N, n: N): void {
  const y = x ^ 1
  const ay = ax ^ 1
  const by = bx ^ 1
  const cy = cx ^ 1
  for (let i = 0; i < 2 * n; i += 2) {
    p[x + i] = (p[ax + i] as N) & (p[bx + i] as N) & (p[cx + i] as N)
    p[y + i] = (p[ay + i] as N) | (p[by + i] as N) | (p[cy + i] as N)
  }
}

function andFour(p: P, x: N, ax: N, bx: N, cx: N, dx: N, n: N): void {
  const y = x ^ 1
  const ay = ax ^ 1
  const by = bx ^ 1
  const cy = cx ^ 1
  const dy = dx ^ 1
  for (let i = 0; i < 2 * n; i += 2) {
    p[x + i] = (p[ax + i] as N) & (p[bx + i] as N) & (p[cx + i] as N) & (p[dx + i] as N)
    p[y + i] = (p[ay + i] as N) | (p[by + i] as N) | (p[cy + i] as N) | (p[dy + i] as N)
  }
}

function andOneOfTwo(p: P, x: N, ax: N, bx: N, cx: N, n: N): void {
  const y = x ^ 1
  const ay = ax ^ 1
  const by = bx ^ 1
  const cy = cx ^ 1
  for (let i = 0; i < 2 * n; i += 2) {
    p[x + i] = (p[ax + i] as N) & ((p[bx + i] as N) | (p[cx + i] as N))
    p[y + i] = (p[ay + i] as N) | ((p[by + i] as N) & (p[cy + i] as N))
  }
}

function twoOfFour(p: P, x: N, ax: N, bx: N, cx: N, dx: N, n: N): void {
  const y = x ^ 1
  const ay = ax ^ 1
  const by = bx ^ 1
  const cy = cx ^ 1
  const dy = dx ^ 1
  for (let i = 0; i < 2 * n; i += 2) {
    p[x + i] = ((p[ax + i] as N) | (p[bx + i] as N)) & ((p[cx + i] as N) | (p[dx + i] as N))
    p[y + i] = ((p[ay + i] as N) & (p[by + i] as N)) | ((p[cy + i] as N) & (p[dy + i] as N))
  }
}

function joinTwo(p: P, x: N, ax: N, bx: N, n: N): void {
  const y = x ^ 1
  const ay = ax ^ 1
  const by = bx ^ 1
  for (let i = 0; i < 2 * n; i += 2) {
    p[x + i] = (p[ax + i] as N) | (p[bx + i] as N)
    p[y + i] = (p[ay + i] as N) | (p[by + i] as N)
  }
}
