/** What is taken: decided by what the bytes are, never by a name or a header. */
export const copyTypes = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/plain',
  'message/rfc822',
  'image/jpeg',
  'image/png',
] as const
export type CopyType = (typeof copyTypes)[number]

/** Each type in the words of screens. */
export const copyTypeWords: Readonly<Record<CopyType, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word (DOCX)',
  'text/plain': 'plain text',
  'message/rfc822': 'e-mail (EML)',
  'image/jpeg': 'JPEG picture',
  'image/png': 'PNG picture',
}

/** The largest file, in bytes. */
export const copyLimit = 50 * 1024 * 1024

/** What a hash is worth; said wherever one is shown. */
export const whatAHashSays = 'A hash shows that the file is still the same. It does not show that what it says is true.'

/** Whether a scanner for known malware looked at a file is never left open: none does. */
export const notScanned = 'No virus scanner has looked at this file.'
