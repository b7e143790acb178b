export interface FooterVersions {
  application: string
  ruleSet: { id: string; version: string }
}

/** What it is not, on every page, and the versions a reader needs to name what they saw. */
export function SiteFooter({ versions }: { versions: FooterVersions }) {
  return (
    <footer className="mt-16 border-t border-rule">
      <div className="page-width note flex flex-wrap justify-between gap-x-10 gap-y-2 py-4">
        <p className="max-w-prose">
          Article Three sets out tests, reasons and stored evidence. It is not legal advice, gives no score and no
          forecast, and no one outside the project has audited it. Every sentence is for a lawyer to check. It is not
          made for requesting authorities.
        </p>
        <dl className="flex flex-wrap gap-x-4">
          <div className="flex gap-1">
            <dt>Application</dt>
            <dd>{versions.application}</dd>
          </div>
          <div className="flex gap-1">
            <dt>Rule set</dt>
            <dd>
              {versions.ruleSet.id} {versions.ruleSet.version}
            </dd>
          </div>
        </dl>
      </div>
    </footer>
  )
}
