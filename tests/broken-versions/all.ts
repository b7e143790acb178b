import { authentication } from './a-authentication.ts'
import { session } from './b-session.ts'
import type { BrokenVersion } from './broken-version.ts'

/** Every broken version there is. */
export const brokenVersions: readonly BrokenVersion[] = [...authentication, ...session]
