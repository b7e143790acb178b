import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Roles and names are computed over the whole document, which takes jsdom seconds on a busy machine. In milliseconds.
configure({ asyncUtilTimeout: 60_000 })

afterEach(cleanup)

// jsdom lays nothing out and lacks what the component library asks of a browser before it opens a list.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } as typeof CSS
Element.prototype.scrollIntoView ??= () => {}
