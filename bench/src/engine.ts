import type { NeutralCase, Workload } from './workload.ts'

/** An engine under measurement: compiles and loads in `prepare`, and only its run is timed. */
export interface Engine {
  /** Package, when it is a peer. */
  pkg?: string
  /** Slow engines run fewer cases. */
  mostCases: number
  prepare: (workload: Workload, cases: NeutralCase[]) => Promise<Prepared>
}

export interface Prepared {
  /** Writes a result (0 no, 1 unknown, 2 yes) for every rule of every case, row by case. */
  run: (results: Uint8Array) => void | Promise<void>
}

/** A peer's module. Only what is used of it is described, where it is used. */
export async function loadPeer<Module>(name: string): Promise<Module> {
  return (await import(name)) as Module
}
