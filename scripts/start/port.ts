import { createServer } from 'node:net'
import { StartError } from './start-error.ts'

/** @throws StartError when nobody can listen there now. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const server = createServer()
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, resolve)
    })
  } catch (error) {
    throw new StartError(whyNot(error, host, port))
  } finally {
    await new Promise((resolve) => server.close(resolve))
  }
}

function whyNot(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : String(error)
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken; stop what listens there or set PORT to another number.`
    case 'EACCES':
      return `Port ${port} on ${host} may not be opened by this user; set PORT to a number above 1023.`
    default:
      return `Nothing can listen on ${host}, port ${port} (${code}); check HOST and PORT.`
  }
}
