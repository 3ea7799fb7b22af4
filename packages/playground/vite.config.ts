import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact()],
  worker: { format: 'es' },
  build: {
    outDir: 'dist/page',
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: 6000,
    // on a slow machine whoever tries Rolebook would first read how long each plugin took
    rolldownOptions: { checks: { pluginTimings: false } },
  },
})
