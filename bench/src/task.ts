/** Something to be timed. One run does `units` of it. */
export interface Task {
  units: number
  run: () => void | Promise<void>
  /** What stands ready before a repetition, untimed. */
  before?: () => void
  /** So many runs at most can follow one `before`. */
  most?: number
  /** What it found out beside the time. */
  notes?: () => Record<string, number>
}

export type Tasks = Readonly<Record<string, () => Promise<Task>>>
