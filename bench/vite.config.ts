import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('pages', import.meta.url));

/** The pages of those who do not build themselves, as for production. */
export default defineConfig({
  root,
  base: '/bench/',
  worker: { format: 'es' },
  logLevel: 'warn',
  build: {
    outDir: fileURLToPath(new URL('build/pages', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: ['maplibre', 'flowmap', 'arcs', 'echarts', 'leaflet'].map(
        (name) => `${root}/${name}/index.html`,
      ),
    },
  },
});
