// The console's build: sources in admin/, output in dist/console, served by cms/middlewares/console-spa.ts.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// What is built is for people, also where a test builds it: React's development build is half as large again.
if (process.argv.includes('build')) process.env['NODE_ENV'] = 'production';

const server = process.env['PUBLIC_URL'] ?? 'http://127.0.0.1:1337';

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  publicDir: false,
  build: {
    outDir: '../dist/console',
    emptyOutDir: true,
    target: 'es2022',
    // No vendor groups: they would pull what only lazy pages use into the first load (limit: 350 kB gzip of script).
    // The manifest lets a test add up what the first page loads.
    manifest: true,
    chunkSizeWarningLimit: 1200,
  },
  server: {
    port: 5173,
    proxy: { '/api': { target: server, changeOrigin: true } },
  },
});
