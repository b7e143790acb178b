import 'server-only'
import { z } from 'zod'

const bytes = z
  .string()
  .max(20_000)
  .regex(/^[\w-]*$/, 'base64url')
const shared = {
  id: bytes.min(1).max(2_000),
  rawId: bytes.min(1).max(2_000),
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).exactOptional(),
  clientExtensionResults: z.record(z.string().max(100), z.unknown()),
}
const transports = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const

/** What a browser sends when it made a passkey: RegistrationResponseJSON of Web Authentication. */
export const registrationSchema = z.strictObject({
  ...shared,
  response: z.strictObject({
    clientDataJSON: bytes,
    attestationObject: bytes,
    authenticatorData: bytes.exactOptional(),
    transports: z.array(z.enum(transports)).max(10).exactOptional(),
    publicKeyAlgorithm: z.number().exactOptional(),
    publicKey: bytes.exactOptional(),
  }),
})

/** What a browser sends when a passkey signed: AuthenticationResponseJSON of Web Authentication. */
export const assertionSchema = z.strictObject({
  ...shared,
  response: z.strictObject({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: bytes.exactOptional(),
  }),
})

/** A code as somebody typed it: of an app, or a recovery code. */
export const codeSchema = z.string().trim().min(1, { error: 'Type the code.' }).max(100)
