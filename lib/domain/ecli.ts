/** European Case Law Identifier: state, court code, year, and up to 25 letters, digits and full stops. */
const ecli = /ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9.]{0,24}[A-Z0-9]/g

/**
 * The identifier written in these citations; none where there is none, or where they name more than one decision. It is
 * found and never composed: an application number and a day would be enough to make one up.
 */
export function ecliIn(citations: readonly string[]): string | undefined {
  const found = new Set(citations.flatMap((citation) => citation.match(ecli) ?? []))
  return found.size === 1 ? [...found][0] : undefined
}

/** A citation without the identifiers in it, for a style that gives them a place of their own. */
export const withoutEcli = (citation: string): string =>
  citation
    .replace(ecli, '')
    // The comma or semicolon that led to it goes with it.
    .replace(/[;,] (?=[;,]|$)|^[;,] /g, '')
    .trim()
