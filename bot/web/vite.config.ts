import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { widgetScript } from './widget-script.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Builds the browser pages into dist/web: one folder a page, hashed files in
 * assets/, and widget.js under a fixed name, because host websites link to it.
 */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  plugins: [react(), widgetScript(here('widget/widget.ts'))],
  resolve: {
    // Web Chat must see the one React of the page.
    dedupe: ['react', 'react-dom'],
    alias: [
      // A carousel for cards and a second transport: large, and never used here.
      { find: /^(swiper(\/.*)?|botframework-streaming)$/, replacement: here('chat/left-out.ts') },
      // Asked for like this by react-scroll-to-bottom only.
      { find: '../SpineTo', replacement: here('chat/scroll-at-once.tsx') },
    ],
  },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // The pages' CSP allows no data: fonts and no inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: {
        shop: here('shop/index.html'),
        chat: here('chat/index.html'),
        desk: here('desk/index.html'),
      },
    },
  },
});
