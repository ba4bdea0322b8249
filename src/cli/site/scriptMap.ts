import { relative } from 'node:path';
import type { Plugin } from 'vite';

/** The file of the map in a built app; its folder is not part of a site. */
export const SCRIPT_MAP = '.vite/scripts.json';

/** The scripts of a built app, and the modules of the source that they were made of. */
export interface ScriptMap {
  /** The script of each module that is loaded by itself, by the module's path from the root. */
  readonly modules: Readonly<Record<string, string>>;
  /** By script: what it loads before it runs. */
  readonly scripts: Readonly<Record<string, ScriptNeeds>>;
}

export interface ScriptNeeds {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Writes the map beside the scripts, so that a page can link those that it will ask for. */
export function scriptMap(): Plugin {
  let root = '';
  return {
    name: 'script-map',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const modules: Record<string, string> = {};
        const scripts: Record<string, ScriptNeeds> = {};
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const styles = [...(chunk.viteMetadata?.importedCss ?? [])];
          scripts[chunk.fileName] = { scripts: chunk.imports, styles };
          for (const id of chunk.moduleIds) {
            const info = this.getModuleInfo(id);
            if (info?.isEntry || (info?.dynamicImporters.length ?? 0) > 0) {
              modules[relative(root, id).replaceAll('\\', '/')] = chunk.fileName;
            }
          }
        }
        const source = JSON.stringify({ modules, scripts } satisfies ScriptMap);
        this.emitFile({ type: 'asset', fileName: SCRIPT_MAP, source });
      },
    },
  };
}
