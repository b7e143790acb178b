import type { BrokenVersion } from './broken-version.ts'

const cell = { file: 'lib/server/keys/cell.ts', test: 'tests/lib/server/keys/cell.test.ts' }
const keyFile = { file: 'lib/server/keys/key-file.ts', test: 'tests/lib/server/keys/key-file.test.ts' }
const stored = 'tests/lib/server/keys/stored-bytes.test.ts'

/** H. Cryptography. */
export const cryptography: readonly BrokenVersion[] = [
  {
    property: 'S40',
    broken: 'the content of a case is stored as it stands',
    file: 'lib/server/cases/case-content.ts',
    text: '  sealJson(key, placeOf(of), content)',
    replacement: '  new Uint8Array(Buffer.concat([Uint8Array.of(1), Buffer.from(JSON.stringify(content))]))',
    also: [
      {
        file: 'lib/server/cases/case-content.ts',
        text: 'storedContentSchema.parse(openJson(key, placeOf(of), sealed))',
        replacement: 'storedContentSchema.parse(JSON.parse(Buffer.from(sealed.subarray(1)).toString()))',
      },
    ],
    test: stored,
    title: 'stands in no row of any table',
  },
  {
    property: 'S40',
    broken: 'the schema has a column of bytes of which it does not say what they are',
    file: 'prisma/schema.prisma',
    text: "  /// Sealed under the organisation's key: why it is asked for.\n",
    replacement: '',
    test: stored,
    title: 'is in every column of bytes: none of them is unmarked',
  },
  {
    property: 'S41',
    broken: 'a cell is not bound to its version: an older one can be put back',
    ...cell,
    text: '[format, org, table, column, row, version]',
    replacement: '[format, org, table, column, row, version > -1]',
    test: stored,
    title: 'of an older version, put back, is shown to nobody',
  },
  {
    property: 'S41',
    broken: 'a cell is not bound to its row: another can be put in its place',
    ...cell,
    text: '[format, org, table, column, row, version]',
    replacement: '[format, org, table, column, row.length > -1, version]',
    title: 'opens nowhere else: not where the row is another, and all the rest the same',
  },
  {
    property: 'S41',
    broken: 'the tag of a cell is not looked at',
    ...cell,
    text: '    decipher.final()\n',
    replacement: '',
    title: 'does not open when any one of its bits is another',
  },
  {
    property: 'S41',
    broken: 'a cell that does not open leaves nothing in the trail',
    file: 'lib/server/tenant.ts',
    text: 'if (error instanceof IntegrityError) {',
    replacement: 'if (error instanceof IntegrityError && orgId === error.message) {',
    test: stored,
    title: 'that was put into another place is shown to nobody, and is an event of the trail',
  },
  {
    property: 'S42',
    broken: 'a rotation makes a key and leaves everything under the one before',
    file: 'lib/server/keys/rotate-keys.ts',
    text: '  while (await one());\n',
    replacement: '  void one\n',
    test: 'tests/lib/server/keys/rotate-keys.test.ts',
    title: 'beside people who read and write fails nobody, and leaves nothing under an older key',
  },
  {
    property: 'S43',
    broken: 'a key file that others can read is taken',
    ...keyFile,
    text: "process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0",
    replacement: "process.platform !== 'win32' && (statSync(path).mode & 0o007) === 7",
    title: 'is refused when others can read it',
  },
  {
    property: 'S43',
    broken: 'a key file may lie in the data directory',
    ...keyFile,
    text: "  if (way === '' || (!way.startsWith(`..${sep}`) && way !== '..' && !way.startsWith(sep))) {",
    replacement: '  if (way === `..${sep}`) {',
    title: 'is refused inside the data directory, by a link too, and not made there',
  },
  {
    property: 'S43',
    broken: 'a key of zeros is a key',
    ...keyFile,
    text: 'key.length !== 32 || key.every((byte) => byte === key[0]) ||',
    replacement: 'key.length !== 32 ||',
    title: 'is refused when it is not as it was written, and tells nothing of it: a key of zeros',
  },
  {
    property: 'S44',
    broken: 'every cell has the same nonce',
    ...cell,
    text: 'const nonce = randomBytes(nonceLength)',
    replacement: 'const nonce = randomBytes(nonceLength).fill(7)',
    title: 'is sealed as different bytes every time, under a nonce of its own',
  },
]
