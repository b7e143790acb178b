import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits in base64url: 43 characters. */
export const randomToken = (): string => randomBytes(32).toString('base64url')

/** What is stored of a token: someone who reads the database cannot use it. The token is random, so a plain hash will do. */
export const tokenHash = (token: string): string => createHash('sha256').update(token, 'utf8').digest('hex')

/** True for something of the form `randomToken` gives; anything else is not looked up. */
export const isToken = (candidate: unknown): candidate is string =>
  typeof candidate === 'string' && /^[\w-]{43}$/.test(candidate)
