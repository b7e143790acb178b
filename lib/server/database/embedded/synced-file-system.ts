import 'server-only'
import { closeSync, fsyncSync, openSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** The parts of an open file of the Emscripten file system that matter here. */
interface OpenFile {
  /** The real file descriptor; missing when the stream is a directory. */
  nfd?: number
  node: unknown
}

interface HostFileSystem {
  stream_ops: { fsync?: (stream: OpenFile) => number }
  realPath(node: unknown): string
}

type InitOptions = Parameters<NodeFS['init']>[1]
type Module = Parameters<NonNullable<InitOptions['preRun']>[number]>[0]

/** WASI's number for an input or output error. PostgreSQL answers it with a PANIC, as on a real disk. */
const wasiInputOutputError = 29

/**
 * NodeFS that reaches the disk. PGlite's own layer has no `fsync`, so PostgreSQL's demand to sync
 * ends in nothing and a power cut can lose what was acknowledged. Here every demand becomes a real
 * `fsync` of the file or directory, and is counted, so that a test notices when an update of PGlite
 * moves the place where this hooks in.
 */
export class SyncedFileSystem extends NodeFS {
  #syncs = 0
  readonly #onAbort: (reason: unknown) => void

  /** @param onAbort called at the moment PostgreSQL gives up (PANIC), before any answer can go out. */
  constructor(directory: string, onAbort: (reason: unknown) => void = () => {}) {
    super(directory)
    this.#onAbort = onAbort
  }

  /** How many times the database asked for a sync and got it. */
  get syncs(): number {
    return this.#syncs
  }

  override async init(pg: PGlite, options: InitOptions): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options)
    const addSync = (module: Module) => {
      hostFileSystemOf(module).stream_ops.fsync = (stream) => this.#sync(hostFileSystemOf(module), stream)
    }
    const onAbort = this.#onAbort
    return { emscriptenOpts: { ...emscriptenOpts, onAbort, preRun: [...(emscriptenOpts.preRun ?? []), addSync] } }
  }

  /** The system call itself; a test overrides it to see what a failing disk does. */
  protected reachDisk(descriptor: number): void {
    fsyncSync(descriptor)
  }

  #sync(host: HostFileSystem, stream: OpenFile): number {
    try {
      if (stream.nfd === undefined) syncPath(host.realPath(stream.node))
      else this.reachDisk(stream.nfd)
    } catch {
      return wasiInputOutputError
    }
    this.#syncs += 1
    return 0
  }
}

function hostFileSystemOf(module: Module): HostFileSystem {
  const place = module as unknown as {
    NODEFS?: HostFileSystem
    FS: { filesystems?: { NODEFS?: HostFileSystem } }
  }
  const host = place.NODEFS ?? place.FS.filesystems?.NODEFS
  if (!host) throw new Error('This PGlite keeps its Node file system in another place: syncing cannot be switched on.')
  return host
}

/** Makes a file or a directory reach the disk. */
export function syncPath(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
