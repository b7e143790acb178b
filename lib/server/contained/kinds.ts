import 'server-only'

/** A kind of work that is done on what may be hostile, in a process that holds nothing worth stealing. */
export interface WorkKind {
  /** The module that does it, below the project's folder; it calls `answerWork`. */
  entry: string
  /** The only files it may read, below the project's folder. It may write none. */
  readable: readonly string[]
  /** Whether it needs native code, on which Node's permission model has no hold. The limits of the kernel hold it too. */
  nativeCode: boolean
  /** Of JavaScript; all memory together is held by the kernel. */
  heapMegabytes: number
  /** The longest that one job may take. */
  jobMs: number
  /** A process that has done so many is followed by a new one. */
  jobsPerProcess: number
  /** The most that may be asked of it and that it may answer. */
  largestBytes: number
}

// What every process of ours needs to start: the sources, the packages, and the names of `#lib/…`.
const program = ['lib', 'node_modules', 'package.json']

export const workKinds = {
  documents: {
    entry: 'lib/server/documents/documents-work.ts',
    readable: program,
    nativeCode: true,
    heapMegabytes: 512,
    jobMs: 60_000,
    jobsPerProcess: 200,
    largestBytes: 64 * 1024 * 1024,
  },
  copies: {
    entry: 'lib/server/copies/copies-work.ts',
    readable: program,
    nativeCode: false,
    heapMegabytes: 768,
    jobMs: 20_000,
    jobsPerProcess: 100,
    largestBytes: 52 * 1024 * 1024,
  },
  bundles: {
    entry: 'lib/server/bundles/work/bundle-work.ts',
    readable: program,
    nativeCode: false,
    heapMegabytes: 768,
    jobMs: 60_000,
    jobsPerProcess: 100,
    // What comes out has a little beside what went in, for each page.
    largestBytes: 72 * 1024 * 1024,
  },
  briefs: {
    entry: 'lib/server/ledger/brief-work/do-brief-work.ts',
    readable: program,
    nativeCode: false,
    heapMegabytes: 768,
    jobMs: 60_000,
    jobsPerProcess: 100,
    // A ledger with the text that is held against it.
    largestBytes: 128 * 1024 * 1024,
  },
  exchange: {
    entry: 'lib/server/exchange/file-work/do-file-work.ts',
    readable: program,
    nativeCode: false,
    heapMegabytes: 512,
    jobMs: 20_000,
    jobsPerProcess: 100,
    // What is read of a file says more than the file does, which leaves out what is empty.
    largestBytes: 64 * 1024 * 1024,
  },
} as const satisfies Record<string, WorkKind>

export type WorkName = keyof typeof workKinds
