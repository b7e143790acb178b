/** @type {import('next').NextConfig} */
export default {
  // The same for the same sources: scripts/start/same-build.ts.
  generateBuildId: () => process.env.ARTICLE_THREE_BUILD_ID ?? null,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  // No optimiser: the application serves no remote images, and its endpoint is one surface less.
  images: { unoptimized: true },
  serverExternalPackages: ['pg', '@zxcvbn-ts/language-common', 'rate-limiter-flexible'],
  experimental: { staleTimes: { dynamic: 0 }, authInterrupts: true },
  turbopack: {
    resolveAlias: {
      'react-aria/VisuallyHidden': './components/ui/visually-hidden.tsx',
      '@internationalized/number': './components/ui/number-formatter.ts',
      './useDefaultLocale.mjs': './components/ui/default-locale.ts',
    },
    // Imported for its address by app/faces.tsx; a style sheet names the same file as before.
    rules: { '*.woff2': { type: 'asset', condition: { query: '?address' } } },
  },
  // What users build is checked; tests are checked by `npm run types`, and never stand in the way of a start.
  typescript: { tsconfigPath: 'tsconfig.build.json' },
}
