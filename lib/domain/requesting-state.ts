/**
 * States that can ask: members of the United Nations and its two observers, by their code of ISO 3166-1. A state
 * on this list need not have a pack of law; one without is assessed under general law.
 */
export const requestingStates: readonly string[] =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW'.split(
    ' ',
  )

// Made when first asked: it holds a page for milliseconds, and most pages name no state.
let names: Intl.DisplayNames | undefined
const english = (code: string): string | undefined => {
  names ??= new Intl.DisplayNames('en-GB', { type: 'region' })
  return names.of(code)
}

/** The state in words, as English knows it; the code where it is on no list. */
export const nameOfState = (code: string): string =>
  code === 'CN' ? 'the People’s Republic of China' : requestingStates.includes(code) ? (english(code) ?? code) : code
