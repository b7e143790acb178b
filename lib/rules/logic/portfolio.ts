import { blockCases, blockWords, type Column, roomFor, spareNodes } from './blocks.ts'
import type { Logic } from './compile-pack.ts'
import { literalTable } from './fact-states.ts'
import { gatherBits } from './gather-bits.ts'
import { type Moved, MovedCases } from './moved-cases.ts'
import { type NamedFormula, no, type Verdict, yes } from './pack.ts'
import { dependents, type PlanePack, planePack } from './plane-pack.ts'
import { type Program, runProgram, runWord } from './plane-program.ts'

/**
 * Many cases under one pack, 32 to a word. Columns are the record; the planes of the atoms are an index
 * kept up on every write; the planes of the named conditions are the verdicts of the latest pass.
 */
export class Portfolio {
  readonly size: number
  readonly pack: PlanePack
  readonly columns: (Column | null)[]
  readonly #blocks: number
  #stride = 0
  /** Words of the scratch places, which stand before the first block. */
  readonly #front: number
  readonly #places: Int32Array
  /** The named conditions still to be evaluated for an answer: a bit each, in the order of evaluation. */
  readonly #waiting: Int32Array
  #planes = new Int32Array(0)
  #tables: (Uint8Array | undefined)[] = []
  #tablesVersion = 0
  #indexedUntil = 0
  readonly #lists = new Map<number, MovedCases>()

