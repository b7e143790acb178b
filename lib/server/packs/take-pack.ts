import 'server-only'
import type { TakenPack } from '#lib/domain/ledger/kept-pack'
import type { Entry } from '#lib/domain/ledger/ledger'
import { quotesTheSame } from '#lib/domain/ledger/says-the-same'
import { applyPack } from '#lib/ledger/pack/apply-pack'
import { type Pack, packAuthor } from '#lib/ledger/pack/pack'
import { type PackDifference, packDifference } from '#lib/ledger/pack/pack-difference'
import { readPack } from '#lib/ledger/pack/read-pack'
import { type CasesMoved, casesMoved } from '../assessments/cases-moved.ts'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import type { InputIssue } from '../input-issues.ts'
import { changeLedger } from '../ledger/change-ledger.ts'
import { type HeldLedger, readHeldLedger } from '../ledger/held-ledger.ts'
import type { LedgerResult } from '../ledger/ledger-answers.ts'
import { libraryWith } from '../ledger/library-of-organisation.ts'
import { plainLedger } from '../ledger/plain-ledger.ts'
import { fingerprintOf, holds } from './pack-signature.ts'

/** What a person is shown of a pack before it is taken. */
export interface PackPreview {
  name: string
  version: number
  madeAt: string
  changes: Pack['changes']
  fingerprint: string
  /** The version that is in the ledger; null before the first. */
  present: number | null
  /** Whether this name was signed with this key before; null before the first. */
  sameKey: boolean | null
  /** Why it cannot be taken, in words; null where it can. */
  refused: string | null
  difference: PackDifference
  /** Titles of the claims that are named. */
  titles: Record<string, string>
  /** Moves made here that would no longer follow, and why. */
  setAside: { claim: string; why: string }[]
  cases: CasesMoved
}

type Read = { ok: true; pack: Pack; key: string } | { ok: false; issues: InputIssue[] }

function read(file: Uint8Array): Read {
  const found = readPack(file, holds)
  return found.ok
    ? { ok: true, pack: found.pack, key: found.signature.key }
    : { ok: false, issues: found.problems.slice(0, 20) }
}

/** What a pack would do, with nothing written: to the ledger, and to those of the viewer's cases that print what it changes. */
export async function previewPack(
  file: Uint8Array,
): Promise<({ ok: true } & PackPreview) | { ok: false; issues: InputIssue[] }> {
  const viewer = await requireViewer()
  const found = read(file)
  if (!found.ok) return found
  const { pack, key } = found
  const held = await readHeldLedger(viewer)
  const ledger = plainLedger(held)
  const present = held.packs.taken.get(pack.name) ?? null
  const difference = packDifference(ledger, pack)
  const applied = applyPack(ledger, pack)
  const touched = new Set([
    ...difference.claims.added,
    ...difference.claims.changed.map(({ id }) => id),
    ...difference.claims.gone,
  ])
  const before = await libraryWith(held)
  const after = applied.ok ? await libraryWith(heldAfter(held, applied.ledger.entries, pack, viewer.userId)) : before
  const { name, version, madeAt, changes } = pack
  return {
    ...{ ok: true, name, version, madeAt, changes, difference, fingerprint: fingerprintOf(key) },
    ...{ present: present?.version ?? null, sameKey: present && present.key === key },
    refused: whyNot(present, pack, key) ?? (applied.ok ? null : applied.problems.map(inWords).join(' ')),
    titles: Object.fromEntries([
      ...difference.claims.gone.map((id) => [id, ledger.entries.get(id)?.claim.title ?? id]),
      ...pack.claims.map(({ claim }) => [claim.id, claim.title]),
    ]),
    setAside: applied.ok ? applied.setAside.map(({ claim, why }) => ({ claim, why })) : [],
    cases: await casesMoved(viewer, touched, { before, after }),
  }
}

const inWords = ({ path, message }: InputIssue): string => `${path}: ${message}.`

