import type { Assessment, Change, Gap, NextEnquiry } from '#lib/domain/assessment'
import { clauseOf } from '#lib/domain/facts/clause'
import { asSentence, count, listInWords } from '#lib/domain/in-words'
import { groundQuestions } from '#lib/domain/risk-area'
import { supportInSentence } from '#lib/reporting/describe-support'
import { Fold, type FoldAs } from './fold.tsx'
import { OutlookPart as Part } from './outlook-part.tsx'
import type { Sources } from './sources.tsx'

const costWords = { low: 'little cost', medium: 'some cost', high: 'high cost' }
const delayWords = { hours: 'hours', days: 'days', weeks: 'weeks' }
const safetyWords = {
  safe: 'safe to ask',
  care: 'ask with care: decide first who asks and over which channel',
  unsafe: 'unsafe to ask without protection for the person or the family',
}

const kinds = [
  { kind: 'answer', title: 'Someone can find out' },
  { kind: 'change', title: 'Only the world, or a correction of the file, can change it' },
] as const

/**
 * The smallest sets of facts that would move an area, each of which really does. What a person can learn stands apart
 * from what only the world can change; one move is defined once in each.
 */
export function WhatWouldChange({
  changes,
  notExhausted = [],
  sources,
  awaited = false,
}: {
  changes: Assessment['whatWouldChange']
  /** Grounds where the search ended at its limit. */
  notExhausted?: Assessment['changesNotExhausted'] | undefined
  sources: Pick<Sources, 'facts'>
  awaited?: boolean
}) {
  return (
    <Part
      id="what-would-change"
      title="What would change this"
      awaited={awaited}
      none={
        notExhausted.length === 0
          ? 'No set of up to four facts was found that moves an area.'
          : 'No set of facts was found that moves an area, and the search ended at its limit.'
      }
    >
      {kinds.map(({ kind, title }) => {
        const its = changes.filter((change) => (change.kind ?? 'change') === kind)
        return its.length === 0 ? null : (
          <li key={kind} className="mt-2">
            <h3 className="label text-ink">{title}</h3>
            <Moves changes={its} sources={sources} />
          </li>
        )
      })}
      {notExhausted.length === 0 || changes.length === 0 ? null : (
        <li key="limit" className="note mt-2">
          The search ended at its limit for {listInWords(notExhausted.map((ground) => groundQuestions[ground].name))}:
          further sets may exist.
        </li>
      )}
    </Part>
  )
}

function Moves({ changes, sources }: { changes: readonly Change[]; sources: Pick<Sources, 'facts'> }) {
  const moves = Map.groupBy(changes, ({ area, from, to }) => `${area} ${from} ${to}`)
  return (
    <ul>
      {[...moves].map(([key, [first, ...others]]) =>
        first === undefined ? null : (
          <li key={key} className="border-t border-rule py-1.5">
            <p className="font-serif">
              {groundQuestions[first.area].name}: from {supportInSentence(first.from)} to {supportInSentence(first.to)},
              if it were {first.kind === 'answer' ? 'learned' : 'so'}
            </p>
            <ul className="list-disc pl-5 text-control">
              {[first, ...others].map((change) => (
                <li key={JSON.stringify(change.changes)}>
                  that {listInWords(change.changes.map((one) => clause(one, sources)))}
                </li>
              ))}
            </ul>
          </li>
        ),
      )}
    </ul>
  )
}

function clause(change: Change['changes'][number], sources: Pick<Sources, 'facts'>): string {
  const declaration = sources.facts[change.fact]
  return declaration === undefined ? change.fact : clauseOf(declaration, change.to)
}

const enquiriesAtOnce = 6

/** Unsafe by its nature, or in this case: told apart, and never first. */
const isUnsafe = ({ safety, unknown }: NextEnquiry): boolean => safety === 'unsafe' || unknown === 'unsafe-to-ask'

/**
 * Questions still open, the most useful first, with what asking costs and whether it is safe. Those that are unsafe to
 * ask stand below the others, under a heading that says so.
 */