  /** `columns`, where there are any yet, are taken over, not copied; each has room for whole blocks. */
  constructor(logic: Logic, size: number, columns: readonly (Column | null)[] = []) {
    this.size = size
    logic.facts.forEach((fact, at) => {
      if (fact.size === 2) logic.atomOf(at, Uint8Array.of(0, 1))
    })
    this.pack = planePack(logic)
    this.#front = this.pack.scratch.plane(0) * blockWords
    this.#places = new Int32Array(this.pack.scratch.plane(0))
    this.#waiting = new Int32Array(Math.ceil(logic.order.length / 32))
    const room = roomFor(size)
    this.#blocks = room / blockCases
    this.columns = logic.facts.map((fact, at) => {
      if (fact.size === 2) return null
      return columns[at] ?? (logic.states.count(at) <= 256 ? new Uint8Array(room) : new Uint16Array(room))
    })
    this.#makeRoom()
    const always = this.pack.scratch.plane(0) * blockWords
    for (let block = 0; block < this.#blocks; block += 1)
      for (let word = 0; word < 2 * blockWords; word += 2) this.#planes[block * this.#stride + always + word] = -1
  }

  /** Bytes held: columns and planes. */
  get bytes(): number {
    return this.columns.reduce((sum, column) => sum + (column?.byteLength ?? 0), this.#planes.byteLength)
  }

  /** What is known of a fact in a case. */
  state(at: number, fact: number): number {
    const column = this.columns[fact]
    if (column) return column[at] as number
    const verdict = this.#bit(this.#yesNoAtom(fact), at)
    return verdict === yes ? 2 : verdict === no ? 1 : 0
  }

  verdict(at: number, node: number): Verdict {
    return this.#bit(node, at)
  }

  /** Notes a verdict found otherwise; the next pass writes over it. */
  settle(at: number, node: number, verdict: Verdict): void {
    this.#setBit(node, at, verdict)
  }

  /** Writes a state without touching any verdict: for loading. Call `index` and `pass` afterwards. */
  load(at: number, fact: number, state: number): void {
    const column = this.columns[fact]
    if (column === null) this.#setBit(this.#yesNoAtom(fact), at, state === 2 ? yes : state === 1 ? no : 0)
    else this.#columnFor(fact, state)[at] = state
  }

  /** Copies the two planes of a yes/no fact, word beside word, out of the blocks or into them. */
  copyYesNo(fact: number, flat: Int32Array, way: 'in' | 'out'): void {
    const planes = this.#planes
    const from = this.pack.scratch.plane(2 * this.#yesNoAtom(fact)) * blockWords
    for (let block = 0, start = 0; block < this.#blocks; block += 1, start += 2 * blockWords) {
      const at = block * this.#stride + from
      if (way === 'in') planes.set(flat.subarray(start, start + 2 * blockWords), at)
      else flat.set(planes.subarray(at, at + 2 * blockWords), start)
    }
  }

  /** The states of all facts in a case. */
  row(at: number, into = new Uint16Array(this.columns.length)): Uint16Array {
    for (let fact = 0; fact < into.length; fact += 1) into[fact] = this.state(at, fact)
    return into
  }

  /** Builds the planes of all atoms from the columns. */
  index(): void {
    this.#makeRoom()
    this.#indexFrom(0)
  }

  /** Evaluates every named condition of every case; names the cases whose verdict on a watched one moved. */
  pass(watched: readonly number[] = []): Moved[] {
    return this.#run(this.pack.logic.order, watched)
  }

  /**
   * Gives some conditions new formulas and evaluates again what depends on them, and nothing else. The
   * threshold that an edit brings is indexed here.
   */
  edit(changed: readonly NamedFormula[], watched: readonly number[] = []): Moved[] {
    const { logic } = this.pack
    const nodes = new Set<number>()
    for (const named of changed) for (const node of logic.replace(named)) nodes.add(node)
    for (const node of nodes) this.pack.renew(node)
    this.#makeRoom()
    this.#indexFrom(this.#indexedUntil)
    return this.#run(dependents(this.pack, nodes), watched)
  }

  /** One fact of one case is answered: its atoms, and upwards as far as anything in its word changes. */
  answer(at: number, fact: number, state: number): void {
    const { logic, programs } = this.pack
    const planes = this.#planes
    const waiting = this.#waiting
    const word = this.#wordAt(at)
    this.#readAhead(fact, word)
    // Who learns more loses nothing: what is settled stays so, and need not be looked at.
    const onlyMore = this.state(at, fact) === 0
    if (this.columns[fact] !== null) this.load(at, fact, state)
    for (const atom of logic.atomsOfFact[fact] ?? [])
      if (this.#setBit(atom, at, (this.#table(atom)[state] ?? 0) as Verdict))
        this.#wakeReaders(atom, at, word, onlyMore)
    for (let place = 0; place < waiting.length; place += 1)
      for (let ranks = waiting[place] as number; ranks !== 0; ranks = waiting[place] as number) {
        waiting[place] = ranks & (ranks - 1)
        const node = logic.order[32 * place + 31 - Math.clz32(ranks & -ranks)] as number
        const own = word + this.#offset(node)
        const mustBe = planes[own]
        const cannotBe = planes[own + 1]
        runWord(programs[node] as Program, planes, word, blockWords, this.#places)
        if (planes[own] !== mustBe || planes[own + 1] !== cannotBe) this.#wakeReaders(node, at, word, onlyMore)
      }
  }

  /**
   * Reads the words that an answer is about, which lie far apart: one after the other without a question between, so that they
   * are waited for together. What is read goes to the first place, which is written over; else it would not be read at all.
   */
  #readAhead(fact: number, word: number): void {
    const planes = this.#planes
    const about = this.pack.nodesAbout(fact)
    const from = word + this.#front
    let read = 0
    for (let at = 0; at < about.length; at += 1) read ^= planes[from + 2 * blockWords * (about[at] as number)] as number
    this.#places[0] = read
  }

  /** Notes the readers of a node to be evaluated, which all come after it in the order of evaluation. */
  #wakeReaders(node: number, at: number, word: number, onlyOpen: boolean): void {
    const { readers, rank } = this.pack
    const planes = this.#planes
    const waiting = this.#waiting
    const own = readers[node] ?? []
    for (let next = 0; next < own.length; next += 1) {
      const reader = own[next] as number
      const plane = word + this.#offset(reader)
      const settled = (planes[plane] as number) | (planes[plane + 1] as number)
      if (onlyOpen && ((settled >>> (at & 31)) & 1) === 1) continue
      const of = rank[reader] as number
      waiting[of >> 5] = (waiting[of >> 5] as number) | (1 << (of & 31))
    }
  }

  /** Evaluates named conditions. What is watched is evaluated aside, and held against what was there before. */
  #run(nodes: readonly number[], watched: readonly number[]): Moved[] {
    const { programs, scratch } = this.pack
    const planes = this.#planes
    const shared = scratch.plane(0)
    const aside = scratch.aside * blockWords
    const lists = nodes.map((node) => (watched.includes(node) ? this.#listOf(node) : null))
    const steps = nodes.map((node, n) => (lists[n] ? this.pack.programAside(node) : (programs[node] as Program)))
    for (let block = 0; block < this.#blocks; block += 1) {
      const at = block * this.#stride
      for (let n = 0; n < steps.length; n += 1) {
        runProgram(steps[n] as Program, planes, at, blockWords, blockWords, shared)
        const to = at + scratch.plane(2 * (nodes[n] as number)) * blockWords
        lists[n]?.adopt(planes, aside, to, blockWords, block * blockCases, this.size)
      }
    }
    return nodes.flatMap((node, n) => {
      const cases = lists[n]?.take()
      return cases ? [{ node, cases }] : []
    })
  }

  #listOf(node: number): MovedCases {
    const list = this.#lists.get(node) ?? new MovedCases()
    this.#lists.set(node, list)
    return list
  }

  #indexFrom(first: number): void {
    const { nodes } = this.pack.logic
    for (let at = first; at < nodes.length; at += 1) if (nodes[at]?.kind === 'atom') this.#indexAtom(at)
    this.#indexedUntil = nodes.length
  }

  #indexAtom(atom: number): void {
    const node = this.pack.logic.nodes[atom]
    const column = node?.kind === 'atom' ? this.columns[node.fact] : null
    if (!column) return
    const table = this.#table(atom)
    const from = this.pack.scratch.plane(2 * atom) * blockWords
    for (let block = 0; block < this.#blocks; block += 1)
      gatherBits(
        column.subarray(block * blockCases, (block + 1) * blockCases),
        table,
        this.#planes,
        block * this.#stride + from,
      )
  }

  #table(atom: number): Uint8Array {
    const { nodes, states } = this.pack.logic
    if (this.#tablesVersion !== states.version()) {
      this.#tables = []
      this.#tablesVersion = states.version()
    }
    const known = this.#tables[atom]
    if (known) return known
    const node = nodes[atom]
    if (node?.kind !== 'atom') throw new Error(`node ${atom} is no atom`)
    const table = literalTable(states, node.fact, node.holds, 2 * atom)
    this.#tables[atom] = table
    return table
  }

  #yesNoAtom(fact: number): number {
    const [atom] = this.pack.logic.atomsOfFact[fact] ?? []
    if (atom === undefined) throw new Error(`there is no fact ${fact}`)
    return atom
  }