/** The first key of a name stays its key, and no older version comes after a newer one. */
function whyNot(present: TakenPack | null, { name, version }: Pack, key: string): string | null {
  if (present === null) return null
  if (present.key !== key)
    return `The pack ${name} was signed with another key before, ${fingerprintOf(present.key)}. Ask whoever makes it on another way.`
  return version > present.version
    ? null
    : `Version ${present.version} of ${name} is here already, and this is version ${version}.`
}

/**
 * Takes a pack into the ledger, all of it or nothing, with the note of it. Somebody has read the fingerprint of the key.
 *
 * @param fingerprint as they read it: another key is refused
 */
export async function takePack(file: Uint8Array, fingerprint: string): Promise<LedgerResult> {
  const viewer = await requireViewer()
  const found = read(file)
  if (!found.ok) return { ok: false, reason: 'invalid', issues: found.issues }
  const { pack, key } = found
  if (fingerprintOf(key) !== fingerprint)
    return {
      ok: false,
      reason: 'illegal',
      message: 'The pack is signed with another key than the one that was confirmed.',
    }
  return changeLedger(viewer, async ({ whole, write }): Promise<LedgerResult> => {
    const taken = whole.packs.taken.get(pack.name) ?? null
    const why = whyNot(taken, pack, key)
    if (why !== null) return { ok: false, reason: 'illegal', message: why }
    const ledger = plainLedger(whole)
    const applied = applyPack(ledger, pack)
    if (!applied.ok) return { ok: false, reason: 'invalid', issues: applied.problems }
    const from = packAuthor(pack)
    const made = { by: viewer.userId, at: now().toISOString() }
    const event = { type: 'pack', action: 'pack.take' } as const
    const difference = packDifference(ledger, pack)
    for (const id of [...difference.sources.added, ...difference.sources.changed.map((one) => one.id)]) {
      const source = applied.ledger.sources.get(id)
      if (source) await write({ kind: 'source', source, from, ...made }, whole.sources.get(id)?.row ?? null, event)
    }
    for (const [id, { claim, moves, slot, grade }] of applied.ledger.entries) {
      if (ledger.entries.get(id) === applied.ledger.entries.get(id)) continue
      const before = whole.entries.get(id)
      const twin = before?.own.twin ?? null
      // What was found in a stored copy here holds for as long as the same words are quoted.
      const compared = before && quotesTheSame(before.claim, claim) ? before.compared : null
      const item = { kind: 'claim', claim, slot, grade, twin, compared, from, ...made } as const
      await write({ ...item, moves: [...moves] }, before?.row ?? null, event)
    }
    for (const [what, ids] of [
      ['claim', difference.claims.gone],
      ['source', difference.sources.gone],
    ] as const)
      for (const id of ids) {
        const row = (what === 'claim' ? whole.entries.get(id) : whole.sources.get(id))?.row
        if (row) await write({ kind: 'gone', what, id, ...made }, row, event)
      }
    const { name, version, changes } = pack
    const note = { name, version, changes, claims: pack.claims.length, key, setAside: applied.setAside.length }
    const row = await write(
      { kind: 'pack-taken', pack: note, ...made },
      whole.packs.taken.get(name)?.row ?? null,
      event,
    )
    return { ok: true, id: row.id, version }
  })
}

/** The ledger as it would be, to be looked at by rules. */
const heldAfter = (held: HeldLedger, entries: ReadonlyMap<string, Entry>, pack: Pack, userId: string): HeldLedger => ({
  ...held,
  sources: new Map([
    ...held.sources,
    ...pack.sources.map(
      (source) =>
        [
          source.id,
          held.sources.get(source.id) ?? { ...source, row: null, madeBy: null, from: packAuthor(pack) },
        ] as const,
    ),
  ]),
  entries: new Map(
    [...entries].map(([id, entry]) => {
      const before = held.entries.get(id)
      const own = { moves: entry.moves, slot: entry.slot }
      const row = before?.row ?? { id, version: 0 }
      return [
        id,
        entry.from === packAuthor(pack)
          ? { ...entry, own, row, madeBy: userId, madeAt: pack.madeAt }
          : (before ?? { ...entry, own, row, madeBy: userId, madeAt: pack.madeAt }),
      ] as const
    }),
  ),
})
