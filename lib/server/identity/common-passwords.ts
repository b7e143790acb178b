import 'server-only'
import { dictionary } from '@zxcvbn-ts/language-common'
import { isListed } from '#lib/domain/common-password'

// Begins with those that most people take.
const list = dictionary['passwords-common'] ?? []
const listed = new Set(list)
/** Shorter ones stand inside too many good passwords by chance. */
const popular = new Set(list.slice(0, 3_000).filter((password) => password.length >= 5))
const longest = Math.max(...[...popular].map((password) => password.length))
/** Behind how many of them nobody can hide: a sentence has more words than two. */
const atMost = 2

/** How many passwords the list has. */
export const commonPasswordCount = listed.size

/** Whether it is on the list as it stands, or with digits and signs put around it. */
export const isCommonPassword = (password: string): boolean => isListed(listed, password)

/** What is left of a password when the longest of the most popular ones, and the next longest, are taken out of it. */
export function withoutPopularPasswords(password: string): string {
  let rest = password
  for (let taken = 0; taken < atMost; taken += 1) rest = rest.replace(longestWithin(rest), '')
  return rest
}

function longestWithin(text: string): string {
  for (let length = Math.min(longest, text.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= text.length; from += 1) {
      const part = text.slice(from, from + length)
      if (popular.has(part)) return part
    }
  }
  return ''
}
