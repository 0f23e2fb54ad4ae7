import { defineConfig } from 'vite';

/**
 * The server as a few plain modules: packages stay in node_modules, `#` imports become relative.
 * All files lie directly in dist/server, so that `src/app/paths.ts` finds the project's folder two
 * levels up from source and bundle alike.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  publicDir: false,
  ssr: { external: true, noExternal: [/^#/] },
  build: {
    ssr: true,
    outDir: 'dist/server',
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: {
        ...{
          main: 'src/main.ts',
          cli: 'src/cli.ts',
          worker: 'src/worker.ts',
          cluster: 'src/cluster.ts',
        },
        // Threads of their own.
        analysis: 'src/engines/analysis/worker/entry.ts',
        tokenizer: 'src/japan/reading/thread-entry.ts',
        'opinion-groups': 'src/engines/analysis/worker/opinion-groups-entry.ts',
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
