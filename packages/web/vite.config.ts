import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';

const server = process.env['UPHELD_DEV_SERVER'] ?? 'http://127.0.0.1:3000';

const proxy = {
  '/api': { target: server, changeOrigin: true },
  // Published guides are the server's pages.
  '^/g/': { target: server, changeOrigin: true },
};

export default defineConfig({
  plugins: [react(), precompress()],
  root: import.meta.dirname,
  build: { outDir: 'dist', emptyOutDir: true, sourcemap: false, modulePreload: { polyfill: false } },
  server: { proxy },
  preview: { proxy },
});
