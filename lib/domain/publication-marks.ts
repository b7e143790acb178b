/** Names under which one publisher appears. Left: as found; right: the one it is counted under. */
const samePublisher: Readonly<Record<string, string>> = {
  ap: 'associated press',
  afp: 'agence france-presse',
}

/** News agencies: a story taken from one rests on the agency, whoever prints it. */
const agencies: ReadonlySet<string> = new Set(['associated press', 'agence france-presse', 'reuters'])

/** Words in brackets that name another source. All other words there only say how a text reached us. */
const restsOn = /^(?:from|citing) (.+)/

/** The publishers in one name as found. */
export function publishersOf(publisher: string): string[] {
  const [, base = publisher, inBrackets = ''] = /(.*?)\(([^()]*)\)\s*$/.exec(publisher) ?? []
  const [outer = base, citing] = base.split(/\sciting\s/i)
  const own = publisherName(outer)
  const names = new Set<string>()
  const bracket = plain(inBrackets)
  if (/\breply\b/.test(bracket)) names.add(`${bracket} to ${own}`)
  else {
    names.add(own)
    const source = restsOn.exec(bracket)?.[1]
    if (source !== undefined) names.add(publisherName(source))
    else if (agencies.has(publisherName(bracket))) names.add(publisherName(bracket))
  }
  if (citing !== undefined) names.add(publisherName(citing))
  return [...names].sort()
}

const publisherName = (name: string): string => samePublisher[plain(name)] ?? plain(name)

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()

/** An address without what differs between two ways to one page: the protocol, `www.`, an anchor, a last slash. */
export const bareAddress = (url: string): string =>
  url
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/#.*/, '')
    .replace(/\/+$/, '')
    .toLowerCase()

const unDocument = /\b(?:A|S|E|CAT|CCPR|CERD|CEDAW|CRC|CRPD|CMW|CED|HRI)(?:\/[A-Z0-9.()]+){2,}/g

/** The symbols of documents of the United Nations in some texts, each once. */
export const unDocumentsIn = (texts: readonly (string | null)[]): string[] => [
  ...new Set(texts.flatMap((text) => text?.match(unDocument) ?? [])),
]
