import { authentication } from './a-authentication.ts'
import { session } from './b-session.ts'
import type { BrokenVersion } from './broken-version.ts'
import { authorisation } from './c-authorisation.ts'
import { input } from './d-input.ts'
import { upload } from './e-upload.ts'
import { exported } from './f-export.ts'
import { audit } from './g-audit.ts'
import { cryptography } from './h-cryptography.ts'
import { headersAndLoad } from './i-headers-and-load.ts'
import { durability } from './k-durability.ts'
import { concurrency } from './l-concurrency.ts'
import { backups } from './m-backup.ts'
import { notesAndRequests } from './n-notes-and-requests.ts'
import { supplyChainAndPrivacy } from './n-supply-chain-and-privacy.ts'

/** Every broken version there is. */
export const brokenVersions: readonly BrokenVersion[] = [
  ...authentication,
  ...session,
  ...authorisation,
  ...input,
  ...upload,
  ...exported,
  ...audit,
  ...cryptography,
  ...headersAndLoad,
  ...durability,
  ...concurrency,
  ...backups,
  ...supplyChainAndPrivacy,
  ...notesAndRequests,
]

/** Properties of which none can be made, each with its reason. S48 is a time, which no test asserts: of it the turns are tested. */
export const withoutOne: Readonly<Record<string, string>> = {}
