/** Lets so many through at once; the others stand in line, first come, first served. */
export class Turnstile {
  readonly #atOnce: number
  readonly #waiting: (() => void)[] = []
  #running = 0

  constructor(atOnce: number) {
    this.#atOnce = atOnce
  }

  /** How many are through or in line. */
  get crowd(): number {
    return this.#running + this.#waiting.length
  }

  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    // The place of one who leaves passes to the next in line without being given back in between.
    if (this.#running >= this.#atOnce) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    else this.#running += 1
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#running -= 1
    }
  }
}
