import { requestingStates } from '#lib/domain/requesting-state'

/**
 * Names of states in a language, by their code; the name that was frozen where the code is on no list.
 * @param own names that the language says otherwise than the list does
 */
export function namesOfStates(
  language: string,
  own: Readonly<Record<string, string>>,
): (state: { code: string; name: string }) => string {
  // Made when first asked: it holds memory, and most documents name two states.
  let names: Intl.DisplayNames | undefined
  return ({ code, name }) => {
    if (own[code] !== undefined) return own[code]
    if (!requestingStates.includes(code)) return name
    names ??= new Intl.DisplayNames(language, { type: 'region' })
    return names.of(code) ?? name
  }
}
