import type { FactEntry } from '#lib/domain/assertion'
import type { CalendarDate } from '#lib/domain/calendar-date'
import type { FactKey } from '#lib/domain/facts/catalogue'
import type { IdentityBlock } from '#lib/domain/identity-block'
import type { HeldBundle, HeldDocument } from './documents-held.ts'

/** All that an organisation holds about the person of a case, as of one moment. */
export interface SubjectRecord {
  format: 'article-three/subject-access@1'
  /** ISO instant. */
  madeAt: string
  madeBy: string
  /** What has to be looked at before it is handed to anybody. */
  beforeHandingOut: readonly string[]
  case: {
    id: string
    reference: string
    requestingState: string
    requestedState: string
    openedAt: string
    changedAt: string
  }
  identity: IdentityBlock
  facts: readonly { key: FactKey; question: string; entry: FactEntry; enteredAt: string; enteredBy: string }[]
  /** Stored answers that this version of the application cannot read any more, as they are stored. */
  unreadable: readonly { key: string; stored: string; enteredAt: string }[]
  reports: readonly { id: string; number: number; issuedAt: string; author: string; pdfSha256: string }[]
  /** With what people wrote in them. */
  documents: readonly HeldDocument[]
  bundles: readonly HeldBundle[]
  sealedNotes: readonly { author: string; createdAt: string; updatedAt: string; bytes: number }[]
  access: {
    /** Who may see the case now. */
    members: readonly { name: string; since: string; letInBy: string }[]
    /** What was done with it, by whom and how often: from the trail. */
    acts: readonly { name: string; action: string; times: number; first: string; last: string }[]
  }
  retention: { until: CalendarDate; chosen: boolean; held: boolean; holdReason: string | null }
  /** What was asked of a second person about the case. */
  approvals: readonly { kind: string; reason: string; askedAt: string; askedBy: string }[]
}

/** Printed at the head of what is made, in every format. */
export const beforeHandingOut: readonly string[] = [
  'Be sure who asks. A request in the person’s name may come from the state that pursues them: ask back on a way that you knew before, and hand over nothing by e-mail.',
  'Third persons: family, witnesses and sources are named here. What would harm them is left out or blackened, and the person is told that it was.',
  'Privilege: advice, strategy and what was said in confidence for the defence may be exempt. A lawyer decides, passage by passage, and notes why.',
  'Documents are in it with what their authors wrote, drafts as well as editions: argument, strategy, what an expert thinks, what was told in confidence. Read each passage for privilege and for third persons before it is handed over, and say where one is left out. An expert’s own papers are the expert’s to give.',
  'Sealed notes are not in it: those who run this system cannot read them. Whoever wrote one opens it and decides.',
  'Issued reports, editions and the papers in bundles are listed and not repeated: take them from the pages of the case and look at them in the same way. Papers kept outside this system are not in it.',
  'This file can be read by whoever has it. Keep it as the case itself is kept, and erase it when it was handed over.',
]

/** What the law on data protection wants told besides; for the lawyer to make true and whole. */
export const toBeTold: readonly string[] = [
  'Purpose: to advise and defend the person in proceedings on extradition or removal, and to show which risks are supported by evidence.',
  'Nothing is decided about the person by the system: it prints tests, reasons and material, and people decide what to argue.',
  'The person may have what is wrong corrected, ask for erasure, object, and complain to the supervisory authority. Add its name and address, and yours.',
  'Add whom reports or papers were given to: what was printed or sent, this system does not know.',
]