export function NextEnquiries({
  enquiries,
  settled,
  awaited = false,
  foldAs: Folded = Fold,
}: {
  enquiries: readonly NextEnquiry[]
  settled: boolean
  awaited?: boolean
  foldAs?: FoldAs
}) {
  const askable = enquiries.filter((enquiry) => !isUnsafe(enquiry))
  const unsafe = enquiries.filter(isUnsafe)
  const later = askable.slice(enquiriesAtOnce)
  return (
    <Part
      id="next-enquiries"
      title="What to ask next"
      awaited={awaited}
      none={
        settled
          ? 'Nothing can move any more: whatever the answers to the questions still open, every word stays as it is. Enough for now.'
          : 'No open question can move a word any more. What can still move rests on facts about which the file gives different answers; they stand under the gaps.'
      }
    >
      {askable.slice(0, enquiriesAtOnce).map((enquiry) => (
        <Enquiry key={enquiry.fact} enquiry={enquiry} />
      ))}
      {later.length === 0 ? null : (
        <li key="later" className="border-t border-rule py-1.5">
          <Folded summary={count(later.length, 'further open question')} summaryClassName="text-control text-accent">
            <ul>
              {later.map((enquiry) => (
                <Enquiry key={enquiry.fact} enquiry={enquiry} />
              ))}
            </ul>
          </Folded>
        </li>
      )}
      {unsafe.length === 0 ? null : (
        <li key="unsafe" className="mt-2">
          <h3 className="label text-ink">Not to be asked without protection for the person or the family</h3>
          {askable.length === 0 ? (
            <p className="note">Nothing else can move a word. Decide first whether these are worth the danger.</p>
          ) : null}
          <ul>
            {unsafe.map((enquiry) => (
              <Enquiry key={enquiry.fact} enquiry={enquiry} />
            ))}
          </ul>
        </li>
      )}
    </Part>
  )
}

function Enquiry({ enquiry }: { enquiry: NextEnquiry }) {
  return (
    <li className="border-t border-rule py-1.5">
      <p className="text-control font-semibold">{enquiry.question}</p>
      <p className="note">
        {asSentence(enquiry.why)} Could move: {listInWords(enquiry.couldMove.map((g) => groundQuestions[g].name))}.
        Asking: {costWords[enquiry.cost]}, {delayWords[enquiry.delay]},{' '}
        {enquiry.unknown === 'unsafe-to-ask' ? 'found unsafe to ask in this case' : safetyWords[enquiry.safety]}.
      </p>
    </li>
  )
}

/** The requesting state's best argument, from contrary material and from the weak points of our own. */
export function OtherSide({
  points,
  sources,
  awaited = false,
  foldAs: Folded = Fold,
}: {
  points: Assessment['otherSide']
  sources: Pick<Sources, 'evidence'>
  awaited?: boolean
  foldAs?: FoldAs
}) {
  const byArea = [...Map.groupBy(points, ({ area }) => area)]
  return (
    <Part
      id="other-side"
      title="The other side’s case"
      awaited={awaited}
      none="Nothing stored speaks for the other side here. They will have something."
    >
      {byArea.map(([area, its]) => (
        <li key={area} className="border-t border-rule py-1.5">
          <Folded
            summaryClassName="font-serif"
            summary={
              <>
                {groundQuestions[area].name} <span className="note">({count(its.length, 'point')})</span>
              </>
            }
          >
            <ul>
              {its.map((point) => (
                <li key={`${point.rests} ${point.point}`} className="border-t border-rule py-1.5">
                  <p className="font-serif">{asSentence(point.point)}</p>
                  <p className="text-control">Likely question: {point.question}</p>
                  {point.evidence.length === 0 ? null : (
                    <p className="note">
                      Rests on: {listInWords(point.evidence.map((id) => sources.evidence[id]?.title ?? id))}.
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </Folded>
        </li>
      ))}
    </Part>
  )
}

const gapWords: Record<Gap['kind'], string> = {
  fact: 'Nobody has answered, or the file disagrees with itself',
  rule: 'No rule speaks',
  evidence: 'No stored record carries it',
}

/** Three different things that are missing, kept apart. */
export function Gaps({
  gaps,
  awaited = false,
  foldAs: Folded = Fold,
}: {
  gaps: Assessment['gaps']
  awaited?: boolean
  foldAs?: FoldAs
}) {
  return (
    <Part
      id="gaps"
      title="Gaps"
      awaited={awaited}
      none="No gap was found. The library and the rule set still have limits."
    >
      {[...Map.groupBy(gaps, ({ kind }) => kind)].map(([kind, its]) => (
        <li key={kind} className="border-t border-rule py-1.5">
          <Folded
            summaryClassName="font-serif"
            summary={
              <>
                {gapWords[kind]} <span className="note">({count(its.length, 'gap')})</span>
              </>
            }
          >
            {[...Map.groupBy(its, ({ area }) => area)].map(([area, gapsOfArea]) => (
              <div key={area} className="mt-1">
                <p className="label">{groundQuestions[area].name}</p>
                <ul className="list-disc pl-5 text-control">
                  {gapsOfArea.map((gap) => (
                    <li key={gap.what}>{asSentence(gap.what)}</li>
                  ))}
                </ul>
              </div>
            ))}
          </Folded>
        </li>
      ))}
    </Part>
  )
}
