import { canonicalJson } from '#lib/domain/canonical-hash'

import type { OwnWords } from '../document/own-words.ts'
import { paragraphsOf } from '../document/paragraphs-of.ts'
import { formatInstant } from '../format-date.ts'
import { profileOf } from '../profiles/all-profiles.ts'
import type { DocumentBuilder } from '../report/document-builder.ts'
import { type HeldBundle, type HeldDocument, ownPassages } from './documents-held.ts'

/** The documents of the case with what people wrote in them, and its bundles by what stands in them. */
export function writeDocuments(
  builder: DocumentBuilder,
  { documents, bundles }: { documents: readonly HeldDocument[]; bundles: readonly HeldBundle[] },
): void {
  builder.heading(1, 'documents', 'Documents and bundles')
  builder.paragraph('documents/about', [
    documents.length === 0
      ? 'No document was begun.'
      : 'Of each document: its editions, each of which is a file of its own, and what people wrote in it. What was set from the answers above is not repeated.',
  ])
  for (const document of documents) writeDocument(builder, document)
  if (bundles.length === 0) builder.paragraph('documents/no-bundle', ['No bundle was begun.'])
  for (const bundle of bundles) writeBundle(builder, bundle)
}

function writeDocument(
  builder: DocumentBuilder,
  { id, title, form, author, createdAt, updatedAt, own, editions, profileId }: HeldDocument,
): void {
  builder.heading(2, `document/${id}`, `${title}: ${form}`)
  builder.paragraph(`document/${id}/by`, [
    `Begun by ${author} on ${formatInstant(createdAt)}, last changed on ${formatInstant(updatedAt)}. ${editions.length === 0 ? 'No edition was issued.' : ''}`,
  ])
  builder.table(
    `document/${id}/editions`,
    'Editions',
    columns(['No.', 8], ['Issued', 22], ['By', 22], ['SHA-256 of its files', 48]),
    editions.map(({ number, issuedAt, issuedBy, sha256 }) => ({
      id: `document/${id}/edition/${number}`,
      cells: [
        ...[String(number), formatInstant(issuedAt), issuedBy],
        [`PDF ${sha256.pdf}`, `Word ${sha256.docx}`, ...(sha256.pdfa ? [`PDF to file ${sha256.pdfa}`] : [])].map(
          (line) => [line],
        ),
      ],
    })),
    { compact: true },
  )
  writeOwn(builder, `document/${id}/own`, 'As it stands now', own, profileId)
  // The same words are not printed again for each edition that has them.
  const printed = new Set([canonicalJson(own)])
  for (const { number, own: frozen } of editions) {
    if (printed.has(canonicalJson(frozen))) continue
    printed.add(canonicalJson(frozen))
    writeOwn(builder, `document/${id}/own/${number}`, `As edition ${number} has it`, frozen, profileId)
  }
}

function writeOwn(builder: DocumentBuilder, id: string, heading: string, own: OwnWords, profileId: string): void {
  const passages = ownPassages(own, profileOf(profileId))
  builder.heading(3, id, heading)
  if (passages.length === 0) builder.paragraph(`${id}/none`, ['Nobody wrote anything in it.'])
  passages.forEach(({ what, text }, at) => {
    builder.paragraph(`${id}/${at}`, [`${what}:`], [], { leads: true })
    paragraphsOf(text).forEach((paragraph, line) => {
      builder.paragraph(`${id}/${at}/${line}`, [paragraph])
    })
  })
}

function writeBundle(
  builder: DocumentBuilder,
  { id, title, court, parties, updatedAt, exhibits, builds }: HeldBundle,
): void {
  builder.heading(2, `bundle/${id}`, `Bundle: ${title}`)
  const lines = [court, parties].filter((line) => line !== '').map((line) => `${line}. `)
  builder.paragraph(`bundle/${id}/about`, [`${lines.join('')}Last changed on ${formatInstant(updatedAt)}.`])
  builder.table(
    `bundle/${id}/exhibits`,
    'Exhibits',
    columns(['Section', 28], ['Exhibit', 44], ['Its date', 16], ['Withdrawn', 12]),
    exhibits.map(({ section, title: exhibit, date, withdrawn }, at) => ({
      id: `bundle/${id}/exhibit/${at}`,
      cells: [section, exhibit, date ?? '', withdrawn ? 'yes' : ''],
    })),
    { compact: true },
  )
  builder.table(
    `bundle/${id}/builds`,
    'The last times it was built',
    columns(['Built', 24], ['By', 24], ['Pages', 10], ['SHA-256 of its files', 42]),
    builds.map(({ at, by, pages, sha256 }, index) => ({
      id: `bundle/${id}/build/${index}`,
      cells: [formatInstant(at), by, String(pages), sha256.join(', ')],
    })),
    { compact: true },
  )
}

const columns = (...labels: [string, number][]) => labels.map(([label, width]) => ({ label, width }))
