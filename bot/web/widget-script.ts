import { build, type Plugin } from 'vite';

/**
 * Adds widget.js to the build: one classic script without imports, so that a
 * host website needs one line and no module loader.
 *
 * @param entry Path of the widget's source.
 */
export function widgetScript(entry: string): Plugin {
  return {
    name: 'adieu-widget-script',
    apply: 'build',
    async generateBundle() {
      const results = await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        build: {
          write: false,
          target: 'es2020',
          lib: { entry, formats: ['iife'], name: 'AdieuWidget', fileName: () => 'widget.js' },
        },
      });
      for (const result of [results].flat()) {
        if (!('output' in result)) continue;
        this.emitFile({ type: 'asset', fileName: 'widget.js', source: result.output[0].code });
      }
    },
  };
}
