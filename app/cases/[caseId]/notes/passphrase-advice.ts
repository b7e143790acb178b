import { isListed } from '#lib/domain/common-password'

const least = 12
/** From here on a sentence of one's own is hard enough. */
const good = 24
const words = 6

/** Both lists come with the application and are fetched when somebody first needs them. */
const lists = async () => (await import('@zxcvbn-ts/language-common')).dictionary

/** Why a passphrase is not taken; null for one that is. Asked here in the browser and of nobody else. */
export async function passphraseProblem(passphrase: string): Promise<string | null> {
  const length = [...passphrase.trim()].length
  if (length < least) return `use at least ${least} characters; six words are better`
  if (isListed(new Set((await lists())['passwords-common'] ?? []), passphrase))
    return 'this is one of those that are tried first'
  return null
}

/** What is said of one that is taken and could be better. */
export const passphraseAdvice = (passphrase: string): string | null =>
  passphrase !== '' && [...passphrase.trim()].length < good
    ? 'Whoever copies the stored file can try passphrases on it for years. Something longer is safer: let six words be proposed.'
    : null

/**
 * Six words by chance out of 7,776, parted by spaces: 77 bits, more than anybody can try.
 *
 * @param random numbers below 2^32, each as likely as any other
 */
export async function proposePassphrase(
  random = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
): Promise<string> {
  const list = (await lists())['diceware-common'] ?? []
  // Numbers past the last whole round would make the first words likelier than the others.
  const end = 2 ** 32 - (2 ** 32 % list.length)
  const one = (): string => {
    const number = random()
    return number < end ? (list[number % list.length] ?? '') : one()
  }
  return Array.from({ length: words }, one).join(' ')
}
