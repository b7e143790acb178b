import Link from 'next/link'
import { buttonClass } from '#components/ui/button-class'

const doors = [
  {
    href: '/cases/new?for=hearing',
    title: 'Prepare a hearing',
    what: 'For the lawyer. The full fact sheet, the tests with their elements, the other side’s case, and a report with footnotes.',
    begins: 'Begins with a code name, the two states and the date.',
  },
  {
    href: '/cases/new?for=help',
    title: 'A request for help has come in',
    what: 'For the caseworker. A minute’s quick entry: held or not, where, lawyer or none, what comes next. Not known is an answer everywhere.',
    begins: 'Begins with the clock: held or not, lawyer or none, what comes next.',
  },
  {
    href: '/cases/new?for=statement',
    title: 'Draft a statement',
    what: 'For the expert. Stored records with their pinpoints, each with the contrary record beside it, and what is not known.',
    begins: 'Begins with a code name and the two states.',
  },
] as const

const never = [
  ['It gives no score and no colour', 'A person is not red, amber or green. Areas are never added up.'],
  [
    'It makes no forecast',
    'It does not say what a court will decide. “Not raised” is not “safe”, and unknown is never taken as no.',
  ],
  [
    'It hides nothing against you',
    'Contrary authority and contrary records stand beside the reason they weaken, in print too.',
  ],
  ['It is not legal advice', 'It sets out tests, facts and material. Weighing them is for the lawyer and the court.'],
  [
    'No one outside the project has audited it',
    'Neither the rules nor the code. Pinpoints that were not read in the source are marked so.',
  ],
  [
    'It sends nothing anywhere',
    'Cases are kept in the data folder of the machine it runs on, and it fetches nothing from the network. Whoever can read that machine’s disk can read them.',
  ],
] as const

export default function FirstPage() {
  return (
    <div className="page-width pt-10 sm:pt-16">
      <div className="grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div>
          <h1 className="max-w-[30ch] text-3xl sm:text-4xl">
            Extradition cases, argued from facts, law and stored evidence
          </h1>
          <p className="law mt-5">
            Enter what is known of a case, and Article Three says which legal test applies in which forum, which of its
            elements the facts and the stored material support, what stands against, what is not known, and what would
            change the picture. It does not say how the case will end, and it does not weigh one right against another.
          </p>
        </div>
        <aside aria-label="What it covers" className="note max-w-prose border-l border-rule pl-4 lg:mt-3 lg:self-start">
          <p>
            Its rules and records concern requests by the People’s Republic of China. Other requesting states are
            outside what it covers.
          </p>
        </aside>
      </div>

      <nav aria-label="Where to begin" className="mt-10">
        <ul className="grid border-t border-ink lg:grid-cols-3">
          {doors.map((door) => (
            <li
              key={door.href}
              className="group relative border-b border-rule py-5 hover:bg-sheet lg:border-b-0 lg:px-6 lg:not-first:border-l lg:first:pl-0"
            >
              <h2 className="text-xl">
                <Link
                  href={door.href}
                  prefetch={false}
                  className="text-accent underline decoration-1 underline-offset-4 after:absolute after:inset-0 group-hover:decoration-2"
                >
                  {door.title}
                </Link>
              </h2>
              <p className="mt-2 max-w-prose">{door.what}</p>
              <p className="note mt-2">{door.begins}</p>
            </li>
          ))}
        </ul>
        <div className="flex flex-wrap items-baseline gap-x-5 gap-y-2 border-y border-rule py-5">
          <Link href="/example" prefetch={false} className={buttonClass('primary')}>
            Open the worked example
          </Link>
          <p className="note max-w-prose">
            WILLOW-7, an invented person. No account needed, nothing is stored: the reasoning runs in your browser.
          </p>
        </div>
      </nav>

      <section aria-labelledby="never" className="mt-12">
        <h2 id="never" className="text-xl">
          What it never does, and what it is not
        </h2>
        <dl className="mt-4 grid gap-x-10 gap-y-4 sm:grid-cols-2 xl:grid-cols-3">
          {never.map(([title, text]) => (
            <div key={title} className="border-t border-rule pt-2">
              <dt className="font-semibold">{title}</dt>
              <dd className="max-w-prose text-soft">{text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}
