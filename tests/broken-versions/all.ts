import { authentication } from './a-authentication.ts'
import { session } from './b-session.ts'
import type { BrokenVersion } from './broken-version.ts'
import { authorisation } from './c-authorisation.ts'
import { input } from './d-input.ts'
import { exported } from './f-export.ts'
import { audit } from './g-audit.ts'
import { cryptography } from './h-cryptography.ts'
import { headersAndLoad } from './i-headers-and-load.ts'
import { durability } from './k-durability.ts'
import { concurrencyAndBackup } from './l-concurrency-and-backup.ts'
import { supplyChainAndPrivacy } from './n-supply-chain-and-privacy.ts'

/** Every broken version there is. */
export const brokenVersions: readonly BrokenVersion[] = [
  ...authentication,
  ...session,
  ...authorisation,
  ...input,
  ...exported,
  ...audit,
  ...cryptography,
  ...headersAndLoad,
  ...durability,
  ...concurrencyAndBackup,
  ...supplyChainAndPrivacy,
]
