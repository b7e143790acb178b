import type { ReactNode } from 'react'
import { count } from '#lib/domain/in-words'
import { changedHeads, changedRows, saidOf, saidOfRow, wordsOf } from '#lib/reporting/redline/changed-parts'
import type { RedlineTable, RedlineUnit } from '#lib/reporting/redline/redline'
import type { RedlineContent } from '#lib/reporting/redline/redline-content'
import { type RedlineBlock, stretchesOf } from '#lib/reporting/redline/stretches'
import { Runs } from '../runs.tsx'
import { Why } from './why.tsx'

/** The document with what changed: what stayed the same is folded, under its headings. */
export function RedlineView({ content }: { content: RedlineContent }) {
  return (
    <div className="mt-4 border-t border-ink">
      {stretchesOf(content.redline.blocks).map((stretch) => {
        const [first] = stretch.blocks
        if (first === undefined) return null
        if (stretch.kind === 'changed')
          return stretch.blocks.map((block) => <ChangedBlock key={block.id} block={block} content={content} />)
        return (
          <details key={first.id} className="border-b border-rule py-2">
            <summary className="note">{count(stretch.blocks.length, 'part')} the same</summary>
            {stretch.blocks.map((block) => (
              <Same key={block.id} block={block} />
            ))}
          </details>
        )
      })}
    </div>
  )
}

function ChangedBlock({ block, content }: { block: RedlineBlock; content: RedlineContent }) {
  if (block.kind === 'table') return <ChangedTable table={block} content={content} />
  if (block.kind === 'heading' && block.became === 'same')
    return <p className={headingClass(block)}>{wordsOf(block)}</p>
  return (
    <Row aside={<Why units={[block]} content={content} />}>
      <Unit unit={block} />
    </Row>
  )
}

function Row({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className="grid gap-x-10 gap-y-1 border-b border-rule py-3 lg:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]">
      <div className="min-w-0">{children}</div>
      <div className="min-w-0">{aside}</div>
    </div>
  )
}

const headingClass = ({ level }: RedlineUnit): string =>
  `pt-4 font-serif font-semibold ${level === 1 ? 'text-lg' : level === 2 ? '' : 'text-control'}`

/** A changed part; what became of it as a whole is said before it, so that it is heard too. */
function Unit({ unit }: { unit: RedlineUnit }) {
  const { kind, number, runs, notes } = unit
  return (
    <>
      <p className="note">{saidOf(unit)}</p>
      <p className={kind === 'heading' ? headingClass(unit) : 'law'}>
        {number === null ? '' : `${number}. `}
        <Runs runs={runs} />
      </p>
      {notes.some((note) => note.kind !== 'same') ? (
        <ul className="note mt-1 list-none" aria-label="Its footnotes">
          {notes.map((note, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same
            <li key={index} className="py-0.5">
              <Runs runs={[note]} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

/** Only the rows that changed. */
function ChangedTable({ table, content }: { table: RedlineTable; content: RedlineContent }) {
  const rows = changedRows(table)
  const heads = table.heads.map(wordsOf)
  const headed = changedHeads(table)
  const left = table.rows.length - rows.length
  return (
    <Row aside={<Why units={[...headed, ...rows.flatMap(({ cells }) => cells)]} content={content} />}>
      <p className="note">Table: {table.caption.map(wordsOf).join(' ')}</p>
      {headed.map((unit) => (
        <Unit key={unit.id} unit={unit} />
      ))}
      {rows.map(({ id, became, cells }) => (
        <div key={id} className="mt-2 border-t border-rule pt-1">
          <p className="note">{saidOfRow(became)}</p>
          <dl>
            {cells.map(({ id: cell, runs }, column) => (
              <div key={cell} className="mt-0.5">
                {cells.length < heads.length ? null : <dt className="label">{heads[column]}</dt>}
                <dd className="font-serif break-words">
                  <Runs runs={runs} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      {left === 0 ? null : <p className="note mt-2">{count(left, 'row')} of it the same.</p>}
    </Row>
  )
}

function Same({ block }: { block: RedlineBlock }) {
  if (block.kind === 'table')
    return (
      <p className="note mt-2">
        Table: {block.caption.map(wordsOf).join(' ')} ({count(block.rows.length, 'row')})
      </p>
    )
  return (
    <p className={block.kind === 'heading' ? headingClass(block) : 'law mt-2'}>
      {block.number === null ? '' : `${block.number}. `}
      {wordsOf(block)}
    </p>
  )
}
