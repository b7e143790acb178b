/** Something to be timed. One run does `units` of it. */
export interface Task {
  units: number
  run: () => void | Promise<void>
  /** What it found out beside the time. */
  notes?: () => Record<string, number>
}

export type Tasks = Readonly<Record<string, () => Promise<Task>>>
