'use client'

import { count } from '#lib/domain/in-words'
import type { Block, Footnote, Inline } from '#lib/reporting/report-model'
import { Handwork } from './handwork.tsx'
import type { DeskDocument } from './page.tsx'

type Own = DeskDocument['own']

/** The document as it would print, with its notes; each paragraph can be reworded, followed by one of one’s own, or taken out. */
export function Preview({ document, own, change }: { document: DeskDocument; own: Own; change: (own: Own) => void }) {
  const hand = (id: string) => (
    <Handwork id={id} set={document.setWords[id]} kept={document.kept.includes(id)} own={own} change={change} />
  )
  return (
    <section aria-labelledby="preview" className="mt-14">
      <h3 id="preview" className="text-lg">
        The document as it stands
      </h3>
      <p className="note mt-1 max-w-prose">
        As it was last saved. What is printed from the assessment can be reworded by hand; the document then says which
        paragraphs were.
      </p>
      <div
        className={`mt-4 border-t border-ink pt-4 ${document.content.beside === undefined ? 'max-w-3xl' : 'max-w-5xl'}`}
      >
        {document.content.blocks.map((block) => (
          <Printed key={block.id} block={block} content={document.content} hand={hand} />
        ))}
      </div>
    </section>
  )
}

interface Place {
  content: DeskDocument['content']
  hand: (id: string) => React.ReactNode
}

function Printed({ block, content, hand }: Place & { block: Block }) {
  const notes = content.footnotes
  switch (block.kind) {
    case 'heading': {
      // Below the headings of the page.
      const Level = block.level === 1 ? 'h4' : block.level === 2 ? 'h5' : 'h6'
      return (
        <Level className={`mt-6 mb-2 font-semibold ${block.level === 1 ? 'text-lg' : ''}`} lang={content.language}>
          {block.text}
          {block.beside === undefined ? null : (
            <>
              {' / '}
              <span lang={content.beside}>{block.beside}</span>
            </>
          )}
        </Level>
      )
    }
    case 'paragraph':
      return (
        <div id={`p-${block.number}`} className="my-3 grid grid-cols-[2.5rem_minmax(0,1fr)]">
          <span className="text-soft">{block.number}.</span>
          <div>
            <InColumns unit={block} content={content} look="law" />
            {hand(block.id)}
          </div>
        </div>
      )
    case 'items':
      return (
        <ol className="my-2 ml-10 list-[lower-alpha] pl-6">
          {block.items.map((item) => (
            <li key={item.id} className="py-1">
              <InColumns unit={item} content={content} look="law" />
              {hand(item.id)}
            </li>
          ))}
        </ol>
      )
    case 'table':
      return (
        <details className="my-3 ml-10">
          <summary className="cursor-pointer text-control text-soft">
            Table: {block.caption} ({count(block.rows.length, 'row')})
          </summary>
          <div className="overflow-x-auto">
            <table className="mt-2 w-full border-t border-ink text-left text-control" lang={content.language}>
              <thead>
                <tr>
                  {block.columns.map(({ label }) => (
                    <th key={label} scope="col" className="border-b border-rule py-1 pr-3 align-top">
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {block.rows.map((row) => (
                  <tr key={row.id} className="border-b border-rule">
                    {row.cells.map((cell, column) => (
                      <td
                        // biome-ignore lint/suspicious/noArrayIndexKey: a cell has its place and nothing else
                        key={column}
                        colSpan={row.cells.length === 1 ? block.columns.length : 1}
                        className="py-1 pr-3 align-top"
                      >
                        {cell.map((line, index) => (
                          // biome-ignore lint/suspicious/noArrayIndexKey: so has a line of a cell
                          <p key={index}>
                            <Words text={line} notes={notes} />
                          </p>
                        ))}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )
    case 'signature':
      return <p className="mt-8 border-t border-rule pt-1 text-control text-soft">{block.labels.join(' · ')}</p>
  }
}

/** Text, with the same in a second language beside it where the document has two. */
function InColumns({
  unit: { text, beside },
  content,
  look = '',
}: {
  unit: { text: readonly Inline[]; beside?: readonly Inline[] }
  content: Place['content']
  look?: string
}) {
  const one = (
    <p className={look} lang={content.language}>
      <Words text={text} notes={content.footnotes} />
    </p>
  )
  if (beside === undefined) return one
  return (
    <div className="grid grid-cols-1 gap-x-6 gap-y-2 sm:grid-cols-2">
      {one}
      <p className={look} lang={content.beside}>
        <Words text={beside} notes={[]} />
      </p>
    </div>
  )
}

function Words({ text, notes }: { text: readonly Inline[]; notes: readonly Footnote[] }) {
  return text.map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a sentence has its place and nothing else
    <Piece key={index} piece={piece} notes={notes} />
  ))
}

function Piece({ piece, notes }: { piece: Inline; notes: readonly Footnote[] }) {
  switch (piece.kind) {
    case 'text':
      return <span lang={piece.language}>{piece.text}</span>
    case 'strong':
      return <strong lang={piece.language}>{piece.text}</strong>
    case 'emphasis':
      return <em lang={piece.language}>{piece.text}</em>
    case 'see':
      return (
        <a className="link" href={`#p-${piece.number}`}>
          {piece.bare ? piece.number : `${piece.word ?? 'paragraph'} ${piece.number}`}
        </a>
      )
    case 'note':
      if (piece.again) return <sup>{piece.note}</sup>
      return (
        // Styles that print addresses have words as long as a page is wide.
        <span className="note break-words">
          {' '}
          [
          {notes
            .find(({ number }) => number === piece.note)
            ?.citations.map((cited) => cited.text)
            .join('; ')}
          ]
        </span>
      )
  }
}
