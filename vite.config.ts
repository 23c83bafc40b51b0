import { chmodSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import sirv from 'sirv'
import type { Plugin } from 'vite'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { publishDeclarations } from './.config/publish-declarations.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** What the built page lets itself load: files beside it, and nothing inline. Styles that a script sets are not "inline" in this sense. */
const CONTENT_SECURITY_POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'"

/** What changes seldom, in files of its own, so that a browser may keep them when the viewer changes. */
const VIEWER_CHUNKS = [
  { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
  { name: 'aria', test: /node_modules[\\/](?:@?react-aria|@?react-stately|react-aria-components|@internationalized)/ },
  { name: 'graph', test: /node_modules[\\/](?:@?sigma|graphology)/ },
]

/** `src/query/names/x.ts` -> `query-names`, `src/query/x.ts` -> `query` */
function chunkOf(module: string): string {
  const [, part, folder] = /[\\/]src[\\/](query|formats)[\\/](?:(\w+)[\\/])?/.exec(module) ?? []
  return folder === undefined ? `${part}` : `${part}-${folder}`
}

/**
 * The parts of the library, each folder in a file of its own: a bundler leaves out as a whole a file that nobody needs, its tables and the
 * packages that it imports included. Once in one file, it could not tell. The first that matches takes a module, with all that it imports
 * and nobody took before; what lists a whole part (an index, the table of formats) comes with the entry.
 */
const LIBRARY_CHUNKS = [
  { name: 'model', test: /[\\/]src[\\/]model[\\/]/ },
  { name: 'graphology', test: /[\\/]src[\\/]graphology[\\/]/ },
  { name: 'xml-reader', test: /[\\/]src[\\/]formats[\\/]xml[\\/]parse-xml/ },
  {
    name: chunkOf,
    debugName: 'a folder each',
    test: /[\\/]src[\\/](?:query[\\/](?!press-graph\.|index\.)|formats[\\/](?!formats\.|index\.))/,
  },
  { name: 'press-graph', test: /[\\/]src[\\/]query[\\/]/ },
]

const COMMAND = 'cli.js'
/** The files of `src` that a package's user may import: see `exports` in package.json. */
const ENTRIES = { index: 'index.ts', extract: 'extract.ts', query: 'query/index.ts', formats: 'formats/index.ts' }
const FIXTURE = 'test/fixtures/graph'

/** Whatever npm installs or Node brings stays an import: only the project's own files are bundled. */
const isPackage = (id: string): boolean => !/^(?:[./\0]|[A-Za-z]:)/.test(id)

/** A freshly written file is not executable, and `npx pressgraph` needs it to be. */
const makeExecutable = (file: string): Plugin => ({
  name: 'make-executable',
  writeBundle: () => chmodSync(file, 0o755),
})

/**
 * What an earlier build left would be published too: names of chunks change with what they hold. Taken away only when this build stands, so
 * that a command which runs meanwhile finds its chunks.
 */
const forgetEarlierChunks = (dist: string, folder: string): Plugin => ({
  name: 'forget-earlier-chunks',
  writeBundle(_, bundle) {
    for (const name of readdirSync(join(dist, folder))) {
      if (!(`${folder}/${name}` in bundle)) rmSync(join(dist, folder, name), { recursive: true })
    }
  },
})

/** The policy goes into the built page only: the development server needs inline scripts. */
const carryPolicy: Plugin = {
  name: 'carry-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend',
    },
  ],
}

/** Serves a folder from the development server, read anew at each request. */
const serveFolder = (path: string, folder: string): Plugin => ({
  name: `serve ${path}`,
  configureServer(server) {
    server.middlewares.use(path, sirv(at(folder), { dev: true, etag: true }))
  },
})

const library: ViteUserConfig = {
  publicDir: false,
  plugins: [
    forgetEarlierChunks(at('dist'), 'chunks'),
    makeExecutable(at(`dist/${COMMAND}`)),
    publishDeclarations(at('.'), { source: 'src', entries: Object.values(ENTRIES), folder: 'dist/types' }),
  ],
  build: {
    target: 'node20.19',
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    lib: {
      entry: {
        ...Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, at(`src/${file}`)])),
        cli: at('src/cli/main.ts'),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: isPackage,
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: { groups: LIBRARY_CHUNKS },
        banner: (chunk) => (chunk.name === 'cli' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
}

const viewer: ViteUserConfig = {
  root: at('src/viewer'),
  base: './',
  worker: { format: 'es' },
  publicDir: at('public'),
  plugins: [react(), carryPolicy, serveFolder('/graph', process.env['PRESSGRAPH_GRAPH'] ?? FIXTURE)],
  build: {
    outDir: at('dist/viewer'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: VIEWER_CHUNKS } } },
  },
}

const launch = {
  args: ['--enable-unsafe-swiftshader'],
  ...(process.env['CHROME_PATH'] ? { executablePath: process.env['CHROME_PATH'] } : {}),
}

const tests: ViteUserConfig = {
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          // What a test changes for all it takes back, and the lexicons loaded anew for each file would take as long as half of the tests.
          isolate: false,
          // Generous: machines are small and shared, and a slow one proves nothing.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        plugins: [
          react(),
          serveFolder('/seeds-graph', 'graph'),
          serveFolder('/built/graph', FIXTURE),
          serveFolder('/built', 'dist/viewer'),
        ],
        optimizeDeps: {
          include: [
            'axe-core',
            'react-dom/client',
            // What only workers import is found late, and the page would be loaded anew.
            'graphology-layout-forceatlas2/iterate.js',
            'graphology-layout-noverlap',
            'graphology-metrics/centrality/pagerank',
            'graphology-shortest-path/indexed-brandes',
          ],
        },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          // Every test takes what it opened off the page, so that one page is enough for all files.
          isolate: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            provider: playwright({ launchOptions: { ...launch, chromiumSandbox: false } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
}

export default defineConfig(({ mode }) => (mode === 'library' ? library : mode === 'viewer' ? viewer : tests))
