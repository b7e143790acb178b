/** Whether a password stands on a list of those that are tried first, as it is, or with digits and signs put around it. */
export function isListed(listed: ReadonlySet<string>, password: string): boolean {
  const plain = password.normalize('NFKC').toLowerCase().replace(/\s/gu, '')
  return [plain, plain.replace(/^[\d\p{P}\p{S}]+|[\d\p{P}\p{S}]+$/gu, '')].some((form) => listed.has(form))
}
