// The house as a graph: who may import whom, each rule with its reason. `test/laws/imports.test.ts` breaks every one of
// them on purpose, so that none can fall asleep.

const WIRE = String.raw`(^|/)wire\.ts$`;
const TEST = String.raw`\.test\.tsx?$`;
const npm = (names) => `(^|/)node_modules/(@types/)?(${names})/`;

/** What the rules of a kind may lean on, beside their own folder. */
const PURE = [
  String.raw`^server/activities/(kind|wire)\.ts$`,
  String.raw`^server/wire\.ts$`,
  String.raw`^server/document/(wire|spread)\.ts$`,
  String.raw`^server/lib/(chance|refusal|text)\.ts$`,
  '^server/grouping/',
  '^server/code/',
];

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    rule(
      'wire-imports-wire',
      'A wire.ts file is a promise about shapes. It goes into the panel, so nothing of the server may follow it there.',
      { path: WIRE },
      { pathNot: WIRE },
    ),
    rule(
      'client-reads-wire-only',
      'Whatever else the panel imported from the server would be shipped to everybody, or would break in a browser.',
      { path: '^client/' },
      { path: '^server/', pathNot: WIRE },
    ),
    rule('server-never-client', 'The server runs where there is no page.', { path: '^server/' }, { path: '^client/' }),
    rule(
      'kinds-apart',
      'A kind can be added, changed or removed without reading another. What two kinds share belongs to activities/ or lib/.',
      { path: '^(server|client)/activities/([^/]+)/' },
      { path: '^$1/activities/[^/]+/', pathNot: '^$1/activities/$2/' },
    ),
    rule(
      'rules-are-pure',
      'Rules that reach for a database, a clock or a package can no longer be tested as values. (Parsing may use the schema library.)',
      { path: '^server/activities/([^/]+)/', pathNot: [TEST, String.raw`/parse\.ts$`] },
      { pathNot: ['^server/activities/$1/', ...PURE] },
    ),
    rule(
      'parsing-is-pure',
      'Parsing turns the unknown into the known with the schema library, and asks nobody else.',
      { path: String.raw`^server/activities/([^/]+)/.*parse\.ts$` },
      { pathNot: ['^server/activities/$1/', ...PURE, npm('zod')] },
    ),
    rule(
      'grouping-is-pure',
      'Dealing people into groups is a function of its arguments; chance comes in as a value.',
      { path: '^server/grouping/', pathNot: TEST },
      { pathNot: PURE },
    ),
    rule(
      'database-in-store',
      'All SQL stands in one folder: behind its port another engine can take its place, and nobody can write around it.',
      { path: '^(server|client)/', pathNot: '^server/store/' },
      { path: npm('better-sqlite3') },
    ),
    rule(
      'web-framework-in-http',
      'The core speaks of meetings and people. Only the edge knows requests and answers.',
      { path: '^(server|client)/', pathNot: [String.raw`^server/app\.ts$`, '^server/http/'] },
      { path: npm('express|express-rate-limit|helmet') },
    ),
    rule(
      'core-knows-no-edge',
      'What people do is decided in the same way whichever door they came through.',
      { path: '^server/(meetings|activities|grouping|store|lib)/', pathNot: TEST },
      { path: '^server/(http|zoom)/' },
    ),
    rule(
      'zoom-sdk-behind-one-door',
      'The SDK answers to every name and hangs when awaited. One folder knows that.',
      { path: '.', pathNot: '^client/zoom/' },
      { path: npm('@zoom/appssdk') },
    ),
    rule(
      'ui-knows-no-domain',
      'A button that knows a poll can be used for nothing else.',
      { path: '^client/ui/' },
      { path: '^(client|server)/', pathNot: '^client/ui/' },
    ),
    rule(
      'schemas-on-the-server',
      'The schema library would be the largest part of the panel. The panel trusts its own server.',
      { path: '^client/' },
      { path: npm('zod') },
    ),
    rule(
      'product-never-tests',
      'What only tests hold up falls when they change.',
      { path: '^(server|client)/', pathNot: TEST },
      { path: ['^test/', TEST] },
    ),
    rule(
      'server-lives-on-dependencies',
      'In production the development packages are not there.',
      { path: '^server/', pathNot: TEST },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'file-makers-come-late',
      'What writes Word, PDF and Excel files is large. A server that starts for a meeting should not wait for it, nor hold it.',
      { path: '^server/', pathNot: [TEST, '^server/document/'] },
      { path: [npm('docx|pdfkit|fontkit|write-excel-file'), String.raw`^server/document/(docx|pdf|xlsx)\.ts$`], dynamic: false },
    ),
    rule(
      'chance-from-one-seed',
      'A test that brings its own luck is red for nothing that was changed, and cannot be played again.',
      { path: '.', pathNot: String.raw`^test/support/fast-check\.ts$` },
      { path: npm('fast-check') },
    ),
    rule(
      'no-cycles',
      'Two files that need each other are one file, or three. (Wire files may, since shapes vanish before anything runs.)',
      { pathNot: WIRE },
      { circular: true },
    ),
    rule('no-lost-imports', 'What cannot be resolved here cannot be checked here either.', {}, { couldNotResolve: true }),
  ],
  options: {
    // TypeScript 7 has no interface that this program could use; swc reads the same syntax, type-only imports included.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
