import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * Stands in for `next/headers` where operations run outside Next, in the tests of the server. A visitor is a browser
 * as the server sees it: its cookies, and the headers of the request under way.
 */
export class Visitor {
  readonly cookies = new Map<string, { value: string; options: Record<string, unknown> }>()
  headers: Headers

  constructor(headers: Record<string, string> = {}) {
    this.headers = new Headers(headers)
  }

  /** Runs `work` as one request of this browser. */
  visit<T>(work: () => Promise<T>): Promise<T> {
    return storage.run(this, work)
  }
}

const storage = new AsyncLocalStorage<Visitor>()

function visitor(): Visitor {
  const current = storage.getStore()
  if (!current) throw new Error('nobody is visiting: wrap the call in visitor.visit(…)')
  return current
}

export const headers = async () => visitor().headers

export const cookies = async () => {
  const jar = visitor().cookies
  return {
    get: (name: string) => {
      const cookie = jar.get(name)
      return cookie && { name, value: cookie.value }
    },
    set: (name: string, value: string, options: Record<string, unknown>) => {
      if (options.maxAge === 0) jar.delete(name)
      else jar.set(name, { value, options })
    },
  }
}
