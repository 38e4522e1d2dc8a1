import type { KnipConfig } from 'knip';

const imports = (found: RegExpExecArray[]) => found.map(([, from]) => `import '${from}';`).join('\n');

/** Whatever cannot be reached from these entries, or from a test, is dead: files, exports, packages. */
const config: KnipConfig = {
  entry: [
    'server/{main,operate/main}.ts',
    'client/*/index.html',
    'test/bench/{main,limit-server}.ts',
    'bin/{start,test,bench,dev,operate,before-tests}.mjs',
  ],
  project: ['{server,client,test,bin}/**/*.{ts,tsx,mjs,css,html}'],
  // Pages and style sheets have imports as well.
  compilers: {
    html: (text: string) => imports([...text.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)]),
    css: (text: string) => imports([...text.matchAll(/@import\s+'([^']+)'/g)]),
  },
  // A name in .dependency-cruiser.mjs, which it reads TypeScript with.
  // The fonts of PDF files are found by name, as files.
  ignoreDependencies: ['@swc/core', '@fontsource/atkinson-hyperlegible-next', '@fontsource/noto-sans'],
  // A shape that a file exports is part of its promise, also where others only pass it on.
  ignoreExportsUsedInFile: { interface: true, type: true },
};

export default config;