  #columnFor(fact: number, state: number): Column {
    const column = this.columns[fact]
    if (!column) throw new Error(`fact ${fact} has no column`)
    if (state < 256 || column instanceof Uint16Array) return column
    const wide = Uint16Array.from(column)
    this.columns[fact] = wide
    return wide
  }

  /** From the first word of scratch place 0 in a block to the first of a node. */
  #offset(node: number): number {
    return this.#front + 2 * node * blockWords
  }

  /** First word of scratch place 0 in the block of a case, moved on to the word of the case. */
  #wordAt(at: number): number {
    return ((at / blockCases) | 0) * this.#stride + 2 * ((at >>> 5) & (blockWords - 1))
  }

  #bit(node: number, at: number): Verdict {
    const plane = this.#wordAt(at) + this.#offset(node)
    const mustBe = ((this.#planes[plane] as number) >>> (at & 31)) & 1
    const cannotBe = ((this.#planes[plane + 1] as number) >>> (at & 31)) & 1
    return (mustBe | (cannotBe << 1)) as Verdict
  }

  /** Returns whether the verdict is another one than before. */
  #setBit(node: number, at: number, verdict: Verdict): boolean {
    const planes = this.#planes
    const plane = this.#wordAt(at) + this.#offset(node)
    const bit = 1 << (at & 31)
    const mustBe = planes[plane] as number
    const cannotBe = planes[plane + 1] as number
    planes[plane] = (mustBe & ~bit) | (verdict & yes ? bit : 0)
    planes[plane + 1] = (cannotBe & ~bit) | (verdict & no ? bit : 0)
    return planes[plane] !== mustBe || planes[plane + 1] !== cannotBe
  }

  /** Sees to it that every node has its planes; moves them all when the spare room is used up. */
  #makeRoom(): void {
    const front = this.pack.scratch.plane(0) * blockWords
    const needed = this.pack.planeCount() * blockWords - front
    const before = this.#stride
    if (needed <= before) return
    const stride = needed + (before === 0 ? 2 * spareNodes * blockWords : (needed >> 2) & ~1)
    const planes = new Int32Array(front + stride * this.#blocks)
    for (let block = 0; block < this.#blocks; block += 1)
      planes.set(this.#planes.subarray(front + block * before, front + (block + 1) * before), front + block * stride)
    this.#planes = planes
    this.#stride = stride
  }
}
