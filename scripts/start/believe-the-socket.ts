// Loaded before Next into the web process. Next takes over what a client says in X-Forwarded-For, -Host and -Proto,
// and fills them in itself only where they are absent. Nothing stands in front of this server, so nobody may say them:
// whoever counts attempts by source would count what the attacker made up.
import { type IncomingMessage, Server } from 'node:http'

const emit = Server.prototype.emit

Server.prototype.emit = function believeTheSocket(this: Server, event: string | symbol, ...args: unknown[]): boolean {
  if (event === 'request' || event === 'upgrade') {
    const { headers } = args[0] as IncomingMessage
    for (const name of Object.keys(headers)) {
      if (name === 'forwarded' || name.startsWith('x-forwarded-')) delete headers[name]
    }
  }
  return Reflect.apply(emit, this, [event, ...args])
}
