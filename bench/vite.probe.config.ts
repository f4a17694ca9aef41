import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The probe as one script, to be run in every page before its own. */
export default defineConfig({
  logLevel: 'warn',
  build: {
    outDir: fileURLToPath(new URL('build/probe', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    lib: {
      entry: fileURLToPath(new URL('probe/index.ts', import.meta.url)),
      formats: ['iife'],
      name: 'benchProbe',
      fileName: () => 'probe.js',
    },
  },
});
