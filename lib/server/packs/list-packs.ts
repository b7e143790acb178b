import 'server-only'
import { signingPublicKey } from '../audit/signed-head.ts'
import { requireViewer } from '../identity/viewer.ts'
import { readLedgerOf } from '../ledger/visible-ledger.ts'
import { fingerprintOf } from './pack-signature.ts'

/** The packs that were made here, the latest first, those that came from elsewhere, and with which key this installation signs. */
export async function listPacks() {
  const { packs } = await readLedgerOf(await requireViewer())
  return {
    fingerprint: fingerprintOf(await signingPublicKey()),
    made: [...packs.made.values()]
      .reverse()
      .map(({ id, name, version, claims, changes, madeAt }) => ({ id, name, version, claims, changes, madeAt })),
    taken: [...packs.taken.values()].map(({ name, version, claims, changes, key, setAside, madeAt }) => ({
      ...{ name, version, claims, changes, setAside, madeAt },
      fingerprint: fingerprintOf(key),
    })),
  }
}
