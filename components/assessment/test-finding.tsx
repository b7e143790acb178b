import type { AnswerFinding, TestFinding as Finding } from '#lib/domain/assessment'
import { forumNames } from '#lib/domain/forum'
import { ElementFinding } from './element-finding.tsx'
import { Fold, type FoldAs } from './fold.tsx'
import { RouteFinding } from './route-finding.tsx'
import type { Sources } from './sources.tsx'
import { AnswerSentence, RangeSentence, SupportSentence } from './support-sentence.tsx'

// Where tests are drawn when they are wanted, those far down are laid out when they come near.
const later = 'near-screen mt-4 [contain-intrinsic-height:auto_40rem]'

/** A legal test in its forum: the question, the standard, its routes (any one suffices), and what answers them. */
export function TestFinding({
  finding,
  sources,
  foldAs = Fold,
}: {
  finding: Finding
  sources: Sources
  foldAs?: FoldAs
}) {
  return (
    <section className={foldAs === Fold ? 'mt-4' : later} aria-label={`${finding.name}, ${forumNames[finding.forum]}`}>
      <p className="label">{forumNames[finding.forum]}</p>
      <h3 className="text-lg">{finding.name}</h3>
      <p className="mt-1 max-w-[42rem] font-serif">{finding.question}</p>
      <p className="note mt-1 max-w-[42rem]">Standard: {finding.standard}</p>
      <div className="my-2 max-w-[42rem]">
        <SupportSentence support={finding.support} />
        <RangeSentence support={finding.support} range={finding.range} />
      </div>
      <div className="flex flex-col gap-4">
        {finding.routes.map((route) => (
          <RouteFinding key={route.id} finding={route} sources={sources} foldAs={foldAs} />
        ))}
        {finding.answers.map((answer) => (
          <Answer key={answer.id} finding={answer} sources={sources} foldAs={foldAs} />
        ))}
      </div>
    </section>
  )
}

function Answer({ finding, sources, foldAs: Folded }: { finding: AnswerFinding; sources: Sources; foldAs: FoldAs }) {
  return (
    <div className="border-t border-edge pt-2">
      <p className="label">What could answer it</p>
      <h4 className="text-base">{finding.name}</h4>
      <AnswerSentence support={finding.support} />
      <p className="text-control">
        {finding.meets
          ? 'That is enough to hold the routes it meets at “contested” at most.'
          : 'That is not enough to hold any route back.'}
      </p>
      <Folded className="mt-1" summary={finding.question} summaryClassName="font-serif">
        <div className="py-2 pl-4">
          <ElementFinding finding={finding} sources={sources} foldAs={Folded} answersRisk />
        </div>
      </Folded>
    </div>
  )
}
