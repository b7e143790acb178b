import { arithmetic } from './arithmetic.ts'
import { asOfAndPublication } from './as-of-and-publication.ts'
import { authorDependence } from './author-dependence.ts'
import { brokenAddress } from './broken-address.ts'
import type { Check } from './check.ts'
import { conflictingFigures } from './conflicting-figures.ts'
import { emptyContrarySlot } from './empty-contrary-slot.ts'
import { eventAfterDocument } from './event-after-document.ts'
import { lawAndPractice } from './law-and-practice.ts'
import { mirrorAddress } from './mirror-address.ts'
import { nameVariants } from './name-variants.ts'
import { nonBindingText } from './non-binding-text.ts'
import { oneSidedArea } from './one-sided-area.ts'
import { outcomeWatch } from './outcome-watch.ts'
import { overturnedAuthority } from './overturned-authority.ts'
import { pinpoint } from './pinpoint.ts'
import { rateWithoutDefinition } from './rate-without-definition.ts'
import { recycledPassage } from './recycled-passage.ts'
import { scopeMismatch } from './scope-mismatch.ts'
import { sharedOrigin } from './shared-origin.ts'
import { stale } from './stale.ts'
import { statuteVersion } from './statute-version.ts'
import { superseded } from './superseded.ts'
import { toldTwice } from './told-twice.ts'
import { treatyDates } from './treaty-dates.ts'
import { unnamedSupport } from './unnamed-support.ts'
import { widenedWording } from './widened-wording.ts'

/** Every check there is, in the order in which a to-do list gives them. Adding one is its file and its line here. */
export const allChecks: readonly Check[] = [
  superseded,
  overturnedAuthority,
  treatyDates,
  eventAfterDocument,
  asOfAndPublication,
  statuteVersion,
  arithmetic,
  conflictingFigures,
  rateWithoutDefinition,
  widenedWording,
  scopeMismatch,
  unnamedSupport,
  sharedOrigin,
  toldTwice,
  recycledPassage,
  authorDependence,
  nameVariants,
  emptyContrarySlot,
  oneSidedArea,
  lawAndPractice,
  nonBindingText,
  outcomeWatch,
  stale,
  brokenAddress,
  mirrorAddress,
  pinpoint,
]
