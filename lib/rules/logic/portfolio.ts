import { type Logic, namedAt } from './compile-pack.ts'
import { literalTable } from './fact-states.ts'
import { type Moved, MovedCases } from './moved-cases.ts'
import { type NamedFormula, no, unknown, type Verdict, yes } from './pack.ts'
import { dependents, type PlanePack, planePack } from './plane-pack.ts'
import { compileProgram, type Program, runProgram, runWord } from './plane-program.ts'

/** Words a block: 4,096 cases. The planes of a block lie together, so that a pass stays in the cache. */
const blockWords = 128

/** Room for nodes that edits bring, before the planes move; a quarter more each time they do. */
const spareNodes = 8

/** The states of one fact in every case, in as few bits as it takes. A yes/no fact is its own two planes. */
export type Column = Uint8Array | Uint16Array

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
  readonly #places: Int32Array
  #planes = new Int32Array(0)
  #tables: (Uint8Array | undefined)[] = []
  #tablesVersion = 0
  #indexedUntil = 0
  readonly #lists = new Map<number, MovedCases>()

  constructor(logic: Logic, size: number) {
    this.size = size
    logic.facts.forEach((fact, at) => {
      if (fact.size === 2) logic.atomOf(at, Uint8Array.of(0, 1))
    })
    this.pack = planePack(logic)
    this.#places = new Int32Array(this.pack.scratch.plane(0))
    this.#blocks = Math.ceil(size / (32 * blockWords))
    const cases = this.#blocks * blockWords * 32
    this.columns = logic.facts.map((fact, at) =>
      fact.size === 2 ? null : logic.states.count(at) <= 256 ? new Uint8Array(cases) : new Uint16Array(cases),
    )
    this.#makeRoom()
    const always = this.pack.scratch.plane(0) * blockWords
    for (let block = 0; block < this.#blocks; block += 1)
      this.#planes.fill(-1, block * this.#stride + always, block * this.#stride + always + blockWords)
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

  /** Copies the two planes of a yes/no fact, end to end, out of the blocks or into them. */
  copyYesNo(fact: number, flat: Int32Array, way: 'in' | 'out'): void {
    const planes = this.#planes
    const words = flat.length / 2
    const from = this.pack.scratch.plane(2 * this.#yesNoAtom(fact)) * blockWords
    for (let block = 0; block < this.#blocks; block += 1)
      for (let half = 0; half < 2; half += 1) {
        const start = half * words + block * blockWords
        const count = Math.min(blockWords, words - block * blockWords)
        const at = block * this.#stride + from + half * blockWords
        if (way === 'in') planes.set(flat.subarray(start, start + count), at)
        else flat.set(planes.subarray(at, at + count), start)
      }
  }

  /** Takes over the states of one fact for the first cases. */
  setColumn(fact: number, states: Column): void {
    const column = this.#columnFor(fact, states instanceof Uint16Array ? 256 : 0)
    column.set(states.subarray(0, this.size))
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
    const { logic, programs, readers, rank, scratch } = this.pack
    // Who learns more loses nothing: what is settled stays so, and need not be looked at.
    const onlyMore = this.state(at, fact) === 0
    if (this.columns[fact] !== null) this.load(at, fact, state)
    const planes = this.#planes
    const word = this.#wordAt(at)
    const waiting: number[] = []
    const wake = (node: number): void => {
      for (const reader of readers[node] ?? []) {
        if (onlyMore && this.#bit(reader, at) !== unknown) continue
        let place = waiting.length
        while (place > 0 && (rank[waiting[place - 1] as number] as number) < (rank[reader] as number)) place -= 1
        if (waiting[place - 1] !== reader && waiting[place] !== reader) waiting.splice(place, 0, reader)
      }
    }
    for (const atom of logic.atomsOfFact[fact] ?? [])
      if (this.#setBit(atom, at, (this.#table(atom)[state] ?? 0) as Verdict)) wake(atom)
    // Nodes wait in falling order of evaluation: the last is evaluated first, and wakes only later ones.
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      const plane = word + scratch.plane(2 * node) * blockWords
      const mustBe = planes[plane]
      const cannotBe = planes[plane + blockWords]
      runWord(programs[node] as Int32Array, planes, word, blockWords, this.#places)
      if (planes[plane] !== mustBe || planes[plane + blockWords] !== cannotBe) wake(node)
    }
  }

  /** Evaluates named conditions. What is watched is evaluated aside, and held against what was there before. */
  #run(nodes: readonly number[], watched: readonly number[]): Moved[] {
    const { logic, programs, scratch } = this.pack
    const planes = this.#planes
    const shared = scratch.plane(0)
    const aside = scratch.aside * blockWords
    const lists = nodes.map((node) => (watched.includes(node) ? this.#listOf(node) : null))
    const steps = nodes.map((node, n): Program => {
      const own = programs[node] as Program
      return lists[n] ? compileProgram(namedAt(logic, node).form, scratch.aside, scratch) : own
    })
    for (let block = 0; block < this.#blocks; block += 1) {
      const at = block * this.#stride
      for (let n = 0; n < steps.length; n += 1) {
        runProgram(steps[n] as Program, planes, at, blockWords, blockWords, shared)
        const to = at + scratch.plane(2 * (nodes[n] as number)) * blockWords
        lists[n]?.adopt(planes, aside, to, blockWords, block * blockWords * 32, this.size)
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
      gatherBits(column, block * blockWords * 32, table, this.#planes, block * this.#stride + from)
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

  /** First word of scratch place 0 in the block of a case, moved on to the word of the case. */
  #wordAt(at: number): number {
    return Math.floor(at / (32 * blockWords)) * this.#stride + ((at >>> 5) & (blockWords - 1))
  }

  #bit(node: number, at: number): Verdict {
    const plane = this.#wordAt(at) + this.pack.scratch.plane(2 * node) * blockWords
    const mustBe = ((this.#planes[plane] as number) >>> (at & 31)) & 1
    const cannotBe = ((this.#planes[plane + blockWords] as number) >>> (at & 31)) & 1
    return (mustBe | (cannotBe << 1)) as Verdict
  }

  /** Returns whether the verdict is another one than before. */
  #setBit(node: number, at: number, verdict: Verdict): boolean {
    const planes = this.#planes
    const plane = this.#wordAt(at) + this.pack.scratch.plane(2 * node) * blockWords
    const bit = 1 << (at & 31)
    const mustBe = planes[plane] as number
    const cannotBe = planes[plane + blockWords] as number
    planes[plane] = (mustBe & ~bit) | (verdict & yes ? bit : 0)
    planes[plane + blockWords] = (cannotBe & ~bit) | (verdict & no ? bit : 0)
    return planes[plane] !== mustBe || planes[plane + blockWords] !== cannotBe
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

/** Looks every state of a block up in the table of an atom, and writes the two bits of the answer. */
function gatherBits(column: Column, from: number, table: Uint8Array, planes: Int32Array, to: number): void {
  for (let word = 0; word < blockWords; word += 1) {
    const first = from + word * 32
    let mustBe = 0
    let cannotBe = 0
    for (let bit = 0; bit < 32; bit += 1) {
      const verdict = table[column[first + bit] as number] as number
      mustBe |= (verdict & 1) << bit
      cannotBe |= (verdict >> 1) << bit
    }
    planes[to + word] = mustBe
    planes[to + blockWords + word] = cannotBe
  }
}
