// Loaded before anything else into a process that works on what may be hostile. Node 24's permission model does not
// speak of the network, so every way to it is taken away here, before a line of other code has run. `fetch`, http and
// tls come to a socket's `connect`; bindings, worker threads, child processes and the inspector the model refuses.
import { Socket as DatagramSocket } from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import { Server, Socket } from 'node:net'

function refuse(): never {
  throw Object.assign(new Error('This process has no network.'), { code: 'ERR_ACCESS_DENIED' })
}

function takeAway(from: object, names: readonly string[]): void {
  for (const name of names)
    Object.defineProperty(from, name, { value: refuse, writable: false, configurable: false, enumerable: true })
}

takeAway(Socket.prototype, ['connect'])
takeAway(Server.prototype, ['listen'])
takeAway(DatagramSocket.prototype, ['bind', 'connect', 'send'])
const asks = /^(lookup|lookupService|resolve.*|reverse)$/
for (const asker of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  takeAway(
    asker,
    Object.keys(Object.getOwnPropertyDescriptors(asker)).filter((name) => asks.test(name)),
  )
// So that who imports them by name gets these, too.
syncBuiltinESMExports()
