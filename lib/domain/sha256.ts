import { z } from 'zod'

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, { error: 'expected a SHA-256 of 64 hexadecimal digits' })
