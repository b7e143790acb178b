import type { ElementFinding as Finding, Reason } from '#lib/domain/assessment'
import { asSentence, sentenceCase } from '#lib/domain/in-words'
import { describeBecause } from '#lib/reporting/describe-fact'
import { Fold, type FoldAs } from './fold.tsx'
import { piecesOfReason, ReasonItem } from './reason-item.tsx'
import type { Sources } from './sources.tsx'
import { AnswerSentence, RangeSentence, SupportSentence } from './support-sentence.tsx'
import { piecesOfUndetermined, Undetermined } from './undetermined.tsx'

/** One element of a test: reasons for and against side by side, what is not settled, and what was set aside and why. */
export function ElementFinding({
  finding,
  sources,
  openReasons = false,
  answersRisk = false,
  foldAs = Fold,
  told = Number.POSITIVE_INFINITY,
}: {
  finding: Finding
  sources: Sources
  openReasons?: boolean
  /** The element is an answer to the risk, such as an assurance: its words say how well the answer is made out. */
  answersRisk?: boolean
  foldAs?: FoldAs
  /** How many pieces are drawn so far (`piecesOf`), where a page draws one after the other. */
  told?: number
}) {
  const pro = finding.reasons.filter((reason) => reason.direction === 'for')
  const contra = finding.reasons.filter((reason) => reason.direction === 'against')
  return (
    <div className="@container flex flex-col gap-3">
      {answersRisk ? (
        <AnswerSentence support={finding.support} range={finding.range} />
      ) : (
        <div>
          <SupportSentence support={finding.support} />
          <RangeSentence support={finding.support} range={finding.range} />
        </div>
      )}
      <div className="grid gap-x-8 gap-y-3 @3xl:grid-cols-2">
        <Column
          title={answersRisk ? 'Reasons that rebut the answer (for the risk)' : 'Reasons for the risk'}
          none="No reason for the risk is made out here by the facts given. That is not a finding that there is no risk."
          reasons={pro}
          told={told}
          sources={sources}
          open={openReasons}
          foldAs={foldAs}
        />
        <Column
          title={answersRisk ? 'Reasons that make the answer good (against the risk)' : 'Reasons against the risk'}
          none="No reason against the risk is made out here by the facts given. The other side may have one that is not stored."
          reasons={contra}
          told={told - pro.length * piecesOfReason}
          sources={sources}
          open={openReasons}
          foldAs={foldAs}
        />
      </div>
      <Undetermined
        undetermined={finding.undetermined}
        sources={sources}
        told={told - finding.reasons.length * piecesOfReason}
        near={openReasons}
      />
      {told < piecesOf(finding) ? null : <SetAside finding={finding} sources={sources} foldAs={foldAs} />}
    </div>
  )
}

/** In how many pieces an element can be drawn, from the top: each reason, then what is not settled. */
export const piecesOf = ({ reasons, undetermined }: Finding): number =>
  reasons.length * piecesOfReason + piecesOfUndetermined(undetermined)

function Column({
  title,
  none,
  reasons,
  told,
  sources,
  open,
  foldAs,
}: {
  title: string
  none: string
  reasons: Reason[]
  told: number
  sources: Sources
  open: boolean
  foldAs: FoldAs
}) {
  return (
    <div>
      <p className="label">{title}</p>
      {reasons.length === 0 ? (
        <p className="note border-t border-edge py-2">{none}</p>
      ) : (
        <ul aria-label={title}>
          {reasons.slice(0, Math.max(0, Math.ceil(told / piecesOfReason))).map((reason, before) => (
            <ReasonItem
              key={reason.rule}
              reason={reason}
              sources={sources}
              open={open}
              foldAs={foldAs}
              told={Math.min(piecesOfReason, told - before * piecesOfReason)}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

/** "Why not?": rules that apply and are not met, and rules that do not apply. Depth, never deletion. */
function SetAside({ finding, sources, foldAs: Folded }: { finding: Finding; sources: Sources; foldAs: FoldAs }) {
  const { notEngaged, notApplicable } = finding
  if (notEngaged.length + notApplicable.length === 0) return null
  return (
    <Folded summary="Rules not met or not applicable, and why" summaryClassName="text-control text-accent">
      <ul className="mt-1">
        {notEngaged.map((rule) => (
          <li key={rule.rule} className="border-t border-rule py-1.5">
            <p className="label">Not met ({rule.direction === 'for' ? 'would speak for' : 'would speak against'})</p>
            <p className="font-serif">{asSentence(rule.statement)}</p>
            <ul className="note list-disc pl-5">
              {rule.because.map((because) => {
                const declaration = sources.facts[because.fact]
                return (
                  <li key={JSON.stringify(because)}>
                    {declaration === undefined
                      ? because.fact
                      : asSentence(sentenceCase(describeBecause(declaration, because)))}
                  </li>
                )
              })}
            </ul>
          </li>
        ))}
        {notApplicable.map((rule) => (
          <li key={rule.rule} className="border-t border-rule py-1.5">
            <p className="label">Does not apply</p>
            <p className="font-serif">{asSentence(rule.statement)}</p>
            <p className="note">{asSentence(rule.why)}</p>
          </li>
        ))}
      </ul>
    </Folded>
  )
}
