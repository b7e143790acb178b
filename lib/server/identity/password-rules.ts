import 'server-only'
import { isCommonPassword, withoutPopularPasswords } from './common-passwords.ts'
import { canonicalPassword } from './password-hash.ts'

export const passwordLength = { min: 12, max: 256 } as const

/** Rows of a keyboard and of the alphabet, along which fingers slide. */
const runs = [
  '0123456789',
  '9876543210',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'yxcvbnm',
  'azertyuiop',
  '1q2w3e4r5t6z7u8i9o0p',
  '1q2w3e4r5t6y7u8i9o0p',
]
/** What everybody thinks of first here; the words of this application among them. */
const common = [
  'password',
  'passwort',
  'passphrase',
  'letmein',
  'welcome',
  'iloveyou',
  'administrator',
  'admin',
  'changeme',
  'secret',
  'articlethree',
  'article three',
  'article3',
  'extradition',
  'login',
]
/** What must be left when names, common words, runs and repetitions are taken away. */
const ownCharacters = 8

export interface PasswordOwner {
  name: string
  email: string
  organisation?: string
}

/**
 * Says what is wrong with a password, in a sentence; null when it may be used. Any characters, no
 * composition rules: length, and not what someone who knows the person tries first. NIST SP 800-63B
 * section 3.1.1.2 (length over composition; refuse the common, the contextual).
 */
export function passwordProblem(password: string, owner: PasswordOwner): string | null {
  if (!password.isWellFormed()) return 'The password has a broken character in it. Type it again.'
  const length = [...canonicalPassword(password)].length
  if (length < passwordLength.min)
    return `Use at least ${passwordLength.min} characters. A sentence is easier to remember than a word.`
  if (length > passwordLength.max) return `Use at most ${passwordLength.max} characters.`
  const folded = fold(password)
  const withoutNames = personal(owner).reduce((rest, word) => rest.replaceAll(word, ''), folded)
  if (withoutNames !== folded && [...withoutNames].length < ownCharacters) {
    return 'The password is made of your name, your organisation’s or your e-mail address. Choose one that nobody who knows you would try.'
  }
  const plain = password.normalize('NFKC').toLowerCase()
  const rest = [...personal(owner), ...common].reduce((left, word) => left.replaceAll(word, ''), plain)
  if (isCommonPassword(password) || variety(withoutPopularPasswords(rest)) < ownCharacters) {
    return 'The password follows a pattern that is tried first. Choose a few words that have nothing to do with each other.'
  }
  return null
}

/** Case, width, accents and punctuation do not make a name another name. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{P}\p{S}\p{Z}\p{C}]/gu, '')
    .toLowerCase()

function personal({ name, email, organisation = '' }: PasswordOwner): string[] {
  const [local = '', domain = ''] = email.split('@')
  const words = [
    name,
    ...name.split(/\s+/u),
    organisation,
    ...organisation.split(/\s+/u),
    email,
    local,
    ...local.split(/[._+-]/),
    domain,
    domain.split('.')[0] ?? '',
  ]
  return [...new Set(words.map(fold))].filter((word) => [...word].length >= 3).sort((a, b) => b.length - a.length)
}

/** How many characters neither repeat the pair that stood one to four places before, nor slide on along a keyboard. */
function variety(text: string): number {
  const letters = [...text]
  const pairAt = (at: number) => (letters[at - 1] ?? '') + (letters[at] ?? '')
  return letters.filter((_, at) => {
    const repeats = [1, 2, 3, 4].some((period) => at > period && pairAt(at) === pairAt(at - period))
    const slides = at > 1 && runs.some((run) => run.includes((letters[at - 2] ?? '') + pairAt(at)))
    return !repeats && !slides
  }).length
}
