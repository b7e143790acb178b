// Runs in a thread of the database process: file descriptor 3 is a pipe from the parent, which says nothing and
// ends when the parent does.
import { Socket } from 'node:net'

const graceMs = 1_000

const pipe = new Socket({ fd: 3 })
pipe.on('error', () => pipe.destroy())
pipe.on('close', () => setTimeout(() => process.kill(process.pid, 'SIGKILL'), graceMs))
pipe.resume()
