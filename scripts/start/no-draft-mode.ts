// Loaded before Next into the web process. Whoever knows the keys of draft mode, which lie among the built files, may
// ask Next for a draft, or to forget what it keeps. Nothing here uses either, so nobody can ask: the words for it are
// taken out of each request before Next sees them.
import { type IncomingMessage, Server } from 'node:http'

const headersOfNext = /^x-(prerender-revalidate|next-revalidate)/
const cookiesOfNext = /^\s*__(prerender_bypass|next_preview_data)\s*(=|$)/

const emit = Server.prototype.emit

Server.prototype.emit = function askForNoDraft(this: Server, event: string | symbol, ...args: unknown[]): boolean {
  if (event === 'request') {
    const { headers } = args[0] as IncomingMessage
    for (const name of Object.keys(headers)) if (headersOfNext.test(name)) delete headers[name]
    if (headers.cookie !== undefined) {
      const cookies = headers.cookie.split(';').filter((cookie) => !cookiesOfNext.test(cookie))
      headers.cookie = cookies.join(';')
    }
  }
  return Reflect.apply(emit, this, [event, ...args])
}
